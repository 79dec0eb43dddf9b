import type { TakeRecord } from './take-store.js';
import { beginUpload } from './tus-upload.js';

/** Makes the take known to the server, once: asking again for the same client key tells the same id. */
export async function announce(record: TakeRecord, signal: AbortSignal): Promise<string> {
  if (record.takeId) return record.takeId;
  record.announced = true;
  record.takeId = await beginUpload(record, signal);
  return record.takeId;
}
