import type { Evidence, Fact, FigureStatus, Lang } from '#lib/atlas/atlas.ts';
import { formatDollars } from './money.ts';

/** As much of a figure as the marks beside its amount need. */
interface Sure {
  readonly evidence: Evidence | 'claim';
  readonly status?: FigureStatus | undefined;
}
type Said = Sure & Pick<Fact, 'value'>;

/** A figure as map, picture and page show it: short, with ≈ where its publisher or we computed it and ? where it is doubted. */
export function formatFigure(fact: Said, lang: Lang): string {
  return withEvidenceMarks(formatDollars(fact.value, lang), [fact]);
}

/** A sum likewise: one part that is computed or doubted makes it so. */
export function formatSum(sum: { readonly value: number; readonly facts: readonly Said[] }, lang: Lang): string {
  return withEvidenceMarks(formatDollars(sum.value, lang), sum.facts);
}

/** An amount with the marks of the figures that it rests on. */
export function withEvidenceMarks(amount: string, facts: readonly Sure[]): string {
  const computed = facts.some(({ evidence }) => evidence === 'estimated' || evidence === 'derived');
  const doubted = facts.some(({ status }) => status === 'doubted');
  return (computed ? '≈\u00a0' : '') + amount + (doubted ? '\u00a0?' : '');
}
