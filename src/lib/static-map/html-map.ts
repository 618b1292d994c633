// The static map as HTML, for pages and embeds. `drawHtmlMap` is its entry; html-map.css has the styles, painted.ts and layout.ts the
// content.
import type { Atlas } from '#lib/atlas/atlas.ts';
import type { Selection } from '#lib/selection/selection.ts';
import type { Flow } from '#lib/view/view.ts';
import { ARROW_PATH, arrowSize, type Arrow } from '#lib/symbols/arrow.ts';
import type { Point } from '#lib/geo/curve.ts';
import type { Box, Size } from '#lib/geo/box.ts';
import { glyphPaths, type Glyph } from '#lib/symbols/glyphs.ts';
import { SIGN } from '#lib/labels/label-shapes.ts';
import type { MapLabel } from '#lib/labels/arc-labels.ts';
import type { Palette } from '#lib/symbols/palette.ts';
import { escape } from './escape.ts';
import { directionsOf, DIRECTION_KEYS, perDirection } from './per-direction.ts';
import { pictureKey } from './picture-key.ts';
import { hasRing, type Mark } from '#lib/labels/marks.ts';
import { paintedArrows, paintedEnds, paintedMap, paintedSymbols, type PaintedEnd, type PaintedPath } from './painted.ts';
import { matrix, num } from './path.ts';
import { isOnCanvas, fromCamera, zoomOf, type CanvasProjection } from '#lib/geo/canvas-projection.ts';
import { fittedCanvas, FRAME_WIDTHS, growthFrom, layoutMap, textAnchor, type Laid, type MapLayout } from '#lib/labels/layout.ts';

/** Canvas units per px for maps with a camera: finer than a pixel, since paths are rounded to whole units. */
const DETAIL = 2;

/** Land drawn beyond the box of a camera, as a fraction of its sides, for paper of other proportions. */
const BEYOND = 0.4;

/** Box of a camera on the server, which does not know the real one. The centre is right in every box, edges and tilt in this one only. */
const UNKNOWN: Size = { width: 1200, height: 800 };

/** Options of a static map. */
interface Setting {
  /** Box in px; what a camera shows depends on it. */
  readonly size?: Size;
  /** Whether the page lists below the map the partners for which a narrow map has no space. */
  readonly hasOverflowList?: boolean;
  /** Whether the map of both directions also contains the labels of each alone. html-map.css chooses by `data-flow` on the page. */
  readonly flows?: boolean;
}

/** The selections that one static map can show, by direction; one entry if it shows only its own. */
type Shown = ReadonlyMap<Flow, Selection>;

/**
 * The map of a selection as HTML: paths that stretch with the box, and marks, arrowheads and labels that keep their size in px. Line widths
 * stay constant. It is fitted to its parent as `fit` does: whole frame, centred. A view with a camera is instead drawn at `size` px, in the
 * middle of its parent.
 */
export function drawHtmlMap(atlas: Atlas, selection: Selection, { size = UNKNOWN, flows = false, ...setting }: Setting = {}): string {
  const { at: camera } = selection.view;
  const [x, y] = [size.width * BEYOND, size.height * BEYOND];
  const canvas = camera
    ? fromCamera(camera, size, { left: -x, top: -y, right: size.width + x, bottom: size.height + y }, DETAIL)
    : fittedCanvas(atlas, selection);
  const at = (point: Point, dx = 0, dy = 0): string => {
    const p = canvas.at(point);
    return `left:${place(p.x / canvas.width, dx)};top:${place(p.y / canvas.height, dy)}`;
  };
  const all: Shown = flows ? directionsOf(atlas, selection) : new Map([[selection.view.flow, selection]]);
  const frame = camera ? { name: 'picture-frame camera', ...size } : { name: 'picture-frame', ...canvas };
  return [
    `<div class="picture map-text" data-view="${escape(pictureKey(selection.view))}"${flows ? keys(selection) : ''}>`,
    `<div class="${frame.name}" style="--w:${num(frame.width)};--h:${num(frame.height)}">`,
    `<svg class="picture-map" viewBox="0 0 ${num(canvas.width)} ${num(canvas.height)}" aria-hidden="true">${map(atlas, selection, canvas, frame.width)}</svg>`,
    arrows(selection, canvas, at),
    ends(all)
      .map(({ point, name }) => (shown(canvas, point) ? `<i class="end${name}" style="${at(point)}"></i>` : ''))
      .join(''),
    paintedSymbols(atlas, selection, canvas.cameraProjection?.zoom ?? zoomOf(canvas, FRAME_WIDTHS.l))
      .map(
        ({ kind, id, at: point, d, colour }) =>
          `<svg class="symbol" data-symbol="${escape(`${kind}:${id}`)}" width="1" height="1" style="${at(point)}${colourStyle(colour)}" aria-hidden="true"><path d="${d}"/></svg>`
      )
      .join(''),
    px(atlas, all, canvas, at, camera ? { c: size.width } : FRAME_WIDTHS, setting),
    '</div></div>'
  ].join('');
}

