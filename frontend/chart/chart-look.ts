import { css } from 'lit';

export const chartLook = css`
  .canvas {
    min-height: 120px;
  }
  .legend {
    gap: 2px 4px;
  }
  .legend button {
    min-height: 32px;
    padding: 4px 10px;
    border-color: transparent;
    background: none;
    font-weight: 400;
    font-size: 0.875em;
  }
  .legend button:hover {
    background: var(--gr-sunk);
  }
  .legend [aria-pressed='false'] {
    color: var(--gr-muted);
    text-decoration: line-through;
  }
  .legend [aria-pressed='false'] svg {
    opacity: 0.35;
  }
  .apexcharts-tooltip.apexcharts-theme-light {
    border: 1px solid var(--gr-line);
    border-radius: 8px;
    background: var(--gr-surface);
    box-shadow: 0 4px 16px #0002;
    color: var(--gr-ink);
    white-space: normal;
  }
  .tip {
    max-width: 260px;
    padding: 8px 12px;
    font-size: 13px;
    overflow-wrap: anywhere;
  }
  .tip div {
    color: var(--gr-muted);
  }
  .apexcharts-marker,
  .apexcharts-heatmap-rect {
    cursor: pointer;
  }
`;
