import { resolve } from 'node:path';
import { build } from 'vite';
import type { Atlas } from '#lib/atlas/atlas.ts';
import { known } from '#lib/atlas/lookup.ts';
import { fit, frame } from '#lib/selection/extent.ts';
import { select } from '#lib/selection/select.ts';
import { unproject } from '#lib/geo/curve.ts';
import { arcInk } from '#lib/symbols/ink.ts';
import { defaultView } from '#lib/view/view.ts';

/** Builds the bare page with the arcs of the site's first view into a folder, for a window of the given size in px. */
export async function buildBare(atlas: Atlas, folder: string, size: { width: number; height: number }): Promise<void> {
  const view = defaultView(known(atlas));
  const arcs = select(atlas, view).arcs.map((arc) => {
    const ink = arcInk(arc);
    return { from: unproject(ink.curve.from), to: unproject(ink.curve.to), width: ink.width };
  });
  await build({
    configFile: false,
    logLevel: 'warn',
    root: resolve('tests/bench/bare'),
    base: './',
    define: { BARE_ARCS: JSON.stringify(arcs), BARE_CAMERA: JSON.stringify(fit(frame(atlas, view), size)) },
    build: { target: 'es2022', outDir: folder, emptyOutDir: true, chunkSizeWarningLimit: 5000 }
  });
}
