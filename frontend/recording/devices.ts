import type { Medium } from './media-type.js';

/** Why there is no microphone, in the four ways that want different words. */
export type DeviceTrouble = 'UNSUPPORTED' | 'DENIED' | 'MISSING' | 'BUSY';

export interface Choice {
  microphone?: string;
  camera?: string;
}

export interface Devices {
  microphones: MediaDeviceInfo[];
  cameras: MediaDeviceInfo[];
}

const REMEMBERED = 'greenroom-devices';

/** Microphone and camera in one call: iOS mutes the first when the second is asked for later. */
export async function openDevices(medium: Medium, choice: Choice): Promise<MediaStream> {
  const voice = { echoCancellation: true, noiseSuppression: false, autoGainControl: true };
  const picture = { width: { ideal: 1280 }, height: { ideal: 720 }, facingMode: 'user' };
  // "ideal": a remembered device that was unplugged gives way to the one that is there.
  return navigator.mediaDevices.getUserMedia({
    audio: choice.microphone ? { ...voice, deviceId: { ideal: choice.microphone } } : voice,
    video: medium === 'VIDEO' && (choice.camera ? { ...picture, deviceId: { ideal: choice.camera } } : picture),
  });
}

export async function listDevices(): Promise<Devices> {
  const all = (await navigator.mediaDevices.enumerateDevices()).filter((device) => device.deviceId !== '');
  return {
    microphones: all.filter((device) => device.kind === 'audioinput'),
    cameras: all.filter((device) => device.kind === 'videoinput'),
  };
}

export function closeDevices(stream: MediaStream | undefined): void {
  stream?.getTracks().forEach((track) => track.stop());
}

export function troubleOf(problem: unknown): DeviceTrouble {
  const name = problem instanceof DOMException ? problem.name : '';
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'MISSING';
  return name === 'NotAllowedError' || name === 'SecurityError' ? 'DENIED' : 'BUSY';
}

/** True when the browser will not ask: then there is nothing to explain first. */
export async function alreadyAllowed(): Promise<boolean> {
  try {
    return (await navigator.permissions.query({ name: 'microphone' as PermissionName })).state === 'granted';
  } catch {
    // Some browsers do not know this permission; they ask, and we explain first.
    return false;
  }
}

export function rememberedChoice(): Choice {
  try {
    return JSON.parse(localStorage.getItem(REMEMBERED) ?? '{}') as Choice;
  } catch {
    return {};
  }
}

export function rememberChoice(choice: Choice): void {
  try {
    localStorage.setItem(REMEMBERED, JSON.stringify(choice));
  } catch (problem) {
    console.info('This browser does not remember the chosen microphone', problem);
  }
}

export function deviceLabel(stream: MediaStream, kind: 'audio' | 'video'): string {
  const fallback = kind === 'audio' ? 'Microphone' : 'Camera';
  return stream.getTracks().find((track) => track.kind === kind)?.label || fallback;
}

export function deviceOf(stream: MediaStream, kind: 'audio' | 'video'): string | undefined {
  return stream
    .getTracks()
    .find((track) => track.kind === kind)
    ?.getSettings().deviceId;
}
