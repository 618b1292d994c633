// Names of the partners with a doubtful figure.
import { localName } from '#lib/atlas/lookup.ts';
import { describeWords } from '#lib/words/describe.ts';
import type { Selection } from '#lib/selection/selection.ts';

/** The partners whose figure on the map is doubtful, as a list in words; null if there are none. */
export function doubtedPartners({ arcs, view }: Selection): string | null {
  const names = arcs.filter((arc) => arc.fact.status === 'doubted').map((arc) => localName(arc.partner.names, view.lang));
  return names.length > 0 ? describeWords[view.lang].list([...new Set(names)]) : null;
}
