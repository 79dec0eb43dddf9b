import { css } from 'lit';
import { controlsLook } from './controls-look.js';

/** What our elements share inside their shadow roots. Colours come from the page's tokens only. */
export const look = css`
  ${controlsLook}
  :host {
    display: block;
    color: var(--gr-ink);
    font: inherit;
    line-height: 1.5;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h2,
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  a {
    color: var(--gr-accent);
    font-weight: 600;
  }
  a.button {
    color: var(--gr-ink);
  }
  :focus-visible {
    outline: 2px solid var(--gr-accent);
    outline-offset: 2px;
  }
  /* Focused by us, to lead screen readers there; nobody can tab to it. */
  h2:focus {
    outline: none;
  }
  progress {
    width: min(100%, 360px);
    height: 6px;
    appearance: none;
    border: 0;
    border-radius: 3px;
    overflow: hidden;
    background: var(--gr-line);
    color: var(--gr-accent);
  }
  progress::-webkit-progress-bar {
    background: none;
  }
  progress::-webkit-progress-value {
    background: var(--gr-accent);
  }
  progress::-moz-progress-bar {
    background: var(--gr-accent);
  }
  .muted {
    color: var(--gr-muted);
  }
  .small {
    font-size: 0.875em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: center;
    justify-content: center;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    max-width: 100%;
    padding: 3px 10px;
    border-radius: 99px;
    background: var(--gr-sunk);
    color: var(--gr-muted);
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
  }
  .chip.good {
    background: var(--gr-accent-soft);
    color: var(--gr-accent);
  }
  .chip.warn {
    background: var(--gr-warn-soft);
    color: var(--gr-warn);
  }
  .disc {
    display: grid;
    place-items: center;
    width: 56px;
    height: 56px;
    border-radius: 50%;
    background: var(--gr-accent-soft);
    color: var(--gr-accent);
  }
  .disc.warn {
    background: var(--gr-warn-soft);
    color: var(--gr-warn);
  }
  .disc svg {
    width: 26px;
    height: 26px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .notice {
    padding: 12px 16px;
    border-radius: 10px;
    background: var(--gr-warn-soft);
    color: var(--gr-warn);
    text-align: start;
  }
  .notice a {
    color: inherit;
  }
  .aside {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
      animation: none !important;
    }
  }
`;
