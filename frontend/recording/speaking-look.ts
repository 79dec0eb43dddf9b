import { css } from 'lit';

/** What shows that somebody is heard and seen: a dot that grows with the voice, the waves, and their picture. */
export const speakingLook = css`
  greenroom-live-wave {
    width: min(100%, 640px);
  }
  .live {
    display: flex;
    align-items: center;
    gap: 14px;
    font-weight: 600;
  }
  /* The ring grows with the voice: the quickest sign that the microphone hears. */
  .dot {
    width: 10px;
    height: 10px;
    border-radius: 50%;
    background: var(--dot, var(--gr-accent));
    box-shadow: 0 0 0 calc(12px * var(--level, 0)) color-mix(in srgb, var(--dot, var(--gr-accent)) 28%, transparent);
  }
  .preview {
    width: min(100%, 320px);
    aspect-ratio: 16 / 9;
    object-fit: cover;
    border-radius: var(--gr-radius);
    background: var(--gr-sunk);
    transform: scaleX(-1);
  }
`;
