import { expect, test } from 'vitest';
import { fixture } from '#lib/atlas/fixture.ts';
import { known } from '#lib/atlas/lookup.ts';
import { shown } from '#lib/format/shown.ts';
import { defaultView, type View } from '#lib/view/view.ts';
import { select } from '#lib/selection/select.ts';
import { description } from './describe.ts';
import { doubted } from './doubt.ts';

const atlas = { ...fixture, trade: fixture.trade.map((fact) => (fact.partner === 'ind' ? { ...fact, status: 'doubted' as const } : fact)) };
const selection = (patch: Partial<View>) => select(atlas, { ...defaultView(known(atlas)), year: 2022, ...patch });

test('a doubted figure carries a question mark where its value is read, and only that one', () => {
  const marked = selection({}).arcs.filter(({ fact }) => shown(fact, 'en').endsWith('?'));
  expect(marked.map(({ fact }) => fact.id)).toEqual(['ind-2022-import-kotra']);
});

test('a view with a doubted figure says whose it is, in its language, and to those who do not see the map', () => {
  expect(doubted(selection({}))).toBe('India');
  expect(doubted(selection({ lang: 'ru' }))).toBe('Индия');
  expect(description(atlas, selection({}))).toMatch(/India, imports: \$3\sm \(doubtful\)/);
});

test('a view without one says nothing of it', () => {
  expect(doubted(selection({ partners: ['chn'] }))).toBeNull();
});
