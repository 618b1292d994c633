// The layout of whole maps: nothing overlaps, and the names a reader needs are there.
import { describe, expect, it } from 'vitest';
import type { Lang } from '#lib/atlas/atlas.ts';
import { atlas } from '#lib/atlas/load.ts';
import '#lib/base-map/load-shapes.ts';
import { shapesOf } from '#lib/base-map/shapes.ts';
import { TOWNS } from '#lib/base-map/towns.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { boxAround, intersectsSegment, overlap, type Box, type PxPoint, type Size } from '#lib/geo/box.ts';
import { project } from '#lib/geo/curve.ts';
import { fitToLength } from '#lib/geo/canvas-projection.ts';
import type { Camera } from '#lib/geo/map-projection.ts';
import { boundsOf } from '#lib/selection/map-bounds.ts';
import { select } from '#lib/selection/select.ts';
import { defaultView, LANGS } from '#lib/view/view.ts';
import { visibleArcs } from '#lib/symbols/visible-arcs.ts';
import { FRAME_WIDTHS, frameWidthIn, growthFrom, layoutInBox, layoutMap, PAGE_TYPE, type MapLayout } from './layout.ts';
import { linesOf } from './line-names.ts';
import { textWidth } from './text.ts';
import { fittedLayout } from '../../../tests/unit/fitted-layouts.ts';
import { keepAll } from '../../../tests/unit/keep-all.ts';
import { grown, widened } from '../../../tests/unit/label-text.ts';

const values = availableValues(atlas);
/** A box without the rounding of its edges: parts of one label touch. */
const shrunk = ({ x, y, width, height }: Box): Box => ({ x: x + 0.1, y: y + 0.1, width: width - 0.2, height: height - 0.2 });

const BOXES = [
  { width: 935, height: 468 },
  { width: 704, height: 430 },
  { width: 360, height: 330 }
];

/** The default view of a year in a language. */
const selectionOf = keepAll((year: number, lang: Lang) => select(atlas, { ...defaultView(values), year, lang }));
const layoutOf = (year: number, lang: Lang, box: Size): MapLayout => fittedLayout(selectionOf(year, lang), box);

/** The view of 2023 from close by. */
const selectionAt = keepAll((at: Camera, lang: Lang) => select(atlas, { ...defaultView(values), year: 2023, at, lang }));
const layoutAt = keepAll((camera: Camera, lang: Lang, box: Size) => layoutInBox(atlas, selectionAt(camera, lang), camera, box, true));

const cameraAt = ({ lon, lat }: Pick<Camera, 'lon' | 'lat'>, zoom: number): Camera => ({ lon, lat, zoom, bearing: 0, pitch: 0 });

describe.each(BOXES)('a map of $width × $height px', (box) => {
  it.each(values.years)(
    '%i: no label or name covers another, also once the map has grown, and no name covers a mark, a leader or an empty end point, in any language',
    (year) => {
      // Pairs are compared in the hundreds of thousands: those that overlap are collected, because each expect() takes far longer than a comparison.
      const covered: string[] = [];
      for (const lang of LANGS) {
        const { width, labels, names, marks, toPx } = layoutOf(year, lang, box);
        const sizes = [0, 0.25, 0.5, 0.75, 1].map((share) => 1 + (growthFrom(width) - 1) * share);
        const texts = [...labels.map((label) => ({ ...label, name: label.text })), ...names.map((name) => ({ ...name, name: name.lines.join(' ') }))].map(
          (text) => ({ name: text.name, boxes: sizes.map((size) => shrunk(grown(text, size))) })
        );
        texts.forEach((text, i) => {
          for (const other of texts.slice(i + 1)) {
            for (const [size, box] of text.boxes.entries()) {
              if (overlap(box, other.boxes[size] ?? box)) covered.push(`${lang}: ${text.name} and ${other.name}, ${sizes[size]} times as large`);
            }
          }
        });
        for (const name of names)
          for (const { mark, at } of marks)
            if (mark.glyph && overlap(name, boxAround(at, mark.px - 1))) covered.push(`${lang}: ${name.lines.join(' ')} and the mark of ${mark.name}`);
        // Leaders, and the end points of partners without a figure, as lines without length.
        const lines = [
          ...labels.flatMap(({ text, at, leader }) => (leader ? { of: text, at, leader } : [])),
          ...selectionOf(year, lang).gaps.map(({ partner: { id, lon, lat } }) => ({ of: id, at: toPx(project(lon, lat)), leader: toPx(project(lon, lat)) }))
        ];
        for (const [n, size] of sizes.entries())
          for (const { of, at, leader } of lines) {
            const [from, to] = [at, leader].map(({ x, y }) => ({ x: x + at.x * (size - 1), y: y + at.y * (size - 1) })) as [PxPoint, PxPoint];
            for (const { name, boxes } of texts.slice(labels.length))
              if (intersectsSegment(from, to, boxes[n]!)) covered.push(`${lang}: ${name} and the leader or end of ${of}`);
          }
      }
      expect(covered).toEqual([]);
    }
  );
});

