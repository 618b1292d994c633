import { expect, it } from 'vitest';
import { fixture } from '#lib/atlas/fixture.ts';
import { known } from '#lib/atlas/lookup.ts';
import { select } from '#lib/selection/select.ts';
import { defaultView } from '#lib/view/view.ts';
import { crosses, strokes } from './strokes.ts';

const box = { x: 10, y: 10, width: 20, height: 10 };
const stroke = (ax: number, ay: number, bx: number, by: number, reach = 0) => ({ a: { x: ax, y: ay }, b: { x: bx, y: by }, reach });

it.each([
  ['through the middle', stroke(0, 15, 40, 15), true],
  ['from inside', stroke(15, 15, 100, 100), true],
  ['wholly inside', stroke(12, 12, 13, 13), true],
  ['past the corner', stroke(0, 25, 8, 40), false],
  ['beside it, upright', stroke(35, 0, 35, 40), false],
  ['beside it but thick', stroke(35, 0, 35, 40, 6), true],
  ['towards it but ending before', stroke(0, 15, 9, 15), false]
])('a stroke %s', (_, line, expected) => {
  expect(crosses(line, box)).toBe(expected);
});

it('cuts every drawn arc into pieces that join, and none for a reported zero', () => {
  const { arcs } = select(fixture, { ...defaultView(known(fixture)), year: 2022 });
  const drawn = arcs.filter((arc) => arc.fact.value > 0);
  const pieces = strokes(arcs, (point) => point);
  expect(pieces.length % drawn.length).toBe(0);
  expect(pieces[1]?.a).toEqual(pieces[0]?.b);
});
