// The shapes of a label: its parts in a row, in two rows or in a column, with their sizes. Used by label-specs.ts.
import type { Box, Size } from '#lib/geo/box.ts';

/** One word or amount of a label. Each part is a button that opens its own record. */
export interface LabelPart {
  readonly kind: 'fact' | 'partner' | 'home';
  /** Id of the fact or the partner. */
  readonly id: string;
  readonly direction: 'export' | 'import' | 'total' | null;
  readonly text: string;
  /** Direction of the arrowhead before the text, in degrees clockwise from up; null if it has none. */
  readonly turn: number | null;
  /** The full text for screen readers, which cannot use the label's position. */
  readonly accessibleName: string;
  /** Ids of the reported zeros that a partner's name mentions. */
  readonly zeros: readonly string[];
}

/** Parts with their positions, in px from the top left of the shape. */
export interface LabelShape extends Size {
  readonly parts: readonly (LabelPart & Box)[];
}

/** Side of the arrowhead before a text, and its width including the space after it, in px. */
export const SIGN = { side: 10, room: 13 } as const;

type Measure = (text: string) => Size;

/** All parts side by side. */
export function row(parts: readonly LabelPart[], measure: Measure): LabelShape {
  return stacked([parts], measure);
}

/** The first part above, the others side by side below it. */
export function twoRows(parts: readonly LabelPart[], measure: Measure): LabelShape {
  return stacked([parts.slice(0, 1), parts.slice(1)], measure);
}

/** One part below the other. */
export function column(parts: readonly LabelPart[], measure: Measure): LabelShape {
  return stacked(
    parts.map((part) => [part]),
    measure
  );
}

function stacked(rows: readonly (readonly LabelPart[])[], measure: Measure): LabelShape {
  const sizes = rows.map((parts) =>
    parts.map(({ text, turn }) => {
      const { width, height } = measure(text);
      return { width: width + (turn === null ? 0 : SIGN.room), height };
    })
  );
  const widths = sizes.map((sized) => sized.reduce((sum, { width }) => sum + width, 0));
  const width = Math.max(...widths);
  let y = 0;
  const placed = rows.flatMap((parts, i) => {
    let x = (width - (widths[i] ?? 0)) / 2;
    const top = y;
    y += Math.max(...(sizes[i] ?? []).map(({ height }) => height));
    return parts.map((part, j) => {
      const size = sizes[i]?.[j] ?? { width: 0, height: 0 };
      const box = { ...part, ...size, x, y: top };
      x += size.width;
      return box;
    });
  });
  return { width, height: y, parts: placed };
}
