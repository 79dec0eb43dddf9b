const TICK = 50;
/** Root mean square of a voice at arm's length; breathing and fans stay below. */
const VOICE = 0.012;
/** A raised voice close to the microphone: the full meter. */
const LOUD = 0.35;
const HEARD_AFTER = 4;
const QUIET_MILLIS = 5000;

const START_MILLIS = 1000;

/**
 * Listens to a microphone and passes it on to the recorder, so that another one can take its place in the middle of
 * an answer. Fires `level` twenty times a second, also in a hidden tab.
 */
export class LevelMeter extends EventTarget {
  /** 0 to 1, shaped so that speech fills the middle of a meter. */
  level = 0;
  /** There was a voice at some time. */
  heard = false;
  private loudTicks = 0;
  private lastVoice = performance.now();
  private readonly context = new AudioContext();
  private readonly analyser = this.context.createAnalyser();
  private readonly outlet = new MediaStreamAudioDestinationNode(this.context, { channelCount: 1 });
  private readonly samples = new Float32Array(2048);
  private source?: MediaStreamAudioSourceNode;
  private readonly timer: number;

  constructor(stream: MediaStream) {
    super();
    this.analyser.fftSize = this.samples.length;
    this.plug(stream);
    void this.context.resume();
    this.timer = window.setInterval(() => this.measure(), TICK);
  }

  /** From now on this microphone is heard, and recorded. */
  plug(stream: MediaStream): void {
    this.source?.disconnect();
    this.source = this.context.createMediaStreamSource(new MediaStream(stream.getAudioTracks()));
    this.source.connect(this.analyser);
    this.source.connect(this.outlet);
  }

  /** What is heard as one track, whatever is plugged in; undefined when this browser lets no sound through here. */
  async track(): Promise<MediaStreamTrack | undefined> {
    const patience = new Promise((resolve) => setTimeout(resolve, START_MILLIS));
    await Promise.race([this.context.resume(), patience]);
    return this.context.state === 'running' ? this.outlet.stream.getAudioTracks()[0] : undefined;
  }

  /** Nothing that sounds like a voice for five seconds. */
  get quiet(): boolean {
    return performance.now() - this.lastVoice > QUIET_MILLIS;
  }

  /** Quiet is counted from now on. */
  listenAfresh(): void {
    this.lastVoice = performance.now();
  }

  close(): void {
    clearInterval(this.timer);
    void this.context.close();
  }

  private measure(): void {
    this.analyser.getFloatTimeDomainData(this.samples);
    const power = this.samples.reduce((sum, sample) => sum + sample * sample, 0) / this.samples.length;
    const loudness = Math.sqrt(power);
    this.level = Math.min(1, (loudness / LOUD) ** 0.6);
    if (loudness > VOICE) {
      this.lastVoice = performance.now();
      this.heard ||= ++this.loudTicks >= HEARD_AFTER;
    }
    this.dispatchEvent(new Event('level'));
  }
}
