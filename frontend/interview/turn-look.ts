import { css } from 'lit';

export const turnLook = css`
  .room {
    display: flex;
    flex-direction: column;
    align-items: center;
    align-self: stretch;
    gap: 16px;
    padding: clamp(16px, 4vw, 28px) clamp(16px, 4vw, 40px);
    border: 1px solid var(--gr-line);
    border-radius: var(--gr-radius);
    background: var(--gr-surface);
    text-align: center;
  }
  .room[hidden] {
    display: none;
  }
  .speaks .dot {
    animation: speaks 1.2s ease-in-out infinite alternate;
  }
  @keyframes speaks {
    to {
      box-shadow: 0 0 0 8px color-mix(in srgb, var(--gr-accent) 20%, transparent);
    }
  }
  .foot {
    min-height: 24px;
  }
`;