it.each(BOXES)('keeps labels apart in a font a tenth wider than estimated, and most leaders short, on a map of $width × $height px', (box) => {
  const touching: string[] = [];
  const leaders: number[] = [];
  for (const year of values.years)
    for (const lang of LANGS) {
      const { labels } = layoutOf(year, lang, box);
      const texts = labels.map((label) => ({ text: label.text, box: widened(label, 1.1) }));
      texts.forEach((text, i) => {
        for (const other of texts.slice(i + 1)) if (overlap(text.box, other.box)) touching.push(`${lang} ${year}: ${text.text} and ${other.text}`);
      });
      leaders.push(...labels.flatMap(({ at, leader }) => (leader ? [Math.hypot(leader.x - at.x, leader.y - at.y)] : [])));
    }
  expect(touching).toEqual([]);
  expect(leaders.length).toBeGreaterThan(100);
  // A quarter if the length of a leader does not count.
  expect(leaders.filter((px) => px > 80).length / leaders.length).toBeLessThan(0.09);
});

/** The labels of a year whose texts lie on arcs at least `px` wide with more than a quarter of their length. */
function labelsOnArcs(year: number, lang: Lang, box: Size, px: number): string[] {
  const { width, labels, toPx } = layoutOf(year, lang, box);
  const wide = [...visibleArcs(selectionOf(year, lang).arcs, toPx, { width, height: width }).values()]
    .filter(({ style }) => style.width >= px)
    .map(({ style, steps }) => ({ steps, reach: style.width / 2 }));
  return labels
    .filter((label) => {
      const [y, length] = [label.y + label.height / 2, textWidth(label.text, PAGE_TYPE.label)];
      const left = label.x + (label.width - length) / 2;
      const points = Array.from({ length: 20 }, (_, i) => left + (length * (i + 0.5)) / 20);
      // The parts of the text's middle line that the arcs cover: around each step as far as a circle of the arc's width reaches.
      const parts = wide.flatMap(({ steps, reach }) =>
        steps.flatMap((step) => (Math.abs(step.y - y) < reach ? [{ x: step.x, reach: Math.sqrt(reach ** 2 - (step.y - y) ** 2) }] : []))
      );
      const covered = points.filter((x) => parts.some((part) => Math.abs(part.x - x) < part.reach));
      return covered.length > points.length / 4;
    })
    .map(({ text }) => `${lang} ${year}: ${text}`);
}

/** Px from which an arc is wide: a text on it is hard to read. */
const WIDE_ARC = 12;

it.each(BOXES)('keeps nearly all texts off wide arcs, in every year and language, on a map of $width × $height px', (box) => {
  const onArcs: string[] = [];
  let count = 0;
  for (const year of values.years)
    for (const lang of LANGS) {
      count += layoutOf(year, lang, box).labels.length;
      onArcs.push(...labelsOnArcs(year, lang, box, WIDE_ARC));
    }
  expect(count).toBeGreaterThan(1000);
  // A hundredth if such labels are not placed anew: in 2013 that of Taiwan.
  expect(onArcs.filter((text) => text.includes('2013'))).toEqual([]);
  expect(onArcs.length / count, onArcs.join('; ')).toBeLessThan(0.004);
});

it('places few labels far from their arcs or on arcs of middle width, and loses no value, in every year and language', () => {
  // A map of 680 px is the narrowest that labels all partners.
  const box = BOXES[0]!;
  const onArcs: string[] = [];
  const leaders: number[] = [];
  const lost: string[] = [];
  let count = 0;
  for (const year of values.years)
    for (const lang of LANGS) {
      const { labels, toPx, width } = layoutOf(year, lang, box);
      count += labels.length;
      const major = selectionOf(year, lang).arcs.filter(({ minor }) => !minor);
      const shown = new Set(labels.map(({ id }) => id));
      for (const id of visibleArcs(major, toPx, { width, height: width }).keys()) if (!shown.has(id)) lost.push(`${lang} ${year}: ${id}`);
      onArcs.push(...labelsOnArcs(year, lang, box, 8));
      leaders.push(...labels.flatMap(({ at, leader }) => (leader ? [Math.hypot(leader.x - at.x, leader.y - at.y)] : [])));
    }
  expect(lost).toEqual([]);
  expect(count).toBeGreaterThan(3000);
  // If no label is placed anew among the others: an eighth, 2.4 and 1.1 in a hundred, and 240 px; 193 px if none changes places with another.
  expect(leaders.length / count).toBeLessThan(0.1);
  expect(leaders.filter((px) => px > 60).length / count).toBeLessThan(0.016);
  expect(onArcs.length / count, onArcs.join('; ')).toBeLessThan(0.006);
  expect(Math.max(...leaders)).toBeLessThan(140);
});

