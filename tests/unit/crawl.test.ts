// The search for loose amounts on a page finds them.
import { expect, test } from 'vitest';
import { fixture } from '#lib/atlas/fixture.ts';
import { figuresOf, recordsWithSource } from '../crawl.ts';

test('an amount without the id of a figure is found', () => {
  expect(figuresOf('<body><p>China sold $2.3 bn</p><p>2,003,500,000</p><p>0.5 bn dollars</p></body>').loose).toEqual([
    'China sold $2.3 bn',
    '2,003,500,000',
    '0.5 bn dollars'
  ]);
});

test('an amount in an element that names its figures is accounted for, however deep', () => {
  expect(
    figuresOf('<h1 data-facts="a b">sold <b>$2 bn</b></h1><td data-fact="c">$1</td><button data-record="event:d">$3</button><li data-scale>$10 m</li>')
  ).toEqual({ ids: ['a', 'b', 'c', 'event:d'], loose: [] });
});

test('a share and an amount in a unit of the tables are amounts, too, and a bar of a chart names its figures', () => {
  expect(figuresOf('<p>48 % of exports</p><p>12,345 t</p><p>about 500,000 t a year</p><p data-fact="a">7 %</p>').loose).toEqual([
    '48 % of exports',
    '12,345 t',
    'about 500,000 t a year'
  ]);
  expect(figuresOf('<g data-bar="2013 export" data-facts="a b"></g><g data-bar="2013 import"></g>')).toEqual({ ids: ['a', 'b'], loose: ['bar 2013 import'] });
  expect(figuresOf('<g data-bar="2013 export" data-listed-in="2013"></g><g data-bar="2013 import" data-listed-in="2012"></g>')).toEqual({
    ids: [],
    loose: ['bar 2013 import']
  });
  expect(figuresOf('<path data-bars="export" data-facts="a b"/><path data-bars="import" data-listed=""/><path data-bars="total"/>')).toEqual({
    ids: ['a', 'b'],
    loose: ['bars total']
  });
});

test('an amount after the end of such an element is found', () => {
  expect(figuresOf('<p><span data-fact="a">$1<br></span> and $2</p>').loose).toEqual(['and $2']);
});

test('the title of a source may contain an amount; scripts, head and distances are not read as one', () => {
  expect(
    figuresOf('<head><title>$2 bn</title></head><script>"$2"</script><a href="https://example.org">Trade hits $2 bn</a><p>within 300 m, 12,345 km, 5 tests</p>')
      .loose
  ).toEqual([]);
  expect(figuresOf('<a href="/chn/2023/">$2 bn</a>').loose).toEqual(['$2 bn']);
});

test('a record counts only with a source that has a link', () => {
  expect(recordsWithSource(fixture).has('chn-2022-export-comtrade')).toBe(true);
  const unlinked = { ...fixture, sources: fixture.sources.map((source) => ({ ...source, url: '' })) };
  expect(recordsWithSource(unlinked).size).toBe(0);
});
