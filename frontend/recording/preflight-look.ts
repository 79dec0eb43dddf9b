import { css } from 'lit';

export const preflightLook = css`
  .meter {
    width: min(100%, 360px);
    height: 22px;
    border-radius: 6px;
    background: var(--gr-sunk);
    mask: repeating-linear-gradient(90deg, #000 0 6px, transparent 6px 10px);
  }
  .level {
    height: 100%;
    background: var(--gr-accent);
    clip-path: inset(0 calc(100% - 100% * var(--level, 0)) 0 0);
    transition: clip-path 60ms linear;
  }
  .hearing {
    font-weight: 600;
    color: var(--gr-muted);
  }
  .hearing.heard {
    color: var(--gr-accent);
  }
  .hearing.nothing {
    color: var(--gr-warn);
  }
  .devices {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 12px;
    width: 100%;
  }
  .devices label {
    display: grid;
    gap: 4px;
    flex: 0 1 320px;
    min-width: 0;
    text-align: start;
  }
  .devices select {
    width: 100%;
    text-overflow: ellipsis;
  }
  .preview {
    width: min(100%, 400px);
    aspect-ratio: 16 / 9;
    object-fit: cover;
    border-radius: var(--gr-radius);
    background: var(--gr-sunk);
    transform: scaleX(-1);
  }
  fieldset {
    display: flex;
    margin: 0;
    padding: 4px;
    border: 0;
    border-radius: 12px;
    background: var(--gr-sunk);
  }
  fieldset span {
    display: block;
    padding: 8px 16px;
    border-radius: 9px;
    color: var(--gr-muted);
    font-weight: 600;
    cursor: pointer;
  }
  fieldset input {
    position: absolute;
    opacity: 0;
  }
  fieldset input:checked + span {
    background: var(--gr-surface);
    color: var(--gr-ink);
  }
  fieldset input:focus-visible + span {
    outline: 2px solid var(--gr-accent);
  }
`;