/** Crossings with a position. */
const placed = atlas.crossings.flatMap(({ position, ...crossing }) => (position ? [{ ...crossing, position }] : []));

/** Crossings of which no source was found with the position of a town so near. */
const TOWNLESS = ['dorasan-kaesong', 'goseong-kamho', 'guchengli-samjang', 'quanhe-wonjong', 'shuangmufeng-samjiyon'];

it.each(placed.filter(({ id }) => !TOWNLESS.includes(id)).map(({ id, position }) => ({ id, ...position })))(
  'names a neighbouring town from close by at $id',
  (position) => {
    const { names } = layoutAt(cameraAt(position, 11.5), 'en', BOXES[0]!);
    expect(names.filter(({ kind }) => kind === 'town').length).toBeGreaterThan(0);
  }
);

it('names Sinuiju and its zone, which have one point', () => {
  const camera = { lon: 124.392, lat: 40.112, zoom: 12, bearing: 0, pitch: 0 };
  const { names } = layoutInBox(atlas, select(atlas, { ...defaultView(values), year: 2023, at: camera }), camera, BOXES[0]!, true);
  const texts = names.map(({ lines }) => lines.join(' '));
  for (const text of ['Sinuiju', 'Sinuiju International Economic Zone', 'Dandong']) expect(texts).toContain(text);
});

it('joins the values of a partner where its second label would stand far from its arc: none does so in 2016', () => {
  const { labels } = layoutOf(2016, 'en', BOXES[1]!);
  const lengths = labels.map(({ at, leader }) => (leader ? Math.hypot(leader.x - at.x, leader.y - at.y) : 0));
  expect(Math.max(...lengths)).toBeLessThan(80);
});

it.each([...BOXES, { width: FRAME_WIDTHS.m + 30, height: 2000 }])(
  'lays out a fitted map in a box of $width × $height px as the static map of its width is laid out',
  (box) => {
    const selection = select(atlas, { ...defaultView(values), year: 2013 });
    const canvas = fitToLength(boundsOf(atlas, selection.view), 1000);
    const width = frameWidthIn(canvas, box);
    expect(Object.values(FRAME_WIDTHS)).toContain(width);
    for (const hasOverflowList of [false, true]) {
      const drawn = layoutMap(atlas, selection, canvas, width, { grow: growthFrom(width), hasButtons: true, hasOverflowList });
      const { toPx: _, crossed, ...live } = layoutInBox(atlas, selection, null, box, hasOverflowList);
      expect(drawn).toMatchObject(live);
      expect(drawn.crossed()).toEqual(crossed());
    }
  }
);

it('lays out a map for the widest frame that its box has space for', () => {
  const canvas = fitToLength(boundsOf(atlas, selectionOf(2013, 'en').view), 1000);
  expect(frameWidthIn(canvas, { width: FRAME_WIDTHS.m + 30, height: 2000 })).toBe(FRAME_WIDTHS.m);
  expect(BOXES.map((box) => frameWidthIn(canvas, box))).toEqual([FRAME_WIDTHS.l, FRAME_WIDTHS.l, FRAME_WIDTHS.p]);
});

it('names Rason, North Korea, bridges and the large towns on the default map of a desktop', () => {
  const { names } = layoutInBox(atlas, select(atlas, defaultView(values)), null, BOXES[0]!, true);
  const texts = names.map(({ lines }) => lines.join(' '));
  for (const name of ['Rason Economic and Trade Zone', 'North Korea', 'Linjiang–Junggang bridge', 'Seoul', 'Dalian', 'Shenyang']) expect(texts).toContain(name);
  // Pyongyang is named by the label of the point at which all arcs end.
  expect(texts).not.toContain('Pyongyang');
});

