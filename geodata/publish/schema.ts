// The schema of a table in the descriptor.
import type { Column, Table } from '../schema/table.ts';

/** A table's schema in the form of a Data Package: https://datapackage.org/standard/table-schema/ (version 2). */
export function tableSchema({ key, columns }: Table): object {
  const entries = Object.entries(columns);
  const keyed = key.every((name) => columns[name]?.field.constraints.required);
  const foreign = entries.filter(([, { field }]) => field.refers !== undefined && field.several !== true);
  return {
    fields: entries.map(([name, column]) => field(name, column)),
    missingValues: [''],
    // Cells of a primary key must not be blank, but those of crossing_status may be: a status can begin before the record does.
    ...(keyed ? { primaryKey: key } : { uniqueKeys: [key] }),
    ...(foreign.length > 0 && {
      foreignKeys: foreign.map(
        ([
          name,
          {
            field: { refers }
          }
        ]) => ({ fields: [name], reference: { resource: refers, fields: ['id'] } })
      )
    })
  };
}

function field(name: string, { field: { refers, several, constraints, ...rest }, about }: Column<unknown>): object {
  const { pattern, ...limits } = constraints;
  // Patterns of a Data Package apply to the whole cell and have no anchors.
  const whole = pattern?.startsWith('^') ? { pattern: pattern.slice(1, -1) } : {};
  return {
    name,
    ...rest,
    description: refers === undefined ? about : `${about} (${several === true ? 'ids, separated by spaces,' : 'an id'} of ${refers}.csv)`,
    constraints: { ...limits, ...whole }
  };
}