/** Attributes with the picture keys of each direction, for embed/static-picture.ts, which then sets `data-view`. */
function keys({ view }: Selection): string {
  return (['export', 'import'] as const).map((flow) => ` ${DIRECTION_KEYS[flow]}="${escape(pictureKey({ ...view, flow }))}"`).join('');
}

/** Whether something at a point of the map is drawn: a camera leaves out points far outside its box or behind it. */
function shown(canvas: CanvasProjection, point: Point): boolean {
  return canvas.cameraProjection === null || isOnCanvas(canvas, canvas.at(point), BEYOND * canvas.height);
}

type At = (point: Point, dx?: number, dy?: number) => string;

/** A fraction of the frame plus an offset in px, as a CSS length. */
function place(share: number, offset: number): string {
  const percent = `${Math.round(share * 10000) / 100}%`;
  const by = num(Math.abs(offset));
  return by === '0' ? percent : `calc(${percent} ${offset < 0 ? '-' : '+'} ${by}px)`;
}

function map(atlas: Atlas, selection: Selection, canvas: CanvasProjection, width: number): string {
  const scale = canvas.cameraProjection
    ? { landPx: width, zoom: canvas.cameraProjection.zoom, riverZoom: zoomOf(canvas, width), unit: DETAIL }
    : { landPx: FRAME_WIDTHS.l, zoom: zoomOf(canvas, FRAME_WIDTHS.l), riverZoom: zoomOf(canvas, width), unit: 1 };
  return paintedMap(atlas, selection, canvas, scale)
    .map(
      ({ name, arc, count, d, fill, stroke }) =>
        `<path class="${name}"${arc === undefined ? '' : ` data-arc="${escape(arc)}"`}${count === undefined ? '' : ` data-arcs="${count}"`} style="${css(fill, stroke)}" d="${d}"/>`
    )
    .join('');
}

/** The colour of marks and names. html-map.css sets that of most places, so it is left out here. */
function colourStyle(colour: keyof Palette): string {
  return colour === 'place' ? '' : `;color:var(--map-${colour})`;
}

/** Fill and stroke of a paint, as CSS with the page's colours. */
function css(fill: PaintedPath['fill'], stroke: PaintedPath['stroke']): string {
  return [
    fill && `fill:var(--map-${fill.colour})`,
    fill?.opacity !== undefined && `fill-opacity:${fill.opacity}`,
    stroke && `stroke:var(--map-${stroke.colour});stroke-width:${num(stroke.width)}px`,
    stroke?.dash && `stroke-dasharray:${stroke.dash.join(' ')}`,
    stroke?.opacity !== undefined && `stroke-opacity:${stroke.opacity}`,
    stroke?.cap && `stroke-linecap:${stroke.cap}`
  ]
    .filter(Boolean)
    .join(';');
}

function arrows(selection: Selection, canvas: CanvasProjection, at: At): string {
  return paintedArrows(selection, canvas)
    .filter(({ head }) => shown(canvas, head.at))
    .map(({ ink: { id, direction, width }, head }) => {
      const size = num(arrowSize(width));
      const style = `${at(head.at)};width:${size}px;height:${size}px;${turned(canvas, head)}`;
      return `<svg class="head ${direction}" data-arrow="${escape(id)}" viewBox="0 0 24 24" style="${style}" aria-hidden="true"><path d="${ARROW_PATH}"/></svg>`;
    })
    .join('');
}

/** An arrowhead lies flat on the ground, as on the live map: a camera rotates and tilts it. */
function turned({ cameraProjection }: CanvasProjection, { at, heading }: Arrow): string {
  return cameraProjection ? `transform:${matrix(cameraProjection.matrixAt(at))} rotate(${num(heading)}deg)` : `rotate:${num(heading)}deg`;
}

