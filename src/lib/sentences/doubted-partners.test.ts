// How a view marks a doubtful figure and names its partner.
import { expect, test } from 'vitest';
import { fixture } from '#lib/atlas/fixture.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { formatFigure } from '#lib/format/figure.ts';
import { defaultView, type View } from '#lib/view/view.ts';
import { select } from '#lib/selection/select.ts';
import { description } from './describe.ts';
import { doubtedPartners } from './doubted-partners.ts';

const atlas = { ...fixture, trade: fixture.trade.map((fact) => (fact.partner === 'ind' ? { ...fact, status: 'doubted' as const } : fact)) };
const selection = (patch: Partial<View>) => select(atlas, { ...defaultView(availableValues(atlas)), year: 2022, ...patch });

test('only a doubtful figure has a question mark with its value', () => {
  const marked = selection({}).arcs.filter(({ fact }) => formatFigure(fact, 'en').endsWith('?'));
  expect(marked.map(({ fact }) => fact.id)).toEqual(['ind-2022-import-kotra']);
});

test('a view with a doubtful figure names its partner, in its language, also in the description for screen readers', () => {
  expect(doubtedPartners(selection({}))).toBe('India');
  expect(doubtedPartners(selection({ lang: 'ru' }))).toBe('Индия');
  expect(description(atlas, selection({}))).toMatch(/India, imports: \$3\sm \(doubtful\)/);
});

test('a view without one does not mention doubt', () => {
  expect(doubtedPartners(selection({ partners: ['chn'] }))).toBeNull();
});
