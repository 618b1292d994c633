// The handle through which browser tests read the live map.
import type { Layer } from '@deck.gl/core';
import type { Map as LiveMap } from 'maplibre-gl';
import { pointAt, project, unproject } from '#lib/geo/curve.ts';
import type { ArcsOverlay } from './arcs-overlay.ts';
import type { ArcMark } from './arc-marks.ts';
import type { Picked } from './picking.ts';

/** One arc as deck draws it; points in px of the map. */
export interface DrawnArc {
  readonly id: string;
  readonly width: number;
  readonly dash: readonly [number, number];
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/**
 * The handle for tests and debugging, `__tradeMap` on the map's element. It is read-only: it returns the actual state of deck and MapLibre,
 * so that a test can compare it with figures and find where to click.
 */
export interface TradeMapHandle {
  readonly map: LiveMap;
  deckPick(x: number, y: number): Picked | null;
  arcs(): DrawnArc[];
  /** Duration in ms of a width's animation; 0 if widths are not animated. */
  widthTransition(): number;
  /** Resolves when nothing is loading, moving or being animated any more. */
  readonly idle: Promise<void>;
}

export type HandleElement = HTMLElement & { __tradeMap?: TradeMapHandle };

/** Number of points per arc. */
const POINTS = 33;

/** The handle of a map and its arcs. */
export function testHandle(map: LiveMap, arcs: ArcsOverlay): TradeMapHandle {
  return {
    map,
    deckPick: (x, y) => arcs.pick(x, y),
    arcs: () => drawnArcs(arcs.lines),
    widthTransition: () => widthTransitionOf(arcs.lines),
    get idle() {
      return rest(map, arcs);
    }
  };
}

function drawnArcs(lines: Layer | undefined): DrawnArc[] {
  const marks = lines?.props.data as readonly ArcMark[] | undefined;
  if (!lines || !marks) return [];
  return marks
    .filter((mark) => mark.width > 0)
    .map((mark) => {
      const curve = { from: project(...mark.from), control: mark.control, to: project(...mark.to) };
      const points = Array.from({ length: POINTS }, (_, i) => {
        const [x = NaN, y = NaN] = lines.project(unproject(pointAt(curve, i / (POINTS - 1))));
        return { x, y };
      });
      return { id: mark.id, width: mark.width, dash: mark.dash, points };
    });
}

function widthTransitionOf(lines: Layer | undefined): number {
  return (lines?.props as { stepMs?: number } | undefined)?.stepMs ?? 0;
}

async function rest(map: LiveMap, arcs: ArcsOverlay): Promise<void> {
  await new Promise<void>((resolve) => {
    void map.once('idle', () => resolve());
    map.triggerRepaint();
  });
  const left = arcs.restsAt - performance.now();
  if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
  // Deck draws in its own frame, after the one in which its layers changed.
  for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
}
