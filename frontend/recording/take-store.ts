import type { TakeTarget } from './api.js';
import type { Medium } from './media-type.js';

/** One take on this device's disk, kept until the server has verified its copy. */
export interface TakeRecord {
  /** Names the take here, and makes asking the server twice for it harmless. */
  clientKey: string;
  medium: Medium;
  mediaType: string;
  /** Whose take it is, in the page's words; takes of other people on a shared device stay untouched. */
  owner: string;
  /** Known once the server has answered. */
  takeId?: string;
  /** The server may know of the take, even when its answer got lost. */
  announced: boolean;
  question: string;
  target: TakeTarget;
  startedAt: string;
  /** A RECORDING without a live tab ended in a crash: what is there counts. */
  state: 'RECORDING' | 'RECORDED' | 'DISCARDED';
  /** Bytes on this disk. */
  length: number;
  durationMillis: number;
}

export interface Slice {
  clientKey: string;
  index: number;
  /** Byte offset of this slice in the take. */
  start: number;
  /** Milliseconds of the take once this slice is in. */
  until: number;
  bytes: ArrayBuffer;
}

let opened: Promise<IDBDatabase> | undefined;

export async function putTake(record: TakeRecord): Promise<void> {
  await write((takes) => takes.put(record));
}

/** The slice and the take's new length reach the disk together or not at all. */
export async function putSlice(record: TakeRecord, slice: Slice): Promise<void> {
  await write((takes, slices) => {
    slices.put(slice);
    takes.put(record);
  });
}

export async function deleteSlices(clientKey: string): Promise<void> {
  await write((_, slices) => slices.delete(allOf(clientKey)));
}

export async function deleteTake(clientKey: string): Promise<void> {
  await write((takes, slices) => {
    slices.delete(allOf(clientKey));
    takes.delete(clientKey);
  });
}

export async function allTakes(): Promise<TakeRecord[]> {
  const database = await open();
  return answer(database.transaction('takes').objectStore('takes').getAll());
}

export async function findTake(clientKey: string): Promise<TakeRecord | undefined> {
  const database = await open();
  return answer(database.transaction('takes').objectStore('takes').get(clientKey));
}

export async function getSlice(clientKey: string, index: number): Promise<Slice | undefined> {
  const database = await open();
  return answer(database.transaction('slices').objectStore('slices').get([clientKey, index]));
}

const allOf = (clientKey: string) => IDBKeyRange.bound([clientKey, 0], [clientKey, Infinity]);

async function write(work: (takes: IDBObjectStore, slices: IDBObjectStore) => void): Promise<void> {
  const database = await open();
  return new Promise((resolve, reject) => {
    // strict: done means flushed to the disk, not handed to the operating system.
    const transaction = database.transaction(['takes', 'slices'], 'readwrite', { durability: 'strict' });
    transaction.oncomplete = () => resolve();
    transaction.onerror = transaction.onabort = () => reject(transaction.error);
    work(transaction.objectStore('takes'), transaction.objectStore('slices'));
  });
}

function open(): Promise<IDBDatabase> {
  opened ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('greenroom-takes', 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('takes', { keyPath: 'clientKey' });
      request.result.createObjectStore('slices', { keyPath: ['clientKey', 'index'] });
    };
    request.onsuccess = () => {
      request.result.onversionchange = request.result.onclose = () => {
        request.result.close();
        opened = undefined;
      };
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
  }).catch((problem) => {
    opened = undefined;
    throw problem;
  });
  return opened;
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
