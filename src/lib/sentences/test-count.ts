// The number of missile tests of a map, and the words of the link that shows or hides their calculated impact areas.
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
