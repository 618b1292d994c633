// Requests totals from UN Comtrade.
import * as v from 'valibot';
import { fetchText, type FetchOptions } from './fetch.ts';

/** UN Comtrade's public API without a key: at most 500 records per response. */
export const COMTRADE = 'https://comtradeapi.un.org';

/**
 * Values of UN Comtrade are current US dollars, converted by the UN Statistics Division if a reporter uses its own currency:
 * https://unstats.un.org/unsd/tradekb/Knowledgebase/50109/. The documented rows therefore have no currency; a row with another one has a
 * format unknown to this code.
 */
const CURRENCY = /^(USD|US\$|US dollars?)$/i;

/** UN M49 code of the DPRK. */
const DPRK = 408;

/** South Korea does not count trade between the Koreas as foreign trade, and its reports are not included. */
export const LEFT_OUT: ReadonlySet<string> = new Set(['kor', 'prk']);
/** Codes of UN Comtrade that differ from the ids of partners. */
const ALIASES: ReadonlyMap<string, string> = new Map([['s19', 'twn']]);

/** The largest number of rows in one response; with so many, others may have been cut off. */
const MOST_ROWS = 500;

/** The server's message about a refused request, which may come with or without data. */
const Refusal = v.object({ error: v.pipe(v.string(), v.minLength(1)) });

const Answer = v.object({
  data: v.array(
    v.looseObject({
      typeCode: v.optional(v.string()),
      freqCode: v.optional(v.string()),
      period: v.optional(v.union([v.string(), v.number()])),
      refYear: v.pipe(v.number(), v.integer()),
      reporterCode: v.number(),
      reporterISO: v.nullish(v.string()),
      partnerCode: v.number(),
      flowCode: v.string(),
      cmdCode: v.string(),
      customsCode: v.optional(v.string()),
      motCode: v.optional(v.number()),
      partner2Code: v.optional(v.number()),
      primaryValue: v.pipe(v.number(), v.finite(), v.minValue(0)),
      cifvalue: v.nullish(v.number()),
      fobvalue: v.nullish(v.number())
    })
  )
});

type Row = v.InferOutput<typeof Answer>['data'][number];

/** One figure of a year or month as declared by the reporter, from the DPRK's side: the reporter's imports are the DPRK's exports. */
export interface Reported {
  readonly year: number;
  /** `2024-03`; absent for a whole year. */
  readonly month?: string;
  readonly direction: 'export' | 'import';
  /** US dollars. */
  readonly value: number;
  /** Known if the response has the same value as c.i.f. or f.o.b. */
  readonly valuation: 'cif' | 'fob' | 'not-stated';
}

/**
 * Address of the totals of all reporters with the DPRK in one year or month, with the reporters' ISO codes; for several periods the public
 * API responds with status 400.
 */
function comtradeUrl(base: string, period: string): string {
  const query = new URLSearchParams({
    includeDesc: 'true',
    partnerCode: String(DPRK),
    period: period.replace('-', ''),
    cmdCode: 'TOTAL',
    flowCode: 'M,X',
    customsCode: 'C00',
    motCode: '0',
    partner2Code: '0'
  });
  return `${base}/public/v1/preview/C/${period.length > 4 ? 'M' : 'A'}/HS?${query}`;
}

/** Totals that a partner declared for the year; a flow that it did not declare is absent. */
export async function fetchReported(
  base: string,
  partner: string,
  year: number,
  options: FetchOptions = {}
): Promise<{ url: string; figures: readonly Reported[] }> {
  const [url, period] = [comtradeUrl(base, String(year)), String(year)];
  return { url, figures: reportersIn(url, await fetchText(url, options), period, partner).get(partner) ?? [] };
}

/** The answer about all reporters of a year or month, as text. */
export async function fetchAllReporters(base: string, period: string, options: FetchOptions = {}): Promise<{ url: string; text: string }> {
  const url = comtradeUrl(base, period);
  const text = await fetchText(url, options);
  // A faulty answer ends the run before it is kept.
  reportersIn(url, text, period);
  return { url, text };
}

