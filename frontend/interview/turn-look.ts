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
  greenroom-live-wave {
    width: min(100%, 640px);
  }
  .live {
    display: flex;
    align-items: center;
    gap: 10px;
    font-weight: 600;
  }
  .dot {
    width: 10px;
    height: 10px;
    border-radius: 50%;
    background: var(--gr-accent);
    box-shadow: 0 0 0 calc(12px * var(--level, 0)) color-mix(in srgb, var(--gr-accent) 28%, transparent);
  }
  .speaks .dot {
    animation: speaks 1.2s ease-in-out infinite alternate;
  }
  @keyframes speaks {
    to {
      box-shadow: 0 0 0 8px color-mix(in srgb, var(--gr-accent) 20%, transparent);
    }
  }
  .preview {
    width: min(100%, 280px);
    aspect-ratio: 16 / 9;
    object-fit: cover;
    border-radius: var(--gr-radius);
    background: var(--gr-sunk);
    transform: scaleX(-1);
  }
  .foot {
    min-height: 24px;
  }
`;
