import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { clock } from '../shared/clock.js';

export interface PlayerComment {
  id: string;
  /** Seconds. */
  at: number;
  kind: 'PRAISE' | 'SUGGESTION' | 'QUESTION';
  label: string;
}

const words = { PRAISE: 'Praise', SUGGESTION: 'Suggestion', QUESTION: 'Question' };

/** Comments at their place under the bars; told apart by shape as well as by colour. */
export function commentDots(
  comments: readonly PlayerComment[],
  duration: number,
  selected: (comment: PlayerComment) => void,
): TemplateResult {
  const inOrder = [...comments].sort((one, other) => one.at - other.at);
  return html`<ul class="dots" aria-label="Comments">
    ${repeat(
      inOrder,
      (comment) => comment.id,
      (comment) => {
        const place = Math.min(1, Math.max(0, comment.at / duration));
        const kind = words[comment.kind] ?? 'Comment';
        return html`<li style="--place: ${place}">
          <button
            class="dot"
            @click=${() => selected(comment)}
            aria-label="${clock(comment.at)} ${kind}: ${comment.label}"
          >
            <span class="mark ${comment.kind.toLowerCase()}"></span>
          </button>
          <span class="hint" aria-hidden="true"><b>${clock(comment.at)}</b> ${comment.label}</span>
        </li>`;
      },
    )}
  </ul>`;
}
