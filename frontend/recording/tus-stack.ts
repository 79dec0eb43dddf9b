import type { HttpRequest, HttpResponse, HttpStack } from 'tus-js-client';
import { send } from './api.js';

/** Seconds that any answer may take, and the slowest line that is waited for: dead connections never say so. */
const ANSWER = 15;
const BYTES_A_SECOND = 8192;

/** The requests of tus-js-client by way of our own `send`: with its header, its time limits and its refusals. */
export class StudioStack implements HttpStack {
  constructor(private readonly signal: AbortSignal) {}

  createRequest(method: string, url: string): HttpRequest {
    return new StudioRequest(method, url, this.signal);
  }

  getName(): string {
    return 'greenroom';
  }
}

class StudioRequest implements HttpRequest {
  private readonly headers: Record<string, string> = {};
  private readonly stopping = new AbortController();

  constructor(
    private readonly method: string,
    private readonly url: string,
    private readonly signal: AbortSignal,
  ) {}

  getMethod = () => this.method;
  getURL = () => this.url;
  getHeader = (name: string) => this.headers[name];
  getUnderlyingObject = () => this;

  setHeader(name: string, value: string): void {
    this.headers[name] = value;
  }

  /** Only bytes that the server has on its disk count as progress here. */
  setProgressHandler(): void {}

  async send(body: Blob | null): Promise<HttpResponse> {
    const response = await send(this.method, this.url, {
      body: body ?? undefined,
      headers: this.headers,
      signal: AbortSignal.any([this.signal, this.stopping.signal]),
      seconds: ANSWER + (body?.size ?? 0) / BYTES_A_SECOND,
    });
    return {
      getStatus: () => response.status,
      getHeader: (name) => response.headers.get(name) ?? undefined,
      getBody: () => '',
      getUnderlyingObject: () => response,
    };
  }

  async abort(): Promise<void> {
    this.stopping.abort();
  }
}
