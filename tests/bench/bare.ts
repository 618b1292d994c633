// Builds the bare page for the bench.
import { resolve } from 'node:path';
import { build } from 'vite';
import type { Atlas } from '#lib/atlas/atlas.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { fitBounds, boundsOf } from '#lib/selection/map-bounds.ts';
import { select } from '#lib/selection/select.ts';
import { unproject } from '#lib/geo/curve.ts';
import { arcStyle } from '#lib/symbols/arc-style.ts';
import { defaultView } from '#lib/view/view.ts';

/** Builds the bare page with the arcs of the site's home page into a folder, for a window of the given size in px. */
export async function buildBare(atlas: Atlas, folder: string, size: { width: number; height: number }): Promise<void> {
  const view = defaultView(availableValues(atlas));
  const arcs = select(atlas, view).arcs.map((arc) => {
    const ink = arcStyle(arc);
    return { from: unproject(ink.curve.from), to: unproject(ink.curve.to), width: ink.width };
  });
  await build({
    configFile: false,
    logLevel: 'warn',
    root: resolve('tests/bench/bare'),
    base: './',
    define: { BARE_ARCS: JSON.stringify(arcs), BARE_CAMERA: JSON.stringify(fitBounds(boundsOf(atlas, view), size)) },
    build: { target: 'es2022', outDir: folder, emptyOutDir: true, chunkSizeWarningLimit: 5000 }
  });
}
