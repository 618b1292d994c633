// The number of missile tests of a map, and the words of the link that shows or hides their calculated impact areas.
import type { Atlas } from '#lib/atlas/atlas.ts';
import { drawnTests } from '#lib/layers/tests/drawn-tests.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { missilesWords } from '#lib/words/missiles.ts';

export interface TestCount {
  readonly count: string;
  /** Null if no area is calculated, because the map always has the stated ones, and in an embed without controls. */
  readonly link: string | null;
  /** Whether an area is calculated. A short legend has the count only then. */
  readonly calculated: boolean;
}

/** The count of a selection; null without tests. */
export function testCount({ tests, view }: Selection): TestCount | null {
  if (tests.length === 0) return null;
  const words = missilesWords[view.lang];
  const areas = tests.flatMap(({ impact }) => impact ?? []);
  const calculated = areas.some(({ basis }) => basis === 'computed');
  const link = view.layers.includes('missiles') ? words.hideAreas : words.showAreas(areas.length);
  return { count: words.count(tests.length), link: calculated && view.ui !== 'none' ? link : null, calculated };
}

/** The count for an image file, with what its map leaves out; null without tests. A reader of a file has no link that shows it. */
export function testCountOfFile(atlas: Atlas, { tests, view }: Selection): string | null {
  if (tests.length === 0) return null;
  const words = missilesWords[view.lang];
  const drawn = new Set(drawnTests({ atlas, items: tests, view }).map(({ test }) => test.id));
  const hidden = tests.filter(({ id, impact }) => impact && !drawn.has(id)).length;
  const unplaced = tests.filter(({ impact }) => !impact).length;
  return hidden + unplaced === 0 ? words.allDrawn(tests.length) : words.leftOut(tests.length, hidden, unplaced);
}
