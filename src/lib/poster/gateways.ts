import type { Selection } from '#lib/selection/selection.ts';
import { project, type Point } from '#lib/geo/curve.ts';
import { gatewayPath, gatewaySide } from '#lib/symbols/gateway-size.ts';
import { escape } from './escape.ts';

/** Symbols of values and tonnages at single places; they keep their size in px. `style` puts a point into the picture. */
export function drawGateways(selection: Selection, style: (point: Point) => string): string {
  return placed(selection).map(({ id, at, d, ofArea }) => `<svg class="gateway${ofArea ? ' area' : ''}" data-gateway="${escape(id)}" width="1" height="1" style="${style(at)}" aria-hidden="true"><path d="${d}"/></svg>`).join('');
}

/** The same as one SVG fragment. */
export function fileGateways(selection: Selection, toPx: (point: Point) => Point, colour: string): string {
  return placed(selection).map(({ at, d }) => {
    const { x, y } = toPx(at);
    return `<path d="${d}" transform="translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})" fill="${colour}" fill-opacity=".14" stroke="${colour}" stroke-width="1.5"/>`;
  }).join('');
}

function placed({ gateways }: Selection): { readonly id: string; readonly at: Point; readonly d: string; readonly ofArea: boolean }[] {
  return gateways.map(({ fact, unit, position, area }) => {
    const ofArea = area !== undefined;
    return { id: fact.id, at: project(position.lon, position.lat), d: gatewayPath(gatewaySide(fact.value, unit), unit, ofArea), ofArea };
  });
}
