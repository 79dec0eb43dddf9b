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

  /** The server has let an unfinished upload go: the local copy begins a new one. */
  get expired(): boolean {
    return this.status === 410;
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

/** What a take answers, given by the page. */
export interface TakeTarget {
  question: string;
  assignment?: string;
}

export interface Finish {
  length: number;
  sha256: string;
  durationMillis: number;
}

/** Returns when the server has said in so many words that what it has is what we have. */
export async function finishTake(takeId: string, finish: Finish, signal: AbortSignal): Promise<void> {
  const answer = await sendJson('POST', `/api/takes/${takeId}/finish`, finish, signal);
  const { state }: { state: string } = await answer.json();
  if (!['VERIFIED', 'READY', 'FLAGGED'].includes(state)) {
    throw new Refusal(502, 'not-verified', 'The studio has not verified this take.');
  }
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

export interface Call {
  body?: BodyInit;
  headers?: Record<string, string>;
  signal: AbortSignal;
  seconds?: number;
}

export const uploadOf = (takeId: string) => `/api/takes/${takeId}/upload`;

/** The studio's answer, when it said yes; throws its Refusal, or what fetch throws without a network. */
export async function send(method: string, path: string, call: Call): Promise<Response> {
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

function sendJson(method: string, path: string, body: unknown, signal: AbortSignal): Promise<Response> {
  return send(method, path, { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' }, signal });
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
