// The figures of a view as CSV.
import { fileRoute, tableCsv } from '#lib/server/view-file-routes.ts';

export const { GET } = fileRoute(tableCsv);
