import type WaveSurfer from 'wavesurfer.js';
import { onSchemeChange, resolveColour, rest } from '../shared/colours.js';

export interface WaveSource {
  media: HTMLMediaElement;
  /** 0 to 1, evenly spread over the recording. */
  peaks: number[];
  /** Seconds. */
  duration: number;
}

/** Speech rarely peaks higher; a whisper still gets bars one can see, and silence stays flat. */
const QUIET_PEAK = 0.2;

/** The bars of a recording. They follow the media element by themselves and never download it. */
export class Wave {
  private surfer?: WaveSurfer;
  private forgetScheme?: () => void;
  private version = 0;

  constructor(private readonly host: HTMLElement) {}

  async show(container: HTMLElement, { media, peaks, duration }: WaveSource): Promise<void> {
    this.clear();
    const version = this.version;
    const { default: Surfer } = await import('wavesurfer.js');
    if (version !== this.version) return;
    this.surfer = Surfer.create({
      container,
      media,
      peaks: [peaks],
      duration,
      height: 'auto',
      barWidth: 3,
      barGap: 2,
      barRadius: 2,
      barMinHeight: 3,
      cursorWidth: 0,
      normalize: true,
      maxPeak: Math.max(QUIET_PEAK, ...peaks),
      // A slider lies above the bars: it seeks by pointer, keyboard and screen reader alike.
      interact: false,
      ...this.colours(),
    });
    this.forgetScheme = onSchemeChange(() => this.surfer?.setOptions(this.colours()));
  }

  clear(): void {
    this.version++;
    this.forgetScheme?.();
    this.surfer?.destroy();
    this.surfer = undefined;
  }

  private colours() {
    return {
      waveColor: resolveColour(this.host, rest),
      progressColor: resolveColour(this.host, 'var(--gr-accent)'),
    };
  }
}
