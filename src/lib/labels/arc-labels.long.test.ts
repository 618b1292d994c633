// The labels of arcs, in all years and on maps of several sizes: none covers another.
import { describe, expect, it } from 'vitest';
import { atlas } from '#lib/atlas/load.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { fitBounds, boundsOf } from '#lib/selection/map-bounds.ts';
import { partnersListedBelow } from '#lib/selection/overflow-partners.ts';
import { select } from '#lib/selection/select.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { defaultView } from '#lib/view/view.ts';
import { overlap, intersectsSegment, within } from '#lib/geo/box.ts';
import { project, type Point } from '#lib/geo/curve.ts';
import { visibleArcs } from '#lib/symbols/visible-arcs.ts';
import { placeArcLabels, type LabelContext } from './arc-labels.ts';

const STAGES = [
  { width: 933, height: 482 },
  { width: 704, height: 430 },
  { width: 360, height: 494 }
] as const;

/** The box of the live map on its first frame. Labels have the width of their text, and the map's buttons occupy a corner. */
function contextOf(size: { width: number; height: number }, selection: Selection): LabelContext {
  const { lon, lat, zoom } = fitBounds(boundsOf(atlas, selection.view), size);
  const middle = project(lon, lat);
  const world = 512 * 2 ** zoom;
  const toPx = (point: Point): Point => ({ x: (point.x - middle.x) * world + size.width / 2, y: (point.y - middle.y) * world + size.height / 2 });
  return {
    size,
    toPx,
    arcs: visibleArcs(
      selection.arcs.filter(({ minor }) => !minor),
      toPx,
      size
    ),
    measure: (text) => ({ width: Math.ceil(text.length * 6.9) + 12, height: 24 }),
    taken: [{ x: size.width - 220, y: size.height - 52, width: 220, height: 52 }],
    marks: [],
    symbols: [],
    elsewhere: partnersListedBelow(atlas, selection, size.width)
  };
}

describe.each(STAGES)('on a map of $width × $height px', (size) => {
  it.each(availableValues(atlas).years)('every arc of %i except minor and off-map ones has its value, and no labels overlap', (year) => {
    const selection = select(atlas, { ...defaultView(availableValues(atlas)), year });
    const context = contextOf(size, selection);
    const labels = placeArcLabels(selection, context);
    const drawn = [...visibleArcs(selection.arcs, context.toPx, size).keys()];
    expect(drawn).toHaveLength(selection.arcs.filter((arc) => arc.fact.value > 0).length);
    const shown = drawn.filter((id) => selection.arcs.some(({ fact, partner, minor }) => fact.id === id && !minor && !context.elsewhere?.has(partner.id)));
    expect(
      labels
        .filter(({ kind }) => kind === 'fact')
        .map(({ id }) => id)
        .sort()
    ).toEqual(shown.sort());
    const gaps = selection.gaps.filter(({ partner: { lon, lat } }) => within({ ...context.toPx(project(lon, lat)), width: 0, height: 0 }, size));
    for (const { partner, last } of gaps)
      expect(labels.find(({ kind, id }) => kind === 'partner' && id === partner.id)?.text).toBe(
        `${partner.names.en}: no figure${last === null ? '' : `; last: ${last}`}`
      );
    const covered: string[] = [];
    labels.forEach((label, i) => {
      if (!within(label, size)) covered.push(`${label.text} is cut off`);
      for (const other of [...labels.slice(i + 1), ...context.taken]) if (overlap(label, other)) covered.push(`${label.text} is covered`);
      const { leader } = label;
      if (leader) for (const other of labels) if (intersectsSegment(label.at, leader, other)) covered.push(`the leader of ${label.text} crosses ${other.text}`);
    });
    expect(covered).toEqual([]);
  });
});
