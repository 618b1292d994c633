// The animation of arcs from one year to the next.
import { expect, it } from 'vitest';
import { fixture } from '#lib/atlas/fixture.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { select } from '#lib/selection/select.ts';
import { pointAt, project, unproject } from '#lib/geo/curve.ts';
import { palettes } from '#lib/symbols/palette.ts';
import { defaultView } from '#lib/view/view.ts';
import { arcLayers, ARCS, ARROWS } from './arc-layers.ts';
import { arcMarks, keepOrder, type ArcMark } from './arc-marks.ts';

const marksOf = (year: number): ArcMark[] => arcMarks(select(fixture, { ...defaultView(availableValues(fixture)), year }).arcs, new Map());

const layersOf = (marks: readonly ArcMark[]): ReturnType<typeof arcLayers> =>
  arcLayers(marks, [], {
    palette: palettes.light,
    arrows: {} as HTMLCanvasElement,
    chosen: null,
    hovered: null,
    restsAt: 0,
    stepMs: 300,
    zoom: 4
  });

it('an arc without a figure disappears at once, while its width is still animated', () => {
  const marks = keepOrder(marksOf(2024), keepOrder(marksOf(2022), [], true), true);
  const gone = marks.filter((mark) => mark.width === 0);
  expect(gone.length).toBeGreaterThan(0);
  const layers = layersOf(marks);
  for (const id of ['arcs-edge', ARCS]) {
    const colour = layers.find((layer) => layer.id === id)?.props as unknown as {
      getSourceColor(mark: ArcMark): number[];
      getTargetColor(mark: ArcMark): number[];
    };
    for (const mark of marks) {
      expect(colour.getSourceColor(mark)[3] === 0, mark.id).toBe(mark.width === 0);
      expect(colour.getTargetColor(mark)[3] === 0, mark.id).toBe(mark.width === 0);
    }
  }
});

it('the arrowhead of a new arc appears when its line has reached it, that of an arc that was there stays', () => {
  const [before, after] = [marksOf(2024), marksOf(2022)];
  const marks = keepOrder(after, keepOrder(before, [], true), true);
  const layers = layersOf(marks);
  const heads = layers.find((layer) => layer.id === ARROWS)?.props as unknown as { data: ArcMark[]; getAppears(mark: ArcMark): number };
  const isNew = ({ key }: ArcMark): boolean => before.every((mark) => mark.key !== key);
  expect(heads.data.filter(isNew).length).toBeGreaterThan(0);
  expect(heads.data.filter((mark) => !isNew(mark)).length).toBeGreaterThan(0);
  for (const mark of heads.data) {
    const { from, to, control, arrow } = mark;
    const at = pointAt({ from: project(...from), control, to: project(...to) }, heads.getAppears(mark));
    expect(isNew(mark) ? unproject(at) : heads.getAppears(mark), mark.id).toEqual(isNew(mark) ? arrow?.position : 0);
  }
});
