/** PNG images of SVG files, drawn by a worker thread so that no other response waits for one. */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Overloaded, Queue } from './queue.ts';

const FONTS = resolve('geodata/fonts/ttf');
const WORKER = resolve('src/lib/server/png-worker.js');

/** Ms that one image may take; the most complex takes less than a second. */
const LATE_MS = 15_000;

const queue = new Queue({ waiting: 50, patience: 20_000 });
let worker: Worker | undefined;
let lastId = 0;

function start(): Worker {
  const fonts = readdirSync(FONTS)
    .filter((file) => file.endsWith('.ttf'))
    .sort()
    .map((file) => join(FONTS, file));
  const made = new Worker(WORKER, { workerData: { fonts } });
  // An idle worker does not keep the process alive.
  made.unref();
  return made;
}

/**
 * A PNG of an SVG at its own size, with the committed fonts, so that it is the same on every machine. `svg` is called when its turn comes.
 * Throws Overloaded if it cannot be drawn in time.
 */
export function png(svg: () => string): Promise<Uint8Array<ArrayBuffer>> {
  return queue.run(() => draw(withCyrillic(svg())));
}

/** Runs of Cyrillic letters, with the spaces between them. */
const CYRILLIC = /[\u0301\u0400-\u04ff\u2116]+(?: [\u0301\u0400-\u04ff\u2116]+)*/g;

/** An SVG that names the family of its Cyrillic letters, since the renderer would draw them in the first font that has them, whatever its weight. */
export function withCyrillic(svg: string): string {
  return svg.replace(/<text\b([^>]*)>(.*?)<\/text>/gs, (_, attributes: string, content: string) => {
    const family = attributes.includes('Atlas Serif') ? 'Atlas Serif Cyrillic' : 'Atlas Sans Cyrillic';
    const texts = content.replace(
      /(^|>)([^<]+)/g,
      (_text, before: string, text: string) => before + text.replace(CYRILLIC, `<tspan font-family="${family}">$&</tspan>`)
    );
    return `<text${attributes}>${texts}</text>`;
  });
}

function draw(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const drawing = (worker ??= start());
  const id = (lastId += 1);
  return new Promise((done, fail) => {
    const late = setTimeout(() => give(new Overloaded('a picture took too long')), LATE_MS);
    const answer = (message: { id: number; png?: Uint8Array<ArrayBuffer>; error?: string }): void => {
      if (message.id !== id) return;
      finish();
      if (message.png) done(message.png);
      else fail(new Error(`png: ${message.error ?? 'no picture'}`));
    };
    const finish = (): void => {
      clearTimeout(late);
      drawing.off('message', answer).off('error', give).off('exit', ended).unref();
    };
    /** A worker that fails or hangs is replaced for the next image. */
    const give = (error: Error): void => {
      finish();
      if (worker === drawing) worker = undefined;
      void drawing.terminate();
      fail(error);
    };
    const ended = (): void => give(new Error('png: the worker ended'));
    drawing.ref();
    drawing.on('message', answer).on('error', give).on('exit', ended);
    drawing.postMessage({ id, svg });
  });
}
