import { parting, type EarState, type Told } from './ear-words.js';
import { KeptSound } from './kept-sound.js';
import type { Block } from './resampler.js';

/** How the line begins, and begins again. */
export interface Beginning {
  quiet: number;
  countdown: number;
  spoken: boolean;
  held: boolean;
  playing: boolean;
}

const SOON = 300;
const LATEST = 5000;
const WHEN_FULL = 15_000;
/** Half-open lines never say so; a living one answers at least twice a second, and within an utterance with words. */
const SILENT_LINE = 8000;
/**
 * The line to the server, opened again whenever it is cut: it goes on with the first sound that was not settled. Fires
 * `told` (a CustomEvent) with what the server says, and `state`.
 */
export class EarLine extends EventTarget {
  state: EarState = 'CONNECTING';
  private readonly kept = new KeptSound();
  private socket?: WebSocket;
  private ready = false;
  private tries = 0;
  private timer = 0;
  private lastTold = 0;

  constructor(private readonly beginning: () => Beginning) {
    super();
    addEventListener('online', this.hurry);
    this.connect();
  }

  hear(samples: Block): void {
    this.kept.add(samples);
    if (!this.ready) return;
    if (performance.now() - this.lastTold > SILENT_LINE) this.cut();
    else this.socket!.send(samples);
  }

  order(type: 'hold' | 'release' | 'playing' | 'your-turn'): void {
    // not ready is no reason to wait: the server takes orders one after the other
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify({ type }));
  }

  close(): void {
    removeEventListener('online', this.hurry);
    this.become('OFF');
    this.drop();
  }

  private connect(): void {
    const socket = new WebSocket(`${location.origin.replace(/^http/, 'ws')}/api/ear`);
    this.socket = socket;
    socket.onopen = () => {
      this.lastTold = performance.now();
      socket.send(JSON.stringify({ type: 'start', from: this.kept.from, ...this.beginning() }));
    };
    socket.onmessage = ({ data }: MessageEvent<string>) => this.told(JSON.parse(data) as Told);
    socket.onclose = ({ code }) => this.closed(parting[code] ?? 'CUT');
  }

  private told(told: Told): void {
    this.lastTold = performance.now();
    if (told.type === 'ready') this.begin();
    else if (told.type === 'heard') this.kept.settle(told.samples);
    else this.dispatchEvent(new CustomEvent('told', { detail: told }));
  }

  private begin(): void {
    this.ready = true;
    this.tries = 0;
    this.kept.all().forEach((block) => this.socket!.send(block));
    this.become('LISTENING');
  }

  private cut(): void {
    this.drop();
    this.closed('CUT');
  }

  private closed(state: EarState): void {
    this.ready = false;
    if (this.state === 'OFF') return;
    this.become(state);
    if (state === 'CUT' || state === 'FULL') {
      const patience = state === 'FULL' ? WHEN_FULL : Math.min(LATEST, SOON * 2 ** this.tries++);
      this.timer = window.setTimeout(() => this.connect(), patience);
    }
  }

  private readonly hurry = (): void => {
    if (this.state !== 'CUT') return;
    this.drop();
    this.connect();
  };

  private drop(): void {
    clearTimeout(this.timer);
    this.ready = false;
    if (!this.socket) return;
    this.socket.onclose = this.socket.onmessage = this.socket.onopen = null;
    this.socket.close();
    this.socket = undefined;
  }

  private become(state: EarState): void {
    if (state === this.state) return;
    this.state = state;
    this.dispatchEvent(new Event('state'));
  }
}
