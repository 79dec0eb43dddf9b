import { css } from 'lit';

/** Buttons, links that look like buttons, and selects. */
export const controlsLook = css`
  button,
  select,
  a.button {
    font: inherit;
    min-height: 44px;
    border-radius: 10px;
    border: 1px solid var(--gr-line);
    background: var(--gr-surface);
    color: var(--gr-ink);
  }
  button,
  a.button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    padding: 9px 16px;
    font-weight: 600;
    text-decoration: none;
    cursor: pointer;
    transition:
      background-color 120ms,
      border-color 120ms;
  }
  button:hover,
  a.button:hover,
  select:hover {
    border-color: var(--gr-muted);
  }
  button:disabled {
    opacity: 0.55;
    cursor: default;
  }
  button.primary {
    background: var(--gr-accent);
    border-color: transparent;
    color: var(--gr-accent-ink);
  }
  button.primary:hover {
    background: color-mix(in oklab, var(--gr-accent), var(--gr-ink) 14%);
  }
  button.danger {
    background: var(--gr-danger);
    border-color: transparent;
    color: var(--gr-danger-ink);
  }
  button.danger:hover {
    background: color-mix(in oklab, var(--gr-danger), var(--gr-ink) 14%);
  }
  button.plain {
    border-color: transparent;
    background: none;
    color: var(--gr-accent);
  }
  button.plain:hover {
    text-decoration: underline;
  }
  select {
    padding: 0 36px 0 12px;
    appearance: none;
    background: var(--gr-surface) linear-gradient(45deg, transparent 50%, var(--gr-muted) 50%) calc(100% - 19px) 55% /
      5px 5px no-repeat;
    background-image:
      linear-gradient(45deg, transparent 50%, var(--gr-muted) 50%),
      linear-gradient(-45deg, transparent 50%, var(--gr-muted) 50%);
    background-position:
      calc(100% - 19px) 55%,
      calc(100% - 14px) 55%;
    background-size: 5px 5px;
    background-repeat: no-repeat;
  }
`;