/** The totals of each reporter in such an answer, or of one alone, by the id of the partner. */
export function reportersIn(url: string, text: string, period: string, only?: string): ReadonlyMap<string, readonly Reported[]> {
  const rows = rowsIn(url, text);
  if (rows.length >= MOST_ROWS)
    throw new Error(`${url}: got ${rows.length} rows, the most that a response can have, so some may be missing; nothing was written`);
  const codes = new Map<string, Row[]>();
  for (const row of rows) {
    const code = row.reporterISO?.toLowerCase();
    if (code === undefined) throw new Error(`${url}: expected the ISO code of reporter ${row.reporterCode}, got none; nothing was written`);
    const id = ALIASES.get(code) ?? code;
    if (only === undefined || id === only) codes.set(id, [...(codes.get(id) ?? []), row]);
  }
  return new Map([...codes].map(([code, own]) => [code, figuresIn(url, own, period, own[0]?.reporterCode ?? 0)]));
}

function rowsIn(url: string, text: string): readonly Row[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Error(`${url}: expected JSON, got ${JSON.stringify(text.slice(0, 80))}; nothing was written`);
  }
  const refusal = v.safeParse(Refusal, json);
  if (refusal.success) throw new Error(`${url}: the server says ${JSON.stringify(refusal.output.error.slice(0, 200))}; nothing was written`);
  const answer = v.safeParse(Answer, json);
  if (answer.success) return answer.output.data;
  const [issue] = answer.issues;
  throw new Error(
    `${url}: expected the response that UN Comtrade documents, got something else at "${v.getDotPath(issue) ?? 'the top'}" (${issue.message}); nothing was written`
  );
}

/** The totals of one reporter for a period, checked; parts of them are left out. */
function figuresIn(url: string, rows: readonly Row[], period: string, reporter: number): Reported[] {
  const [year, frequency, asked] = [Number(period.slice(0, 4)), period.length > 4 ? 'M' : 'A', period.replace('-', '')];
  const figures = new Map<string, Reported>();
  for (const row of rows) {
    // Rows by customs procedure, transport mode or second partner are parts of the total.
    const whole = (row.customsCode ?? 'C00') === 'C00' && (row.motCode ?? 0) === 0 && (row.partner2Code ?? 0) === 0;
    if (!whole || (row.flowCode !== 'M' && row.flowCode !== 'X') || row.cmdCode !== 'TOTAL') continue;
    if (row.reporterCode !== reporter || row.partnerCode !== DPRK || row.refYear !== year) {
      throw new Error(
        `${url}: expected reporter ${reporter}, partner ${DPRK}, year ${year}; got ${row.reporterCode}, ${row.partnerCode}, ${row.refYear}; nothing was written`
      );
    }
    const { typeCode = 'C', freqCode = frequency, period: stated = asked } = row;
    if (typeCode !== 'C' || freqCode !== frequency || String(stated) !== asked) {
      throw new Error(
        `${url}: expected goods of the whole ${frequency === 'A' ? 'year' : 'month'} (typeCode C, freqCode ${frequency}, period ${asked}); got ${typeCode}, ${freqCode}, ${stated}; nothing was written`
      );
    }
    const currency = otherCurrency(row);
    if (currency !== undefined) throw new Error(`${url}: expected US dollars, got ${JSON.stringify(currency)}; nothing was written`);
    const direction = row.flowCode === 'M' ? 'export' : 'import';
    if (figures.has(direction)) throw new Error(`${url}: expected one total for ${period} ${row.flowCode}, got two; nothing was written`);
    const value = Math.round(row.primaryValue);
    // Less than a dollar is not zero, but the table would say so.
    if (value === 0 && row.primaryValue > 0) throw new Error(`${url}: expected whole dollars, got ${row.primaryValue}; nothing was written`);
    figures.set(direction, { year, ...(frequency === 'M' && { month: period }), direction, value, valuation: valuationOf(row) });
  }
  return [...figures.values()].sort((a, b) => (a.direction < b.direction ? -1 : 1));
}

/** If both valuations have a value, the one of the total is not known. */
function valuationOf({
  primaryValue,
  cifvalue,
  fobvalue
}: {
  readonly primaryValue: number;
  readonly cifvalue?: number | null | undefined;
  readonly fobvalue?: number | null | undefined;
}): Reported['valuation'] {
  const [cif, fob] = [cifvalue === primaryValue, fobvalue === primaryValue];
  return cif === fob ? 'not-stated' : cif ? 'cif' : 'fob';
}

/** The currency of a row, if it is anything other than US dollars. */
function otherCurrency(row: Readonly<Record<string, unknown>>): unknown {
  return Object.entries(row).find(([name, value]) => /currency/i.test(name) && value !== null && !(typeof value === 'string' && CURRENCY.test(value)))?.[1];
}
