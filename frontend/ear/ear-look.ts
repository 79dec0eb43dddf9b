import { css } from 'lit';

export const earLook = css`
  .caption {
    min-height: 3em;
    max-width: 68ch;
    overflow-wrap: break-word;
  }
  .unsettled {
    color: var(--gr-muted);
  }
  .ending {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: center;
    min-height: 44px;
  }
  .left {
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }
`;
