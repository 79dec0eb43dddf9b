import { css } from 'lit';

export const playerLook = css`
  video {
    display: block;
    width: 100%;
    /* Reserved before the first picture is there, so that what follows stays in its place. */
    aspect-ratio: 16 / 9;
    max-height: 60vh;
    border-radius: var(--gr-radius);
    background: #000;
    object-fit: contain;
  }
  video[hidden] {
    display: none;
  }
  .screen {
    position: relative;
    margin-bottom: 16px;
  }
  .caption {
    display: grid;
    place-content: center;
    min-height: 3.4em;
    margin-bottom: 8px;
    text-align: center;
    text-wrap: balance;
  }
  .screen .caption {
    position: absolute;
    inset: auto 0 0;
    margin: 0;
    padding: 0 16px 10px;
    pointer-events: none;
  }
  .screen .caption span {
    padding: 2px 10px;
    border-radius: 6px;
    background: #000c;
    color: #fff;
    box-decoration-break: clone;
  }
  .track {
    position: relative;
    height: 84px;
    border-radius: 8px;
  }
  .track p {
    position: absolute;
    inset: auto 0 4px;
    text-align: center;
    pointer-events: none;
  }
  .wave {
    position: absolute;
    inset: 0;
    isolation: isolate;
    pointer-events: none;
  }
  .bar {
    position: absolute;
    inset: calc(50% - 4px) 0;
    border-radius: 4px;
    background: linear-gradient(var(--gr-accent) 0 0) 0 / calc(100% * var(--played)) no-repeat
      color-mix(in srgb, var(--gr-line), var(--gr-muted) 22%);
  }
  .track input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
    touch-action: pan-y;
  }
  .track input:disabled {
    cursor: default;
  }
  /* A hair of a thumb, so that a click lands where the bars are. */
  .track input,
  .track input::-webkit-slider-thumb {
    appearance: none;
  }
  .track input::-webkit-slider-thumb {
    width: 2px;
    height: 84px;
  }
  .track input::-moz-range-thumb {
    width: 2px;
    height: 84px;
    border: 0;
  }
  .track:has(:focus-visible) {
    outline: 2px solid var(--gr-accent);
    outline-offset: 4px;
  }
  .dots {
    position: relative;
    height: 24px;
    list-style: none;
  }
  .dots li {
    position: absolute;
    left: calc(100% * var(--place));
  }
  .dot {
    width: 24px;
    height: 24px;
    min-height: 0;
    padding: 0;
    border: 0;
    background: none;
    transform: translateX(-50%);
    transition: none;
  }
  .dot:hover,
  .dot:focus-visible {
    z-index: 1;
  }
  .mark {
    width: 10px;
    height: 10px;
    border-radius: 50%;
    background: var(--gr-accent);
    box-shadow: 0 0 0 2px var(--gr-surface);
    transition: scale 120ms;
  }
  .mark.suggestion {
    border-radius: 2px;
    rotate: 45deg;
    background: var(--gr-warn);
  }
  .mark.question {
    border: 3px solid var(--gr-ink);
    background: none;
  }
  .dot:hover .mark,
  .dot:focus-visible .mark {
    scale: 1.3;
  }
  .hint {
    position: absolute;
    bottom: 28px;
    width: max-content;
    max-width: min(280px, 70vw);
    padding: 6px 10px;
    border-radius: 8px;
    background: var(--gr-ink);
    color: var(--gr-surface);
    font-size: 0.8125em;
    overflow-wrap: anywhere;
    /* Leans inwards, so that it stays on the page at both ends. */
    transform: translateX(calc(-100% * var(--place)));
    visibility: hidden;
    pointer-events: none;
    z-index: 2;
  }
  .dot:hover + .hint,
  .dot:focus-visible + .hint {
    visibility: visible;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 14px;
    margin-top: 8px;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin-inline-start: auto;
  }
  .quiet {
    min-width: 44px;
    padding: 9px 12px;
    color: var(--gr-muted);
    font-weight: 500;
    white-space: nowrap;
  }
  .quiet[aria-pressed='true'] {
    border-color: transparent;
    background: var(--gr-accent-soft);
    color: var(--gr-accent);
  }
  /* Keys are no use on a phone. */
  @media (hover: none), (max-width: 480px) {
    .help {
      display: none;
    }
  }
  [popover] {
    inset: 0;
    margin: auto;
    width: max-content;
    max-width: calc(100vw - 32px);
    padding: 20px 24px;
    border: 1px solid var(--gr-line);
    border-radius: var(--gr-radius);
    background: var(--gr-surface);
    box-shadow: 0 12px 40px #0003;
    color: var(--gr-ink);
  }
  dl {
    display: grid;
    gap: 10px;
    margin: 0 0 14px;
  }
  dl div {
    display: grid;
    grid-template-columns: 116px 1fr;
    align-items: center;
    gap: 16px;
  }
  dt {
    display: flex;
    gap: 6px;
  }
  dd {
    margin: 0;
  }
  kbd {
    min-width: 30px;
    padding: 2px 8px;
    border: 1px solid var(--gr-line);
    border-bottom-width: 2px;
    border-radius: 6px;
    background: var(--gr-sunk);
    font: inherit;
    font-size: 0.875em;
    text-align: center;
  }
  .play {
    flex: none;
    width: 48px;
    height: 48px;
    padding: 0;
    border-radius: 50%;
  }
  .play svg {
    width: 20px;
    height: 20px;
    fill: currentColor;
  }
  .time {
    font-variant-numeric: tabular-nums;
    color: var(--gr-muted);
  }
`;
