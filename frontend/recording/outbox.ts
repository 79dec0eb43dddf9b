import { announce } from './announce.js';
import { discardTake, Refusal } from './api.js';
import { LocalTake } from './local-take.js';
import { deleteSlices, deleteTake, findTake, type TakeRecord } from './take-store.js';
import { TakeSender } from './take-sender.js';
import { holdLock } from './tabs.js';

/**
 * The takes this tab is sending. It outlives the elements on the page, so that going to another page of the
 * application does not stop a take on its way.
 */
const senders = new Map<string, TakeSender>();

/** Starts to send a take and holds its lock until nothing is left to send. */
export function send(take: LocalTake): TakeSender {
  const { clientKey } = take.record;
  const sender = new TakeSender(take);
  senders.set(clientKey, sender);
  void holdLock(lockOf(clientKey), () => finish(sender)).then((got) => got || sender.stop());
  return sender;
}

export function senderOf(clientKey: string): TakeSender | undefined {
  return senders.get(clientKey);
}

/** Goes on with a take that an earlier page left; nothing when another tab is at it, or has finished it. */
export function resume(record: TakeRecord, began: (sender: TakeSender) => void): Promise<boolean> {
  const { clientKey } = record;
  return holdLock(lockOf(clientKey), async () => {
    const fresh = await findTake(clientKey);
    if (!fresh) return;
    if (fresh.state === 'DISCARDED') return forgetDiscarded(fresh);
    const take = await LocalTake.reopen(fresh);
    if (take.length === 0) return fresh.takeId ? discard(take) : take.forget();
    await take.seal(fresh.durationMillis);
    const sender = new TakeSender(take);
    senders.set(clientKey, sender);
    began(sender);
    await finish(sender);
  });
}

async function finish(sender: TakeSender): Promise<void> {
  const { take } = sender;
  await sender.run();
  if (sender.phase === 'RECEIVED') await take.forget();
  senders.delete(take.record.clientKey);
}

/** Throws a take away, here and on the server. Without a network the server hears of it on a later visit. */
export async function discard(take: LocalTake): Promise<void> {
  const { record } = take;
  senders.get(record.clientKey)?.stop();
  record.state = 'DISCARDED';
  await take.save();
  await deleteSlices(record.clientKey).catch((problem) => console.warn('Could not tidy up a take', problem));
  await forgetDiscarded(record);
}

async function forgetDiscarded(record: TakeRecord): Promise<void> {
  const signal = AbortSignal.timeout(20_000);
  try {
    // The answer that told the id may have got lost: the server is asked for it again.
    if (record.announced) await discardTake(await announce(record, signal), signal);
    await deleteTake(record.clientKey);
  } catch (problem) {
    if (problem instanceof Refusal && !problem.signedOut && !problem.passing) await deleteTake(record.clientKey);
    else console.info('The server will hear later that a take was thrown away', problem);
  }
}

const lockOf = (clientKey: string) => `greenroom-take-${clientKey}`;
