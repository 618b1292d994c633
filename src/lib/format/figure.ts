// Amounts of figures and sums as text, with the marks of their evidence. Every amount on map, static map and pages uses it.
import type { Evidence, Fact, FigureStatus, Lang } from '#lib/atlas/atlas.ts';
import { formatDollars } from './money.ts';

/** The part of a figure that its marks depend on. */
interface Sure {
  readonly evidence: Evidence | 'claim';
  readonly status?: FigureStatus | undefined;
}
type Said = Sure & Pick<Fact, 'value'>;

/** A figure in short form, with ≈ if its publisher or this project calculated it, and ? if it is doubtful. */
export function formatFigure(fact: Said, lang: Lang): string {
  return withEvidenceMarks(formatDollars(fact.value, lang), [fact]);
}

/** A sum in the same form; one calculated or doubtful part marks the whole sum. */
export function formatSum(sum: { readonly value: number; readonly facts: readonly Said[] }, lang: Lang): string {
  return withEvidenceMarks(formatDollars(sum.value, lang), sum.facts);
}

/** An amount with the marks of the figures that it is based on. */
export function withEvidenceMarks(amount: string, facts: readonly Sure[]): string {
  const computed = facts.some(({ evidence }) => evidence === 'estimated' || evidence === 'derived');
  const doubted = facts.some(({ status }) => status === 'doubted');
  return (computed ? '≈\u00a0' : '') + amount + (doubted ? '\u00a0?' : '');
}
