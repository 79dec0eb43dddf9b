import { createTake } from './api.js';
import type { TakeRecord } from './take-store.js';

/** Makes the take known to the server, once: asking again for the same client key tells the same id. */
export async function announce(record: TakeRecord, signal: AbortSignal): Promise<string> {
  if (record.takeId) return record.takeId;
  const { target, medium, mediaType, clientKey } = record;
  record.announced = true;
  record.takeId = (await createTake({ ...target, medium, mediaType, clientKey }, signal)).id;
  return record.takeId;
}
