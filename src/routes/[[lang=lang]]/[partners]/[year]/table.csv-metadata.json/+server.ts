// The metadata (CSVW) of a view's table.
import { fileRoute, tableJson } from '#lib/server/view-file-routes.ts';

export const { GET } = fileRoute(tableJson);
