// What the labels of a map contain and where they may go: one block per label, in order of importance. Used by arc-labels.ts.
import type { Lang } from '#lib/atlas/atlas.ts';
import { localName } from '#lib/atlas/lookup.ts';
import type { Arc, Gap } from '#lib/selection/selection.ts';
import { mapWords } from '#lib/words/map.ts';
import { within, type PxPoint, type Size } from '#lib/geo/box.ts';
import { pointAt, type Point } from '#lib/geo/curve.ts';
import { HOME_TOWN } from '#lib/symbols/names.ts';
import { formatDate } from '#lib/format/date.ts';
import { formatFigure } from '#lib/format/figure.ts';
import { periodOf } from '#lib/dates/partial-dates.ts';
import type { VisibleArc } from '#lib/symbols/visible-arcs.ts';
import { column, row, twoRows, type LabelPart, type LabelShape } from './label-shapes.ts';
import { END_RADIUS } from './marks.ts';
import { candidatesAround, candidatesAlongEdge, candidatesBeside, type Candidates } from './candidates.ts';

/** A point of the map, in px and in unit Mercator. */
export type MapPoint = PxPoint & { readonly point: Point };

/** A label to be placed: its text, its shapes, its candidate positions, and the points it belongs to. */
export interface LabelSpec {
  readonly partner: string | null;
  readonly direction: LabelPart['direction'];
  /** Shapes, best first. */
  readonly shapes: readonly LabelShape[];
  candidates(shape: Size): Candidates;
  /** More candidate positions, for a label that is placed anew: too many to try for each. */
  alternatives?(shape: Size): readonly Candidates[];
  /** Points where a leader may start. */
  readonly own: readonly MapPoint[];
  /** More of them, near Pyongyang: all arcs meet there, so a reader cannot tell to which of them a leader belongs. */
  readonly meeting?: readonly MapPoint[];
  /** Px from one of these points to the edge of the arc or end point. */
  readonly reach: number;
}

/**
 * How figures are combined into labels. `joined`: partners beyond the edge whose directions share one label, even if their arcs leave the map
 * far apart. `merged`: partners whose name and values share one label.
 */
export interface LabelPlan {
  readonly joined: ReadonlySet<string> | 'all';
  readonly merged: ReadonlySet<string>;
}

/** The end points on the map, the measure of text, and the labels made so far. */
export interface LabelScene {
  readonly size: Size;
  readonly home: MapPoint;
  /** End points inside the map, by partner. */
  readonly ends: ReadonlyMap<string, MapPoint>;
  measure(text: string): Size;
  /** Labels by partner and plan: the plans for one map differ in a few partners, and the others keep their labels and candidates. */
  readonly made: Map<string, readonly LabelSpec[]>;
}

/** If the exits of a partner's arcs are further apart than this, in px, each direction is named at its own exit. */
const FAR_APART = 110;

/** A direction with less than this part of the other's value has no label of its own: many small ones would hide the large ones. */
const OWN_LABEL_SHARE = 0.1;

/** Px from Pyongyang below which a partner's name and values are one label. */
const SHORT_ARC = 70;

/** Px around Pyongyang in which arcs lie on each other or side by side. */
const MEETING_PX = 36;

/** Px from its arcs within which the label of a partner beyond the edge may be, if it is placed anew and not along the edge. */
const CLOSE = 12;

/** What all labels of a map share. */
interface LabelSetting {
  readonly lang: Lang;
  readonly drawn: ReadonlyMap<string, VisibleArc>;
  readonly scene: LabelScene;
  readonly plan: LabelPlan;
}

/**
 * All labels, most important first: Pyongyang, partners without a figure, the others by their largest figure, then those with zeros only.
 */
export function labelSpecsOf(
  { arcs, gaps }: { readonly arcs: readonly Arc[]; readonly gaps: readonly Gap[] },
  lang: Lang,
  drawn: ReadonlyMap<string, VisibleArc>,
  scene: LabelScene,
  plan: LabelPlan
): LabelSpec[] {
  const setting = { lang, drawn, scene, plan };
  const partners = [...new Set(arcs.map((arc) => arc.partner.id))];
  const ofPartner = partners.flatMap((id) => {
    const end = scene.ends.get(id);
    return once(scene, `${id}, ${end ? isMerged(id, end, setting) : isJoined(id, plan)}`, () => {
      const own = arcs.filter((arc) => arc.partner.id === id);
      const values = own.filter((arc) => drawn.has(arc.fact.id));
      if (end) return nearby(own, values, end, setting);
      return values.length > 0 ? beyond(own, values, setting) : [];
    });
  });
  return [...once(scene, 'all plans', () => [...home(setting), ...gaps.flatMap((gap) => ofGap(gap, setting))]), ...ofPartner];
}

