// The note below a map of a crossing.
import { describe, expect, it } from 'vitest';
import { atlas } from '#lib/atlas/load.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { select } from '#lib/selection/select.ts';
import { decode } from '#lib/view/address.ts';
import { LANGS } from '#lib/view/view.ts';
import { crossingNoteWords } from '#lib/words/crossing-note.ts';
import { crossingNote } from './crossing-note.ts';

const note = (query: string, lang = 'en'): string | null => crossingNote(atlas, select(atlas, decode('all', '2023', query, availableValues(atlas), lang)));

describe('the note below a map of a crossing from close by', () => {
  it('says what is drawn by symbol, and names the nearest town and the port of the other side', () => {
    expect(note('?at=124.39,40.11,12')).toMatch(
      /^Drawn by symbol: .*railways.*river.*\. Nearest town that the map names: Dandong, 2 km .*\. Nearest port in China .*: Dandong.*, 3\d km south-west of Sino-Korean/
    );
    expect(note('?at=130.64,42.41,12')).toMatch(/port in Russia .*: Posyet, /);
    for (const lang of LANGS) expect(note('?at=124.39,40.11,12', lang), lang).toMatch(/\d/);
  });

  it('names no river at the demarcation line, and no port far away', () => {
    expect(note('?at=126.71,37.9,12')).toMatch(/^Drawn by symbol: crossings as marks, railways as straight lines between towns\. Nearest town [^.]*\.$/);
    expect(note('?at=126.27,41.15,12')).not.toContain('port');
  });

  it.each(atlas.crossings.flatMap(({ id, position }) => (position ? { id, ...position } : [])))('names a town near $id', ({ lon, lat }) => {
    for (const lang of LANGS) expect(note(`?at=${lon},${lat},12`, lang), lang).toContain(crossingNoteWords[lang].town('…', '').split('…')[0]!);
  });

  it('is left out from afar, elsewhere, and without crossings', () => {
    for (const query of ['', '?at=124.39,40.11,8', '?at=125.75,39.03,12', '?at=124.39,40.11,12&layers=ports']) expect(note(query), query).toBeNull();
  });
});
