// Draws SVG files as PNG in its own thread, because one takes some tenths of a second.
import { parentPort, workerData } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';
import { indexedPng } from './indexed-png.js';

parentPort?.on('message', (/** @type {{ id: number, svg: string }} */ { id, svg }) => {
  try {
    const font = { fontFiles: workerData.fonts, loadSystemFonts: false, defaultFontFamily: 'Atlas Sans' };
    const { pixels, width, height } = new Resvg(svg, { font }).render();
    const png = new Uint8Array(indexedPng(pixels, width, height));
    parentPort?.postMessage({ id, png }, [png.buffer]);
  } catch (error) {
    parentPort?.postMessage({ id, error: error instanceof Error ? error.message : String(error) });
  }
});
