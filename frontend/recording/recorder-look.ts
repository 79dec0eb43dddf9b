import { css } from 'lit';

export const recorderLook = css`
  .card {
    scroll-margin-top: 80px;
    padding: clamp(24px, 4vw, 36px) clamp(16px, 4vw, 36px);
    border: 1px solid var(--gr-line);
    border-radius: var(--gr-radius);
    background: var(--gr-surface);
  }
  .stage {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 16px;
    text-align: center;
  }
  .stage h2 {
    font-size: 1.375em;
    font-weight: 650;
    letter-spacing: -0.01em;
  }
  .card > .notice {
    margin-bottom: 20px;
  }
  .foot {
    margin-top: 16px;
    text-align: center;
  }
`;
