import { css } from 'lit';

/** The column that every stage of the recorder is. */
export const stageLook = css`
  :host {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 16px;
    text-align: center;
  }
  h2 {
    font-size: 1.375em;
    font-weight: 650;
    letter-spacing: -0.01em;
  }
  p {
    text-wrap: balance;
  }
  .text {
    max-width: 46ch;
  }
  .clock {
    font-size: clamp(52px, 14vw, 68px);
    font-weight: 650;
    line-height: 1.1;
    letter-spacing: -0.03em;
    font-variant-numeric: tabular-nums;
  }
  .clock + p {
    margin-top: -8px;
  }
  .big {
    min-height: 52px;
    padding-inline: 28px;
    font-size: 1.0625em;
  }
  .chips {
    gap: 8px;
  }
  .notice {
    width: min(100%, 560px);
  }
  @media (max-width: 480px) {
    .row.actions {
      flex-direction: column-reverse;
      align-self: stretch;
    }
    .actions > * {
      width: 100%;
    }
  }
`;