it.each([
  ['the Friendship Bridge', { lon: 124.39, lat: 40.11, zoom: 12 }, ['chn', 'prk'], 'Amnok / Yalu'],
  ['the Friendship Bridge, far in', { lon: 124.39, lat: 40.11, zoom: 14 }, ['chn', 'prk'], 'Amnok / Yalu'],
  ['the Tumen bridge', { lon: 130.69, lat: 42.41, zoom: 11 }, ['prk', 'rus'], 'Tuman / Tumen'],
  ['the demarcation line', { lon: 126.68, lat: 37.95, zoom: 11 }, ['kor', 'prk'], 'Military Demarcation Line']
])('names both banks and the line between them at %s', (_place, at, countries, line) => {
  const camera = { ...at, bearing: 0, pitch: 0 };
  for (const size of [
    { width: 935, height: 468 },
    { width: 360, height: 420 }
  ]) {
    const { names } = layoutInBox(atlas, select(atlas, { ...defaultView(values), at: camera }), camera, size, true);
    const named = names.filter(({ kind }) => kind === 'country').map(({ id }) => id);
    expect(named).toEqual(expect.arrayContaining(countries));
    expect(named).toHaveLength(new Set(named).size);
    expect(names.flatMap(({ lines }) => lines)).toContain(line);
  }
});

it('keeps texts off the points of towns close to crossings, in any language', () => {
  const covered: string[] = [];
  for (const { id, position } of placed)
    for (const lang of LANGS) {
      const { names, toPx } = layoutAt(cameraAt(position, 11.5), lang, BOXES[0]!);
      for (const town of TOWNS)
        for (const name of names)
          if (name.turn === 0 && overlap(name, boxAround(toPx(town.at), 2))) covered.push(`${lang} ${id}: ${name.lines.join(' ')} on ${town.id}`);
    }
  // At Namyang three bridges and two towns lie within a kilometre.
  expect(covered.filter((text) => !text.endsWith('on Namyang'))).toEqual([]);
});

it('keeps nearly all names off the border close to its crossings, in any language', () => {
  const borders = shapesOf('near').flatMap(({ geometry, properties }) => (properties.kind === 'border' ? linesOf(geometry) : []));
  const onBorder: string[] = [];
  let count = 0;
  for (const { id, position } of placed)
    for (const lang of LANGS) {
      const { names, toPx } = layoutAt(cameraAt(position, 12), lang, BOXES[0]!);
      const lines = borders.map((line) => line.map(toPx));
      for (const name of names) {
        if (name.turn !== 0 || name.kind === 'sea') continue;
        count += 1;
        const text = { x: name.x + 4, y: name.y + 3, width: name.width - 8, height: name.height - 6 };
        const crossed = lines.some((line) => line.some((to, i) => i > 0 && intersectsSegment(line[i - 1]!, to, text)));
        if (crossed) onBorder.push(`${lang} ${id}: ${name.lines.join(' ')}`);
      }
    }
  expect(count).toBeGreaterThan(300);
  // A tenth if names have positions next to their marks only: that of the bridge at Khasan in each language.
  expect(onBorder.length / count, onBorder.join('; ')).toBeLessThan(0.03);
});

/** On the server the size of the map is not known: what it names must be in the lowest map, too. */
const UNKNOWN = { width: 1200, height: 800 };

it.each(placed.filter(({ neighbour }) => neighbour !== 'kor'))('names both banks of $names.en in any map, on the server as well', ({ neighbour, position }) => {
  const banksIn = (size: typeof UNKNOWN, within = size): string[] =>
    layoutAt(cameraAt(position, 12), 'en', size)
      .names.filter(
        ({ kind, at }) => kind === 'country' && Math.abs(at.x - size.width / 2) < within.width / 2 && Math.abs(at.y - size.height / 2) < within.height / 2
      )
      .map(({ id }) => id);
  for (const box of BOXES) {
    expect(banksIn(box), `${box.width} px`).toEqual(expect.arrayContaining(['prk', neighbour]));
    expect(banksIn(UNKNOWN, box), `${box.width} px, on the server`).toEqual(expect.arrayContaining(['prk', neighbour]));
  }
});

it('draws the railway over a bridge from close by only', () => {
  const at = (zoom: number) => ({ lon: 124.39, lat: 40.11, zoom, bearing: 0, pitch: 0 });
  const railways = (zoom: number, layers = defaultView(values).layers): number =>
    select(atlas, { ...defaultView(values), at: at(zoom), layers }).railways.length;
  expect(railways(12)).toBeGreaterThan(0);
  expect(railways(9)).toBe(0);
  expect(railways(12, ['ports'])).toBe(0);
});
