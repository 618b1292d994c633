import { describe, expect, it } from 'vitest';
import { day } from './day.ts';

describe('a date', () => {
  it.each([
    ['en', '2022-01-16', '16 Jan 2022'], ['ko', '2022-01-16', '2022년 1월 16일'], ['zh', '2022-01-16', '2022年1月16日'], ['ru', '2022-01-16', '16 янв. 2022 г.'],
    ['en', '2022-01', 'Jan 2022'], ['ko', '2022-01', '2022년 1월'], ['zh', '2022-01', '2022年1月'], ['ru', '2022-01', 'янв. 2022 г.'],
    ['en', '2022', '2022'], ['ko', '2022', '2022년'], ['zh', '2022', '2022年'], ['ru', '2022', '2022']
  ] as const)('in %s reads %s as %s, and claims no day or month that it lacks', (lang, iso, text) => {
    expect(day(iso, lang).replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(text);
  });
});