/** Labels by their key in `made`, made if they are not there yet. */
function once({ made }: LabelScene, key: string, make: () => LabelSpec[]): readonly LabelSpec[] {
  const specs = made.get(key) ?? make();
  made.set(key, specs);
  return specs;
}

/** Whether a partner on the map has one label. Short arcs have no room beside them for a value. */
const isMerged = (id: string, end: MapPoint, { scene: { home }, plan }: LabelSetting): boolean =>
  plan.merged.has(id) || Math.hypot(end.x - home.x, end.y - home.y) < SHORT_ARC;

/** Whether the directions of a partner beyond the edge share a label. */
const isJoined = (id: string, { joined }: LabelPlan): boolean => joined === 'all' || joined.has(id);

function home({ lang, scene }: LabelSetting): LabelSpec[] {
  if (!within({ ...scene.home, width: 0, height: 0 }, scene.size)) return [];
  const text = HOME_TOWN[lang];
  const part: LabelPart = { kind: 'home', id: 'home', direction: null, text, turn: null, accessibleName: text, zeros: [] };
  return [aroundEnd(null, [row([part], scene.measure)], scene.home)];
}

/** The label of a partner without a figure, if it is on the map. */
function ofGap({ partner, last }: Gap, { lang, scene }: LabelSetting): LabelSpec[] {
  const end = scene.ends.get(partner.id);
  if (!end) return [];
  const text = mapWords[lang].gap(localName(partner.names, lang), last && formatDate(last, lang));
  const part: LabelPart = { kind: 'partner', id: partner.id, direction: null, text, turn: null, accessibleName: text, zeros: [] };
  return [aroundEnd(partner.id, [row([part], scene.measure)], end)];
}

const aroundEnd = (partner: string | null, shapes: readonly LabelShape[], end: MapPoint): LabelSpec => ({
  partner,
  direction: null,
  shapes,
  candidates: (shape) => candidatesAround(end, END_RADIUS, shape),
  own: [end],
  reach: END_RADIUS
});

/** Labels of a partner on the map: its name at its end point and each value beside its arc, or all in one label. */
function nearby(all: readonly Arc[], values: readonly Arc[], end: MapPoint, setting: LabelSetting): LabelSpec[] {
  const { lang, drawn, scene } = setting;
  const [first] = all;
  if (!first) return [];
  const merged = isMerged(first.partner.id, end, setting);
  const parts = [named(first, all, lang), ...(merged ? values.map((arc) => amount(arc, lang, way(drawn.get(arc.fact.id)))) : [])];
  const title = aroundEnd(first.partner.id, shapesOf(parts, scene.measure), end);
  if (merged) return [title];
  const ofValues = values.flatMap((arc): LabelSpec[] => {
    const line = drawn.get(arc.fact.id);
    if (!line) return [];
    const halfWidth = line.style.width / 2;
    return [
      {
        partner: arc.partner.id,
        direction: arc.fact.direction,
        shapes: [row([amount(arc, lang, null)], scene.measure)],
        candidates: (shape) => candidatesBeside(line.steps, halfWidth, shape),
        ...byMeeting(scene.home, tied(line)),
        reach: halfWidth
      }
    ];
  });
  return [title, ...ofValues];
}

/** Labels of a partner outside the map: its name and values where its arcs leave the map. */
function beyond(all: readonly Arc[], values: readonly Arc[], setting: LabelSetting): LabelSpec[] {
  const { lang, drawn, scene, plan } = setting;
  const exits = values.map((arc) => exit(drawn.get(arc.fact.id)));
  const [a, b] = exits;
  const zeros = all.length > values.length;
  const isOwn = values.every(({ fact }) => values.every((other) => fact.value >= OWN_LABEL_SHARE * other.fact.value));
  const isApart = values.every(({ partner }) => !isJoined(partner.id, plan));
  if (isApart && !zeros && isOwn && a && b && Math.hypot(a.x - b.x, a.y - b.y) > FAR_APART) return values.flatMap((arc) => beyond([arc], [arc], setting));
  const [first] = values;
  const lines = values.flatMap((arc) => drawn.get(arc.fact.id) ?? []);
  if (!first || !a) return [];
  const amounts = values.map((arc) => amount(arc, lang, way(drawn.get(arc.fact.id))));
  const [only] = amounts;
  const title = named(first, all, lang);
  const alone = values.length === 1 && !zeros && only;
  // In one line, or narrower in two.
  const shapes = alone
    ? [row([inOneText(title, only, first, lang)], scene.measure), column([{ ...title, direction: only.direction }, only], scene.measure)]
    : shapesOf([title, ...amounts], scene.measure);
  return [
    {
      partner: first.partner.id,
      direction: alone ? only.direction : null,
      shapes,
      candidates: (shape) => candidatesAlongEdge(a, shape, scene.size),
      alternatives: (shape) => lines.map((line) => candidatesBeside(outerHalf(line, line.steps), line.style.width / 2, shape, CLOSE)),
      own: lines.flatMap((line) => outerHalf(line, tied(line))),
      reach: (lines[0]?.style.width ?? 0) / 2
    }
  ];
}

