/** How a figure stands: how far its source prints it, and whether it may still change. */

/** Final or provisional when it was published. Doubted: another source speaks against it, as its note says. */
export type FigureStatus = 'final' | 'provisional' | 'doubted';

/**
 * Whether freight and insurance to the importer are in a value (`cif`) or not (`fob`); `mixed`: a total of exports c.i.f. and
 * imports f.o.b.
 */
export type Valuation = 'cif' | 'fob' | 'mixed' | 'not-stated';

/** The same of a cited figure, which may state a value, a quantity and a share, each printed as far as it is. */
export interface CitedStated {
  /** Of the first amount it states. Exact: dollars to the thousand or finer, other units to the one; a share never is. */
  readonly precision: 'exact' | 'rounded';
  /** Unit of the last printed digit of the value, in its own unit. */
  readonly rounding?: number;
  readonly roundingQuantity?: number;
  /** In points of a per cent. */
  readonly roundingPct?: number;
  /** Absent: no source says, and neither do the dates of its sources. */
  readonly status?: FigureStatus;
}
