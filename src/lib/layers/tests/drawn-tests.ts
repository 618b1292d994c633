// Which of a view's missile tests the map draws, and how much of each.
import type { MissileTest } from '#lib/atlas/atlas.ts';
import type { Scene } from '../layer.ts';
import { selectedTestOutsideYear } from './selected-test.ts';

/** A test on the map. */
export interface DrawnTest {
  readonly test: MissileTest;
  /** With the line from the launch site. */
  readonly whole: boolean;
}

/**
 * The tests that a view draws, and the selected one in any year. Unless the view shows the layer of all tests, these are the stated impact
 * areas without lines from the launch sites: calculated areas are large, and in some years fifty of them would hide the arcs.
 */
export function drawnTests({ atlas, items, view }: Scene<MissileTest>): DrawnTest[] {
  const all = view.layers.includes('missiles');
  return [...items, ...selectedTestOutsideYear(atlas, view)].flatMap((test) => {
    const selected = view.select?.kind === 'test' && view.select.id === test.id;
    return all || selected || test.impact?.basis === 'stated' ? { test, whole: all || selected } : [];
  });
}