const END_CLASS = { minor: ' minor', home: ' home', partner: '', gap: ' hollow' } as const;

/** The end points of all selections, each once, with the directions in which it is shown. */
function ends(all: Shown): { readonly point: Point; readonly name: string }[] {
  const found = new Map<string, PaintedEnd & { readonly flows: Flow[] }>();
  for (const [flow, selection] of all) {
    for (const end of paintedEnds(selection)) {
      const key = `${end.kind}:${end.id}`;
      const known = found.get(key);
      if (known) known.flows.push(flow);
      else found.set(key, { ...end, flows: [flow] });
    }
  }
  const order = Object.keys(END_CLASS);
  return [...found.values()]
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
    .map(({ kind, at, flows }) => ({ point: at, name: kind === 'home' ? END_CLASS.home : END_CLASS[kind] + perDirection(flows, all) }));
}

/**
 * Marks and labels for every size and direction. Identical ones are written once, with the sizes and directions in which they are shown.
 */
function px(
  atlas: Atlas,
  all: Shown,
  canvas: CanvasProjection,
  at: At,
  sizes: Readonly<Record<string, number>>,
  setting: Omit<Setting, 'size' | 'flows'>
): string {
  const pieces = new Map<string, Map<Flow, string>>();
  for (const [flow, selection] of all) {
    for (const [size, width] of Object.entries(sizes)) {
      // A map with a camera does not grow.
      const grow = canvas.cameraProjection ? 1 : growthFrom(width);
      for (const piece of remembered(atlas, selection, { width, ...setting, lens: canvas.cameraProjection !== null }, () =>
        piecesOf(layoutMap(atlas, selection, canvas, width, { ...setting, grow, hasButtons: true }), at, canvas.cameraProjection && sizeOf(canvas, width))
      )) {
        const found = pieces.get(piece) ?? new Map<Flow, string>();
        pieces.set(piece, found.set(flow, `${found.get(flow) ?? ''} ${size}`));
      }
    }
  }
  return [...pieces]
    .flatMap(([piece, found]) =>
      [...new Set(found.values())].map((sizes) => {
        const flows = [...found.keys()].filter((flow) => found.get(flow) === sizes);
        return piece.replace('class="', `class="at${sizes}${perDirection(flows, all)} `);
      })
    )
    .join('');
}

/** Most label placements kept: about twenty views, for page, embed and each direction. */
const MOST_REMEMBERED = 360;

const pieces = new WeakMap<Atlas, Map<string, string[]>>();

/**
 * The marks and labels for one width, cached across pages that show the same map, because label placement is most of the work. Maps with a
 * camera are not cached.
 */
function remembered(
  atlas: Atlas,
  { view, partners }: Selection,
  { width, hasOverflowList, lens }: Omit<Setting, 'size' | 'flows'> & { readonly width: number; readonly lens: boolean },
  make: () => string[]
): string[] {
  if (lens) return make();
  const kept = pieces.get(atlas) ?? new Map<string, string[]>();
  pieces.set(atlas, kept);
  // The view of a side of a comparison has the bounds of both sides, so it does not say whose figures the map shows.
  const key = [pictureKey(view), partners.map(({ id }) => id).join('-'), width, hasOverflowList].join(' ');
  const found = kept.get(key) ?? make();
  // Moves the entry to the end, so that the first one is the least recently used.
  kept.delete(key);
  kept.set(key, found);
  const [oldest] = kept.keys();
  if (kept.size > MOST_REMEMBERED && oldest !== undefined) kept.delete(oldest);
  return found;
}

/** The size of a canvas drawn `width` px wide. */
const sizeOf = (canvas: CanvasProjection, width: number): Size => ({ width, height: (canvas.height * width) / canvas.width });

