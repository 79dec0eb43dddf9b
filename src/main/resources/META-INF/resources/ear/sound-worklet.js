// Hands what a microphone hears on to the page, about 25 times a second. Loaded by frontend/ear/microphone-sound.ts.
const BLOCK = 2048;

class SoundTap extends AudioWorkletProcessor {
  block = new Float32Array(BLOCK);
  filled = 0;

  process([input]) {
    const samples = input[0];
    if (!samples) return true;
    this.block.set(samples, this.filled);
    this.filled += samples.length;
    if (this.filled === BLOCK) {
      this.port.postMessage(this.block);
      this.block = new Float32Array(BLOCK);
      this.filled = 0;
    }
    return true;
  }
}

registerProcessor('greenroom-sound-tap', SoundTap);
