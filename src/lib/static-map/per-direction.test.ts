// A static map that contains all directions, of which CSS shows one.
import { describe, expect, it } from 'vitest';
import { atlas } from '#lib/atlas/load.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { select } from '#lib/selection/select.ts';
import { defaultView, FLOWS, type Flow, type View } from '#lib/view/view.ts';
import { pictureKey } from './picture-key.ts';
import { drawHtmlMap } from './html-map.ts';

const view = (patch: Partial<View>): View => ({ ...defaultView(availableValues(atlas)), ...patch });
const draw = (patch: Partial<View>, flows: boolean): string => drawHtmlMap(atlas, select(atlas, view(patch)), { hasOverflowList: true, flows });

/** What html-map.css shows of a map for a direction: every mark, arc and label, once for each size in which it is shown. */
function left(html: string, flow: Flow): string[] {
  const shows = (name: string): boolean => !/\bof\b/.test(name) || name.includes(`of-${flow}`);
  const labels = [...html.matchAll(/<(i|svg|span) class="at ((?:[spmlx] )+)([^"]*)"(.*?)<\/\1>/gs)].flatMap(([, , sizes = '', name = '', rest = '']) =>
    shows(name)
      ? sizes
          .trim()
          .split(' ')
          .map((size) => `${size} ${name.replace(/of(-\w+)? /g, '')} ${rest}`)
      : []
  );
  const arcs = [...html.matchAll(/<(path class="casing|path class="arc|svg class="head) (\w+)"(.*?)>/g)].flatMap(([whole, , direction]) =>
    flow === 'both' || direction === flow ? [whole] : []
  );
  const ends = [...html.matchAll(/<i class="end([^"]*)" (style="[^"]*")/g)].flatMap(([, name = '', style = '']) => (shows(name) ? [style] : []));
  return [...labels, ...arcs, ...ends].sort();
}

describe('a static map with all directions', () => {
  // Years with a dozen partners, figures without direction, and reported zeros.
  it.each<Partial<View>>([{ year: 2023 }, { year: 2008 }, { year: 2021 }, { year: 2014, partners: ['chn', 'rus'] }, { year: 2021, partners: ['rus'] }])(
    'shows for each direction exactly that direction’s own map: %o',
    (patch) => {
      const whole = draw(patch, true);
      for (const flow of FLOWS) {
        const own = draw({ ...patch, flow }, false);
        expect(left(own, flow).length).toBeGreaterThan(4);
        expect(left(whole, flow), flow).toEqual(left(own, flow));
      }
    }
  );

  it('has the key of each direction, and hides nothing that all of them show', () => {
    const html = draw({ year: 2023, partners: ['chn'] }, true);
    for (const flow of ['export', 'import'] as const)
      expect(html).toContain(`data-${flow}-view="${pictureKey(view({ year: 2023, partners: ['chn'], flow }))}"`);
    expect(/class="[^"]*\bof-both of-export of-import/.test(html)).toBe(false);
    expect(draw({ year: 2023 }, false)).not.toMatch(/of-both|data-export-view/);
  });
});