/** Marks and labels. Those in the box of a camera say how far they reach from its middle: html-map.css leaves out those that a smaller box would cut. */
function piecesOf(placed: MapLayout, at: At, box: Size | null): string[] {
  const spot = (box: Laid<Box & { readonly anchor: Point }>): string => {
    const [p, text] = [placed.toPx(box.anchor), textAnchor(box)];
    return at(box.anchor, text.x - p.x, text.y - p.y);
  };
  const reach = (boxes: readonly Box[], turn = 0): string => (box ? reachStyle(boxes, turn, box) : '');
  /** The parts of a label, which are shown together. */
  const whole = ({ at: { x, y } }: MapLabel): MapLabel[] => placed.labels.filter((part) => part.at.x === x && part.at.y === y);
  return [
    ...placed.marks.flatMap(({ mark }) => (hasRing(mark) ? `<i class="ring" style="${at(mark.at)}"></i>` : [])),
    ...placed.marks.flatMap(({ mark }) => (mark.glyph ? glyph(mark, mark.glyph, `${at(mark.at)}${sized(mark.px)}${colourStyle(mark.colour)}`) : [])),
    ...placed.names.flatMap(({ kind, anchor }) => (kind === 'town' ? `<i class="town-dot" style="${at(anchor)}"></i>` : [])),
    ...placed.names.map(
      (box) =>
        `<span class="name ${box.kind}${held(box)}"${box.figure === undefined ? '' : ` data-facts="${escape(box.figure)}"`} style="${spot(box)}${reach([box], box.turn)}${box.turn === 0 ? '' : `;rotate:${num(box.turn)}deg`}${box.kind === box.colour ? '' : colourStyle(box.colour)}">${escape(box.lines.join('\n'))}</span>`
    ),
    ...placed.labels.flatMap((label) => leader(label, at, reach(whole(label)))),
    ...placed.labels.map((label) => {
      const data = label.kind === 'fact' ? ` data-fact="${escape(label.id)}"` : label.zeros.length > 0 ? ` data-facts="${escape(label.zeros.join(' '))}"` : '';
      return `<span class="${label.kind === 'fact' ? `value ${label.direction ?? ''}` : label.kind}${held(label)}"${data} style="${spot(label)}${reach(whole(label))}">${label.turn === null ? '' : sign(label.turn)}${escape(label.text)}</span>`;
    })
  ];
}

/** How far texts in boxes reach from the middle of a map, in px. */
function reachStyle(boxes: readonly Box[], turn: number, size: Size): string {
  const [cos, sin] = [Math.abs(Math.cos((turn * Math.PI) / 180)), Math.abs(Math.sin((turn * Math.PI) / 180))];
  const x = Math.max(...boxes.map((box) => Math.abs(box.x + box.width / 2 - size.width / 2) + (box.width * cos + box.height * sin) / 2));
  const y = Math.max(...boxes.map((box) => Math.abs(box.y + box.height / 2 - size.height / 2) + (box.width * sin + box.height * cos) / 2));
  return `;--x:${Math.ceil(x)}px;--y:${Math.ceil(y)}px`;
}

/** The class of a label whose side is fixed. */
function held({ hold }: Laid<object>): string {
  return hold ? ` ${hold}most` : '';
}

/** The side of a mark. html-map.css sets the most frequent one, so it is left out here. */
function sized(px: number): string {
  return px === 15 ? '' : `;width:${px}px;height:${px}px`;
}

/** The leader: a thin line from a label to its arc or point. */
function leader({ leader: end, at: from, anchor, direction }: MapLabel, at: At, reach: string): string[] {
  if (!end) return [];
  const [dx, dy] = [end.x - from.x, end.y - from.y];
  return [
    `<i class="leader ${direction ?? ''}" style="${at(anchor)};width:${num(Math.hypot(dx, dy))}px;rotate:${num((Math.atan2(dy, dx) * 180) / Math.PI)}deg${reach}"></i>`
  ];
}

/** The arrowhead before a figure whose label is not next to its arc. */
function sign(turn: number): string {
  return `<svg viewBox="0 0 24 24" width="${SIGN.side}" height="${SIGN.side}" style="rotate:${turn}deg;margin-inline-end:${SIGN.room - SIGN.side}px" aria-hidden="true"><path d="${ARROW_PATH}"/></svg>`;
}

function glyph({ kind, id }: Mark, symbol: Glyph, style: string): string {
  const paths = [{ name: 'halo', d: symbol.outline }, ...glyphPaths(symbol)].map(({ name, d }) => `<path${name ? ` class="${name}"` : ''} d="${d}"/>`);
  return `<svg class="glyph ${kind}" data-place="${escape(`${kind}:${id}`)}" viewBox="0 0 24 24" style="${style}" aria-hidden="true">${paths.join('')}</svg>`;
}
