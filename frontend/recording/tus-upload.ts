import { DetailedError, Upload, type UploadOptions } from 'tus-js-client';
import { Refusal, uploadOf } from './api.js';
import { GrowingSource } from './growing-source.js';
import type { LocalTake } from './local-take.js';
import type { TakeRecord } from './take-store.js';
import { StudioStack } from './tus-stack.js';

/** Below the 1 MiB that common proxies allow a request by default. */
const CHUNK = 512 * 1024;

/** Begins the upload of a take that has no bytes yet, and answers the take's id. */
export async function beginUpload({ target, mediaType, clientKey }: TakeRecord, signal: AbortSignal): Promise<string> {
  const address = await run(signal, (done) => ({
    endpoint: '/api/takes',
    metadata: { ...target, filetype: mediaType, clientkey: clientKey },
    fileReader: { openFile: async () => ({ size: 0, slice: async () => ({ value: null, done: false }), close() {} }) },
    // The bytes come later, and not from here: the upload stops at its address.
    onUploadUrlAvailable: () => done(),
  }));
  const id = address?.match(/\/api\/takes\/([^/]+)\/upload$/)?.[1];
  if (!id) throw new Refusal(502, 'no-address', 'The studio did not say where the take goes.');
  return id;
}

/**
 * Asks where the server stands and appends from there, until it has all of a take that may still grow. Tries once:
 * throws what went wrong, a Refusal when the server said no. `stands` hears every offset the server tells.
 */
export async function appendAll(take: LocalTake, stands: (offset: number) => void, signal: AbortSignal): Promise<void> {
  await run(signal, (done) => ({
    uploadUrl: uploadOf(take.record.takeId!),
    fileReader: { openFile: async () => new GrowingSource(take, signal) },
    onAfterResponse: (_, response) => stands(Number(response.getHeader('Upload-Offset') ?? 0)),
    onSuccess: () => done(),
  }));
}

/** One go of tus-js-client, until it is done or fails; answers the address of the upload. */
function run(signal: AbortSignal, options: (done: () => void) => UploadOptions): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const done = () => {
      resolve(upload.url);
      void upload.abort();
    };
    // Our own readers make a source of whatever they are given.
    const upload = new Upload(new Blob(), {
      chunkSize: CHUNK,
      uploadLengthDeferred: true,
      // When to try again is decided by us: see TakeSender.
      retryDelays: null,
      storeFingerprintForResuming: false,
      httpStack: new StudioStack(signal),
      onError: (problem) => reject(causeOf(problem)),
      ...options(done),
    });
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    upload.start();
  });
}

/** The library wraps what our requests throw. */
function causeOf(problem: Error): unknown {
  return (problem instanceof DetailedError && problem.causingError) || problem;
}
