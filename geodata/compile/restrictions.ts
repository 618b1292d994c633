// Rows of restrictions as records of the Atlas. What this function returns is the type of the record.
import type { TableRow } from '../schema/tables.ts';
import { defined, names } from './fields.ts';

export const restriction = (row: TableRow<'restrictions'>) =>
  defined({
    id: row.id,
    resolution: row.resolution,
    event: row.event,
    /** Absent where no text that was read names it. */
    paragraph: row.paragraph,
    direction: row.direction,
    names: names(row),
    /** Customs codes or ranges as `hsSources` state them. */
    hs: row.hs,
    hsSources: row.hs_source,
    /** Codes of goods that the words of the resolution name as a whole, by our reading. */
    goods: row.goods,
    /** Codes of goods of which it names a part. */
    goodsPart: row.goods_part,
    measure: row.measure,
    from: row.from,
    /** Last day; absent while it holds. */
    to: row.to,
    cap: row.cap,
    capUnit: row.cap_unit,
    /** A second amount in another unit. */
    capOther: row.cap_other,
    capOtherUnit: row.cap_other_unit,
    capPer: row.cap_per,
    exempt: row.exempt,
    /** Last day for goods shipped or contracts made before. */
    exemptUntil: row.exempt_until,
    exemption: row.exemption,
    sources: row.source,
    note: row.note
  });
