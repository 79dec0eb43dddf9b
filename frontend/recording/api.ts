/** The server said no. Shaped after application/problem+json, with what tus adds on a wrong offset. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly retryAfterSeconds = 0,
    /** Told on a wrong offset only: where the server really stands. */
    readonly offset?: number,
  ) {
    super(message);
  }

  get signedOut(): boolean {
    return this.status === 401;
  }

  /** True when asking again later can help; the others are final until a person does something. */
  get passing(): boolean {
    if (this.status >= 500) return this.status !== 507;
    return this.offset !== undefined || [408, 423, 425, 429].includes(this.status);
  }
}

/** What a take answers: the rest of the body of POST /api/takes, given by the page. */
export interface TakeTarget {
  question: string;
  assignment?: string;
}

export interface NewTake extends TakeTarget {
  medium: 'AUDIO' | 'VIDEO';
  mediaType: string;
  clientKey: string;
}

const tus = { 'Tus-Resumable': '1.0.0' };

/** Safe to repeat: the server knows a take again by its client key. */
export async function createTake(take: NewTake, signal: AbortSignal): Promise<{ id: string; upload: string }> {
  return (await sendJson('POST', '/api/takes', take, signal)).json();
}

export async function receivedBytes(takeId: string, signal: AbortSignal): Promise<number> {
  return offsetOf(await send('HEAD', uploadOf(takeId), { headers: tus, signal, seconds: 20 }));
}

/** Resolves to the offset after these bytes; the server has them on its disk then. */
export async function appendBytes(takeId: string, offset: number, bytes: Blob, signal: AbortSignal): Promise<number> {
  const headers = { ...tus, 'Content-Type': 'application/offset+octet-stream', 'Upload-Offset': `${offset}` };
  return offsetOf(await send('PATCH', uploadOf(takeId), { body: bytes, headers, signal, seconds: 60 }));
}

export interface Finish {
  length: number;
  sha256: string;
  durationMillis: number;
}

export async function finishTake(takeId: string, finish: Finish, signal: AbortSignal): Promise<void> {
  await sendJson('POST', `/api/takes/${takeId}/finish`, finish, signal);
}

export async function discardTake(takeId: string, signal: AbortSignal): Promise<void> {
  try {
    await send('DELETE', `/api/takes/${takeId}`, { signal });
  } catch (problem) {
    // Gone already is what was asked for.
    if (!(problem instanceof Refusal && (problem.status === 404 || problem.status === 410))) throw problem;
  }
}

export async function signedIn(signal: AbortSignal): Promise<boolean> {
  const answer: { signedIn: boolean } = await (await send('GET', '/api/session', { signal })).json();
  return answer.signedIn;
}

interface Call {
  body?: BodyInit;
  headers?: Record<string, string>;
  signal: AbortSignal;
  seconds?: number;
}

const uploadOf = (takeId: string) => `/api/takes/${takeId}/upload`;

function sendJson(method: string, path: string, body: unknown, signal: AbortSignal): Promise<Response> {
  return send(method, path, { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' }, signal });
}

async function send(method: string, path: string, call: Call): Promise<Response> {
  const response = await fetch(path, {
    method,
    body: call.body,
    headers: { Accept: 'application/json', 'X-Greenroom': '1', ...call.headers },
    credentials: 'same-origin',
    cache: 'no-store',
    redirect: 'manual',
    // Half-open connections never answer: give up and ask again instead of hanging.
    signal: AbortSignal.any([call.signal, AbortSignal.timeout((call.seconds ?? 20) * 1000)]),
  });
  // A redirect can only lead to the sign-in page.
  if (response.type === 'opaqueredirect') throw new Refusal(401, 'signed-out', 'You were signed out.');
  if (!response.ok) throw await refusal(response);
  return response;
}

/** For answers without a body, such as those to HEAD. */
const plain: Record<number, string> = {
  403: 'The studio does not let this account send it.',
  404: 'The studio does not know this take, or it belongs to another account.',
  413: 'It is larger than a recording may be.',
  507: 'The studio has run out of room for recordings.',
};

async function refusal(response: Response): Promise<Refusal> {
  const problem = response.headers.get('Content-Type')?.includes('json')
    ? ((await response.json().catch(() => ({}))) as { title?: string; detail?: string; code?: string })
    : {};
  const words = problem.detail ?? problem.title ?? plain[response.status] ?? `The studio answered ${response.status}.`;
  const offset = response.headers.get('Upload-Offset');
  return new Refusal(
    response.status,
    problem.code ?? '',
    words,
    Number(response.headers.get('Retry-After')) || 0,
    response.status === 409 && offset ? Number(offset) : undefined,
  );
}

function offsetOf(response: Response): number {
  const offset = response.headers.get('Upload-Offset');
  if (offset === null || !/^\d+$/.test(offset)) throw new Refusal(502, 'no-offset', 'The server lost its place.');
  return Number(offset);
}