/** The half of an arc that is further from Pyongyang, where the arcs of different partners are apart. */
const outerHalf = <T>({ style }: VisibleArc, steps: readonly T[]): T[] =>
  steps.filter((_, i, all) => (style.direction === 'import' ? i < all.length / 2 : i >= all.length / 2));

function shapesOf(parts: readonly LabelPart[], measure: (text: string) => Size): LabelShape[] {
  return parts.length === 1 ? [row(parts, measure)] : [row(parts, measure), ...(parts.length > 2 ? [twoRows(parts, measure)] : []), column(parts, measure)];
}

function named(arc: Arc, arcs: readonly Arc[], lang: Lang): LabelPart {
  const zeros = arcs.filter(({ fact }) => fact.value === 0);
  const text = [localName(arc.partner.names, lang), ...zeros.map(({ fact }) => mapWords[lang].zero(fact.direction))].join(', ');
  return { kind: 'partner', id: arc.partner.id, direction: null, text, turn: null, accessibleName: text, zeros: zeros.map(({ fact }) => fact.id) };
}

/** The years and months of figures in each language: some hundreds, of which each map names one again and again. */
const periods = new Map<string, string>();

function periodText(fact: Arc['fact'], lang: Lang): string {
  const key = `${lang} ${periodOf(fact)}`;
  const text = periods.get(key) ?? formatDate(String(periodOf(fact)), lang);
  periods.set(key, text);
  return text;
}

/** A value as label text. Marks of evidence belong to the text because not every reader sees the line's dashes. */
function amount({ partner, fact }: Arc, lang: Lang, turn: number | null): LabelPart {
  const text = formatFigure(fact, lang);
  return {
    kind: 'fact',
    id: fact.id,
    direction: fact.direction,
    text,
    turn,
    zeros: [],
    accessibleName: mapWords[lang].arc(localName(partner.names, lang), fact.direction, periodText(fact, lang), text)
  };
}

/** A partner and its only value in one label. The accessible name begins with the visible text (WCAG 2.5.3). */
function inOneText(title: LabelPart, value: LabelPart, { fact }: Arc, lang: Lang): LabelPart {
  const text = `${title.text} ${value.text}`;
  return { ...value, text, accessibleName: mapWords[lang].arc(text, fact.direction, periodText(fact, lang)) };
}

/** Direction of a figure where its arc leaves the map, in degrees clockwise from up. Labels show it if they may be away from the arc. */
function way(line: VisibleArc | undefined): number | null {
  if (!line || line.style.direction === 'total') return null;
  const outer = line.style.direction === 'import' ? line.steps.slice(0, 4) : line.steps.slice(-4);
  const [from, to] = [outer[0], outer[outer.length - 1]];
  return from && to ? Math.round((Math.atan2(to.x - from.x, from.y - to.y) * 180) / Math.PI) : null;
}

function exit(line: VisibleArc | undefined): PxPoint | undefined {
  return line?.style.direction === 'import' ? line.steps[0] : line?.steps[line.steps.length - 1];
}

/** The points of an arc more than MEETING_PX from Pyongyang, and the others; all of an arc that has no point so far away. */
function byMeeting(home: PxPoint, points: readonly MapPoint[]): Pick<LabelSpec, 'own' | 'meeting'> {
  const isApart = ({ x, y }: MapPoint): boolean => Math.hypot(x - home.x, y - home.y) > MEETING_PX;
  const own = points.filter(isApart);
  return own.length > 0 ? { own, meeting: points.filter((point) => !isApart(point)) } : { own: points };
}

function tied({ steps, style }: VisibleArc): MapPoint[] {
  return steps.map(({ t, x, y }) => ({ x, y, point: pointAt(style.curve, t) }));
}
