// Turns rows of restrictions into records of the Atlas. The return type of this function is the type of the record.
import type { TableRow } from '../schema/tables.ts';
import { defined, names } from './fields.ts';

export const restriction = (row: TableRow<'restrictions'>) =>
  defined({
    id: row.id,
    resolution: row.resolution,
    event: row.event,
    /** Absent if no text that was read names it. */
    paragraph: row.paragraph,
    direction: row.direction,
    names: names(row),
    /** Customs codes or ranges as stated by `hsSources`. */
    hs: row.hs,
    hsSources: row.hs_source,
    /** Codes of goods that the resolution covers as a whole, by our reading. */
    goods: row.goods,
    /** Codes of goods that it covers in part. */
    goodsPart: row.goods_part,
    measure: row.measure,
    from: row.from,
    /** Last day; absent if it is still in force. */
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
