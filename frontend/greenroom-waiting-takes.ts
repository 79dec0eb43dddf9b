import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import * as outbox from './recording/outbox.js';
import { saveCopy } from './recording/save-copy.js';
import { ledgerChips, sendingNotice } from './recording/sending-words.js';
import type { TakeSender } from './recording/take-sender.js';
import { allTakes } from './recording/take-store.js';
import { look } from './shared/look.js';
import { tell } from './shared/tell.js';

const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/**
 * Takes that an earlier page left on this device: finishes sending them by itself and says so. Shows nothing when
 * there are none. Fires `take-recovered` {takeId}.
 */
@customElement('greenroom-waiting-takes')
export class GreenroomWaitingTakes extends LitElement {
  static override styles = [
    look,
    css`
      section {
        display: grid;
        gap: 16px;
        padding: 20px;
        border: 1px solid var(--gr-line);
        border-radius: var(--gr-radius);
        background: var(--gr-surface);
      }
      h2 {
        font-size: 1.0625em;
        font-weight: 650;
      }
      ul {
        display: grid;
        gap: 16px;
        list-style: none;
      }
      li {
        display: grid;
        gap: 8px;
      }
      .row {
        justify-content: flex-start;
        gap: 8px;
      }
      li > p:first-child {
        font-weight: 600;
        overflow-wrap: anywhere;
      }
    `,
  ];

  /** Only takes of this person are touched: the same words as the recorder's `owner`. */
  @property() owner = '';
  @state() private senders: TakeSender[] = [];
  /** The take whose removal waits for a second click. */
  @state() private removing = '';

  override connectedCallback(): void {
    super.connectedCallback();
    // After the page's properties have come in.
    void this.updateComplete.then(() => this.look());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.senders.forEach((sender) => sender.removeEventListener('change', this.follow));
    this.senders = [];
  }

  protected override render() {
    if (this.senders.length === 0) return nothing;
    const waiting = this.senders.filter((sender) => sender.phase !== 'RECEIVED').length;
    const title = ['Everything has arrived', 'One take is waiting on this device'][waiting];
    return html`<section aria-labelledby="title">
      <h2 id="title" role="status">${title ?? `${waiting} takes are waiting on this device`}</h2>
      <ul>
        ${repeat(
          this.senders,
          (sender) => sender.take.record.clientKey,
          (sender) => this.renderTake(sender),
        )}
      </ul>
    </section>`;
  }

  private renderTake(sender: TakeSender): TemplateResult {
    const { record, length } = sender.take;
    const moving = sender.phase === 'SENDING' || sender.phase === 'CHECKING';
    return html`<li>
      <p>${record.question || 'Your answer'}</p>
      <p class="muted small">Recorded on ${when.format(new Date(record.startedAt))}</p>
      ${sendingNotice(sender, false)}
      ${moving ? html`<progress max=${length} value=${sender.received} aria-label="Sending"></progress>` : nothing}
      <div class="row">${ledgerChips(sender)}</div>
      ${sender.phase === 'WAITING' || sender.phase === 'REFUSED' ? this.renderChoices(sender) : nothing}
    </li>`;
  }

  private renderChoices(sender: TakeSender): TemplateResult {
    const { take } = sender;
    const { clientKey } = take.record;
    const sure = this.removing === clientKey;
    return html`<div class="row">
      <button class="primary" @click=${() => this.again(sender)}>Finish sending it</button>
      <button @click=${() => saveCopy(take)}>Save a copy</button>
      <button @click=${() => (sure ? this.throwAway(sender) : (this.removing = clientKey))}>
        ${sure ? 'Yes, remove it for good' : 'Remove from this device'}
      </button>
    </div>`;
  }

  private async look(): Promise<void> {
    for (const record of await allTakes()) {
      if (record.owner !== this.owner) continue;
      const known = outbox.senderOf(record.clientKey);
      if (known) this.show(known);
      else void outbox.resume(record, (sender) => this.show(sender));
    }
  }

  private show(sender: TakeSender): void {
    // A take that is being recorded in this very tab is not waiting.
    if (!this.isConnected || !sender.take.sealed) return;
    sender.addEventListener('change', this.follow);
    this.senders = [...this.senders, sender];
  }

  private again(sender: TakeSender): void {
    if (sender.phase === 'WAITING') return sender.hurry();
    sender.removeEventListener('change', this.follow);
    this.senders = this.senders.filter((other) => other !== sender);
    this.show(outbox.send(sender.take));
  }

  private async throwAway(sender: TakeSender): Promise<void> {
    this.senders = this.senders.filter((other) => other !== sender);
    await outbox.discard(sender.take);
  }

  private readonly follow = (event: Event): void => {
    this.requestUpdate();
    const { phase, takeId } = event.target as TakeSender;
    if (phase === 'RECEIVED') tell(this, 'take-recovered', { takeId });
  };
}
