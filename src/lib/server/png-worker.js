// Draws SVG files as PNG, in a thread of its own: drawing and packing one takes some tenths of a second.
import { parentPort, workerData } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';

parentPort?.on('message', (/** @type {{ id: number, svg: string }} */ { id, svg }) => {
  try {
    const font = { fontFiles: workerData.fonts, loadSystemFonts: false, defaultFontFamily: 'Atlas Sans' };
    const png = new Uint8Array(new Resvg(svg, { font }).render().asPng());
    parentPort?.postMessage({ id, png }, [png.buffer]);
  } catch (error) {
    parentPort?.postMessage({ id, error: error instanceof Error ? error.message : String(error) });
  }
});
