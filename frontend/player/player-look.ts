import { css } from 'lit';

export const playerLook = css`
  video {
    display: block;
    width: 100%;
    max-height: 60vh;
    margin-bottom: 16px;
    border-radius: var(--gr-radius);
    background: #000;
  }
  video[hidden] {
    display: none;
  }
  .track {
    position: relative;
    height: 84px;
    border-radius: 8px;
  }
  .track.plain {
    height: 44px;
  }
  .wave {
    position: absolute;
    inset: 0;
    isolation: isolate;
    pointer-events: none;
  }
  .bar {
    position: absolute;
    inset: 18px 0;
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
    align-items: center;
    gap: 14px;
    margin-top: 8px;
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
  .controls label {
    margin-inline-start: auto;
  }
`;
