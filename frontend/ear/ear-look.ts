import { css } from 'lit';

export const earLook = css`
:host {
    display: grid;
    justify-items: center;
    gap: 12px;
    text-align: center;
  }
  .caption {
    min-height: 3em;
    max-width: 68ch;
    overflow-wrap: break-word;
    text-wrap: balance;
  }
  @media (max-width: 480px) {
    /* The last lines alone: the button for "done" stays in sight. */
    .caption {
      display: flex;
      flex-direction: column-reverse;
      min-height: 1.5em;
      max-height: 4.5em;
      overflow: hidden;
    }
  }
  .unsettled {
    color: var(--gr-muted);
  }
  .ending {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: center;
    justify-content: center;
    min-height: 44px;
  }
  .left {
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }
`;
