export const RATE = 16_000;

export type Block = Int16Array<ArrayBuffer>;

/** Zero crossings of the filter on each side: more would be sharper and dearer. */
const ZEROS = 8;
const PHASES = 256;

/** Turns a microphone's samples, of whatever rate, into 16 000 a second, without what would fold into the voice. */
export class Resampler {
  private readonly step: number;
  private readonly reach: number;
  private readonly kernels: Float32Array[];
  private kept: Float32Array;
  /** Where the next sample lies, counted in samples of the microphone from the first one kept. */
  private at: number;

  constructor(rate: number) {
    this.step = rate / RATE;
    const width = Math.max(1, this.step);
    this.reach = Math.ceil(ZEROS * width);
    this.kernels = Array.from({ length: PHASES + 1 }, (_, phase) => kernel(phase / PHASES, width, this.reach));
    this.kept = new Float32Array(this.reach);
    this.at = this.reach;
  }

  push(samples: Float32Array): Block {
    const all = new Float32Array(this.kept.length + samples.length);
    all.set(this.kept);
    all.set(samples, this.kept.length);
    const count = Math.max(0, Math.floor((all.length - this.reach - 1 - this.at) / this.step) + 1);
    const result = new Int16Array(count);
    for (let i = 0; i < count; i++) {
      result[i] = Math.max(-32768, Math.min(32767, Math.round(32768 * this.sampleAt(all, this.at + i * this.step))));
    }
    const next = this.at + count * this.step;
    const drop = Math.floor(next) - this.reach;
    this.kept = all.slice(drop);
    this.at = next - drop;
    return result;
  }

  private sampleAt(all: Float32Array, position: number): number {
    const whole = Math.floor(position);
    const weights = this.kernels[Math.round((position - whole) * PHASES)]!;
    const first = whole - this.reach + 1;
    let sum = 0;
    for (let i = 0; i < weights.length; i++) sum += weights[i]! * all[first + i]!;
    return sum;
  }
}

/** Weights of the samples around a place that lies this much after the middle one. */
function kernel(phase: number, width: number, reach: number): Float32Array {
  const weights = Float32Array.from({ length: 2 * reach }, (_, i) => {
    const distance = (i - reach + 1 - phase) / width;
    const window = 0.5 + 0.5 * Math.cos((Math.PI * distance) / ZEROS);
    return Math.abs(distance) >= ZEROS ? 0 : window * sinc(distance);
  });
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

function sinc(x: number): number {
  return x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
}
