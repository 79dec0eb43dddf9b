import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { Refusal } from './api.js';
import { deleteTake, getSlice, putSlice, putTake, type Slice, type TakeRecord } from './take-store.js';

interface Mark {
  end: number;
  until: number;
}

/**
 * A take on this device: slices in order, on the disk before anybody else sees them. Fires `change` when there
 * is more to send. Should the disk refuse a slice, the take goes on in memory and `onDisk` is false until the disk
 * has taken what it refused.
 */
export class LocalTake extends EventTarget {
  onDisk = true;
  private readonly marks: Mark[] = [];
  /** What the disk has not taken yet, by index. */
  private readonly spare = new Map<number, Slice>();
  private readonly hash = sha256.create();
  private forgotten = false;
  private queue: Promise<void> = Promise.resolve();

  private constructor(readonly record: TakeRecord) {
    super();
  }

  static async begin(record: TakeRecord): Promise<LocalTake> {
    const take = new LocalTake(record);
    await take.save();
    return take;
  }

  /** Reads a take that an earlier page left behind. What stands after a missing slice cannot be used. */
  static async reopen(record: TakeRecord): Promise<LocalTake> {
    const take = new LocalTake(record);
    for (let slice = await getSlice(record.clientKey, 0); slice;) {
      take.count(new Uint8Array(slice.bytes), slice.until);
      slice = await getSlice(record.clientKey, take.marks.length);
    }
    if (take.length !== record.length || !record.durationMillis) record.durationMillis = take.duration;
    record.length = take.length;
    return take;
  }

  get length(): number {
    return this.marks.at(-1)?.end ?? 0;
  }

  /** Milliseconds recorded so far. */
  get duration(): number {
    return this.marks.at(-1)?.until ?? 0;
  }

  get sealed(): boolean {
    return this.record.state === 'RECORDED';
  }

  get digest(): string {
    return bytesToHex(this.hash.clone().digest());
  }

  append(blob: Blob, until: number): Promise<void> {
    this.queue = this.queue.then(async () => {
      const bytes = await blob.arrayBuffer();
      const slice = { clientKey: this.record.clientKey, index: this.marks.length, start: this.length, until, bytes };
      this.spare.set(slice.index, slice);
      await this.store();
      this.count(new Uint8Array(bytes), until);
      this.dispatchEvent(new Event('change'));
    });
    return this.queue;
  }

  /** No slice follows any more. */
  async seal(durationMillis: number): Promise<void> {
    await this.queue;
    this.record.state = 'RECORDED';
    this.record.durationMillis = Math.round(durationMillis);
    await this.save();
    this.dispatchEvent(new Event('change'));
  }

  /** The bytes from this offset on, at most about `limit` of them; empty when there are no more yet. */
  async read(offset: number, limit: number): Promise<Blob> {
    const parts: BlobPart[] = [];
    let index = this.marks.findIndex((mark) => mark.end > offset);
    for (let at = offset; index >= 0 && index < this.marks.length && at - offset < limit; index++) {
      const bytes = await this.bytes(index);
      const skipped = at - (this.marks[index]!.end - bytes.byteLength);
      const room = Math.min(bytes.byteLength, skipped + limit - (at - offset));
      parts.push(bytes.slice(skipped, room));
      at += room - skipped;
    }
    return new Blob(parts);
  }

  /** The whole take as a file, for listening back or saving a copy. */
  async file(): Promise<Blob> {
    await this.queue;
    const parts = [];
    for (let index = 0; index < this.marks.length; index++) parts.push(await this.bytes(index));
    return new Blob(parts, { type: this.record.mediaType });
  }

  async save(): Promise<void> {
    if (this.forgotten) return;
    try {
      await putTake(this.record);
    } catch (problem) {
      console.warn('This device could not store the take', problem);
      this.onDisk = false;
    }
  }

  async forget(): Promise<void> {
    await this.queue;
    this.forgotten = true;
    this.spare.clear();
    await deleteTake(this.record.clientKey).catch((problem) => console.warn('Could not tidy up a take', problem));
  }

  /** In order, so that the disk never holds a slice after a missing one. */
  private async store(): Promise<void> {
    try {
      for (const slice of this.spare.values()) {
        const record = { ...this.record, length: slice.start + slice.bytes.byteLength };
        // The second try gets a new connection, should the browser have closed the first.
        await putSlice(record, slice).catch(() => putSlice(record, slice));
        this.record.length = record.length;
        this.spare.delete(slice.index);
      }
      this.onDisk = true;
    } catch (problem) {
      console.warn('This device could not store a slice of the take', problem);
      this.onDisk = false;
    }
  }

  private async bytes(index: number): Promise<ArrayBuffer> {
    const bytes = this.spare.get(index)?.bytes ?? (await getSlice(this.record.clientKey, index))?.bytes;
    if (!bytes) throw new Refusal(0, 'local-copy', 'A part of this take is no longer on this device.');
    return bytes;
  }

  private count(bytes: Uint8Array, until: number): void {
    this.hash.update(bytes);
    this.marks.push({ end: this.length + bytes.byteLength, until });
  }
}
