import { Resampler, type Block } from './resampler.js';

/** A tenth of a second. */
const BLOCK = 1600;
const WORKLET = '/ear/sound-worklet.js';

/** What a stream hears, in blocks of a tenth of a second; its own context, so that nothing of the recording changes. */
export class MicrophoneSound {
  private readonly context = new AudioContext();
  private readonly source: MediaStreamAudioSourceNode;
  private readonly resampler = new Resampler(this.context.sampleRate);
  private block: Block = new Int16Array(BLOCK);
  private filled = 0;
  private closed = false;

  constructor(
    stream: MediaStream,
    private readonly hear: (samples: Block) => void,
  ) {
    this.source = this.context.createMediaStreamSource(new MediaStream(stream.getAudioTracks()));
    void this.context.resume();
    void this.listen();
  }

  close(): void {
    this.closed = true;
    this.source.disconnect();
    void this.context.close();
  }

  private async listen(): Promise<void> {
    try {
      await this.context.audioWorklet.addModule(WORKLET);
      if (!this.closed) this.tap();
    } catch (problem) {
      if (this.closed) return;
      console.info('The sound is tapped on the page', problem);
      this.tapOnThePage();
    }
  }

  private tap(): void {
    const tap = new AudioWorkletNode(this.context, 'greenroom-sound-tap', { numberOfOutputs: 0, channelCount: 1 });
    tap.port.onmessage = ({ data }: MessageEvent<Float32Array>) => this.take(data);
    this.source.connect(tap);
  }

  /** Old, and still there where worklets are not. It runs only while it leads somewhere: to nothing audible. */
  private tapOnThePage(): void {
    const tap = this.context.createScriptProcessor(4096, 1, 1);
    tap.onaudioprocess = ({ inputBuffer }) => this.take(inputBuffer.getChannelData(0));
    const silent = new GainNode(this.context, { gain: 0 });
    this.source.connect(tap).connect(silent).connect(this.context.destination);
  }

  private take(samples: Float32Array): void {
    if (this.closed) return;
    for (let rest = this.resampler.push(samples); rest.length > 0;) {
      const part = rest.subarray(0, BLOCK - this.filled);
      this.block.set(part, this.filled);
      this.filled += part.length;
      rest = rest.subarray(part.length);
      if (this.filled === BLOCK) this.handOn();
    }
  }

  private handOn(): void {
    const { block } = this;
    this.block = new Int16Array(BLOCK);
    this.filled = 0;
    this.hear(block);
  }
}
