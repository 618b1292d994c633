import type { Lang } from '#lib/atlas/atlas.ts';
import { name } from '#lib/atlas/lookup.ts';
import type { Arc, Selection } from '#lib/selection/selection.ts';
import { mapWords } from '#lib/words/map.ts';
import { project, sample, type Point } from './curve.ts';
import { arcInk } from './ink.ts';
import { arcLabels, placeLabels, type ArcLabel, type Box, type Spot } from './labels.ts';
import { crosses, strokes } from './strokes.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A label beside an arc or at its end, in px of the map or the picture. */
export interface MapLabel extends Box {
  readonly kind: 'fact' | 'partner';
  readonly id: string;
  readonly direction: 'export' | 'import' | 'total' | null;
  readonly text: string;
  /** Ids of the reported zeros that a partner's label names. */
  readonly zeros: readonly string[];
}

/** Where labels are placed: a live map or a picture, in px. */
export interface LabelStage {
  readonly size: Size;
  /** Degrees the map is turned counter-clockwise. */
  readonly bearing: number;
  toPx(point: Point): Point;
  measure(text: string): Size;
  /** Boxes that must stay clear, such as the map's own buttons. */
  readonly taken: readonly Box[];
}

/** Most labels ever shown: more would be a table, and the table is below. */
const MOST = 24;

/** Px between the edge and the label of an arc that runs out of it. */
const INSET = 24;

/** Half of an end point's size in px. */
const END_RADIUS = 5;

/** Labels of the values and of the partners, placed where there is room. */
export function placeArcLabels(selection: Selection, stage: LabelStage): MapLabel[] {
  const { lang } = selection.view;
  const arcs = new Map(selection.arcs.map((arc) => [arc.fact.id, arc]));
  const values = arcLabels(selection.arcs, lang).map((label) => fitted(label, arcs.get(label.id), lang, stage));
  const named = partnerLabels(selection, stage);
  // The largest arcs first, each preceded by its partner's name; a name is placed once.
  const order = values.flatMap((label) => [...named.filter((entry) => entry.partner === label.partner && first(values, label)), label]);
  const zeros = named.filter((entry) => !values.some((label) => label.partner === entry.partner));
  const all = [...order, ...zeros].slice(0, MOST * 2);
  const lines = strokes(selection.arcs, stage.toPx);
  const placed = placeLabels(all, stage.toPx, stage.size, stage.measure, stage.taken, (box) => lines.some((line) => crosses(line, box)));
  return all.flatMap((label): MapLabel[] => {
    const box = placed.get(label.id);
    if (!box) return [];
    const isName = named.includes(label);
    return [{ ...box, kind: isName ? 'partner' : 'fact', id: isName ? label.partner : label.id, direction: isName ? null : label.direction, text: label.text,
      zeros: isName ? zerosOf(selection, label.partner).map(({ fact }) => fact.id) : [] }];
  }).slice(0, MOST);
}

function first(values: readonly ArcLabel[], label: ArcLabel): boolean {
  return values.find((entry) => entry.partner === label.partner) === label;
}

/** A value's label with the spots this view offers; where the partner lies outside, at the edge and with its name. */
function fitted(label: ArcLabel, arc: Arc | undefined, lang: Lang, stage: LabelStage): ArcLabel {
  if (!arc) return label;
  const spots = label.spots.map((spot) => turned(spot, stage.bearing));
  const course = sample(arcInk(arc).curve, 96);
  const outwards = label.direction === 'import' ? course.reverse() : course;
  if (isInside(stage.toPx(project(arc.partner.lon, arc.partner.lat)), stage.size, 0)) return { ...label, spots };
  const seen = outwards.filter((point) => isInside(stage.toPx(point), stage.size, INSET)).reverse();
  const right = spots[0]?.outward ?? { x: 0, y: -1 };
  const left = { x: -right.x, y: -right.y };
  const exits = seen.filter((_, i) => i % 4 === 0).slice(0, 8);
  return { ...label, text: `${name(arc.partner.names, lang)} ${label.text}`, spots: exits.flatMap((at) => [{ at, outward: right }, { at, outward: left }]) };
}

/** The name of each partner in view, with the zeros it reported; these have no arc. */
function partnerLabels(selection: Selection, stage: LabelStage): ArcLabel[] {
  const { lang } = selection.view;
  const partners = new Map(selection.arcs.map((arc) => [arc.partner.id, arc.partner]));
  return [...partners.values()].map((partner) => {
    const at = project(partner.lon, partner.lat);
    const zeros = zerosOf(selection, partner.id).map(({ fact }) => mapWords[lang].zero(fact.direction));
    const sides = [{ x: -1, y: 0 }, { x: 1, y: 0 }, { x: 0, y: 1 }, { x: 0, y: -1 }];
    return {
      id: `partner:${partner.id}`,
      partner: partner.id,
      direction: 'total',
      text: [name(partner.names, lang), ...zeros].join(', '),
      spots: isInside(stage.toPx(at), stage.size, 0) ? sides.map((outward) => ({ at, outward })) : [],
      halfWidth: END_RADIUS
    };
  });
}

const zerosOf = (selection: Selection, partner: string): Arc[] => selection.arcs.filter((arc) => arc.partner.id === partner && arc.fact.value === 0);

function isInside(p: Point, size: Size, inset: number): boolean {
  return p.x >= inset && p.y >= inset && p.x <= size.width - inset && p.y <= size.height - inset;
}

/** The same spot on a turned map: its outward direction turns with it. */
function turned(spot: Spot, bearing: number): Spot {
  const angle = (-bearing * Math.PI) / 180;
  const { x, y } = spot.outward;
  return { at: spot.at, outward: { x: x * Math.cos(angle) - y * Math.sin(angle), y: x * Math.sin(angle) + y * Math.cos(angle) } };
}
