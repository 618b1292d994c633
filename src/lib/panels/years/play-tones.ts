// Plays the years as tones by Web Audio. YearSound.svelte loads it when the reader asks for the sound.
import type { Direction } from '#lib/atlas/atlas.ts';
import { YEAR_S, type TonePlan } from './tones.ts';

/**
 * Side (−1 left, 1 right), timbre and gain of each direction. The timbre distinguishes the directions where one loudspeaker alone is heard. A square
 * wave has a lower gain, because it is louder than a sine wave of the same gain.
 */
const VOICES: Readonly<Record<Direction, { readonly side: number; readonly timbre: OscillatorType; readonly gain: number }>> = {
  export: { side: -0.8, timbre: 'sine', gain: 0.3 },
  import: { side: 0.8, timbre: 'square', gain: 0.08 },
  total: { side: 0, timbre: 'triangle', gain: 0.25 }
};

/** Seconds of a tone within its year, and of its rise and fall, without which it would click. */
const TONE_S = YEAR_S * 0.85;
const EDGE_S = 0.03;

/** Ms between two looks at the clock of the sound, and ms after which a browser that plays nothing is given up. */
const LOOK_MS = 50;
const START_MS = 3000;

export interface Playback {
  stop(): void;
}

interface Events {
  /** A year begins to sound. */
  onyear(year: number): void;
  /** All years have sounded. */
  onend(): void;
}

/** Starts playing. Throws if the browser cannot play sound. */
export async function playTones({ tones, seconds }: TonePlan, { onyear, onend }: Events): Promise<Playback> {
  const context = new AudioContext();
  try {
    await Promise.race([context.resume(), new Promise((_, refuse) => setTimeout(() => refuse(new Error('The sound did not start.')), START_MS))]);
  } catch (error) {
    void context.close();
    throw error;
  }
  const start = context.currentTime + 0.1;
  for (const { at, pitch } of tones) {
    for (const direction of ['export', 'import', 'total'] as const) {
      if (pitch[direction] !== null) sound(context, VOICES[direction], pitch[direction], start + at);
    }
  }
  let heard: number | undefined;
  const timer = setInterval(() => {
    const now = context.currentTime - start;
    if (now >= seconds) {
      stop();
      return onend();
    }
    const tone = tones[Math.floor(now / YEAR_S)];
    if (tone && tone.year !== heard) onyear((heard = tone.year));
  }, LOOK_MS);
  const stop = (): void => {
    clearInterval(timer);
    if (context.state !== 'closed') void context.close();
  };
  return { stop };
}

function sound(context: AudioContext, { side, timbre, gain }: (typeof VOICES)[Direction], pitch: number, at: number): void {
  const oscillator = new OscillatorNode(context, { type: timbre, frequency: pitch });
  const volume = new GainNode(context, { gain: 0 });
  volume.gain.setValueAtTime(0, at);
  volume.gain.linearRampToValueAtTime(gain, at + EDGE_S);
  volume.gain.setValueAtTime(gain, at + TONE_S - EDGE_S);
  volume.gain.linearRampToValueAtTime(0, at + TONE_S);
  oscillator
    .connect(volume)
    .connect(new StereoPannerNode(context, { pan: side }))
    .connect(context.destination);
  oscillator.start(at);
  oscillator.stop(at + TONE_S);
}
