// What anybody's script does with tus-js-client. One upload a run; tells in one line of JSON what happened.
//   node tus.mjs '{"endpoint" | "uploadUrl", "cookie", "file", "metadata", ...}'
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { Upload } from 'tus-js-client';

const wanted = JSON.parse(process.argv[2]);
const headers = { 'X-Greenroom': '1', Cookie: wanted.cookie };
const requests = [];

function upload(resolve, reject) {
  const bytes = readFileSync(wanted.file);
  const client = new Upload(wanted.deferred ? Readable.from([bytes]) : bytes, {
    endpoint: wanted.endpoint,
    uploadUrl: wanted.uploadUrl,
    headers,
    metadata: wanted.metadata,
    chunkSize: wanted.chunkSize ?? Infinity,
    retryDelays: [0, 100, 500, 1000, 2000],
    uploadLengthDeferred: wanted.deferred,
    uploadDataDuringCreation: wanted.dataDuringCreation,
    overridePatchMethod: wanted.overridePatchMethod,
    onAfterResponse: (request, response) => requests.push(`${request.getMethod()} ${response.getStatus()}`),
    onChunkComplete: (_, accepted) => {
      if (accepted >= wanted.stopAfter) client.abort(wanted.terminate).then(() => resolve(client.url), reject);
    },
    onSuccess: () => resolve(client.url),
    onError: reject,
  });
  client.start();
}

const outcome = await new Promise(upload).then(
  (url) => ({ url }),
  (error) => ({ error: error.message, status: error.originalResponse?.getStatus() }),
);
console.log(JSON.stringify({ ...outcome, requests }));
