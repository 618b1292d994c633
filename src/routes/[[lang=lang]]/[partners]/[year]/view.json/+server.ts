// A view as plain data.
import { fileRoute, viewJson } from '#lib/server/view-file-routes.ts';

export const { GET } = fileRoute(viewJson);
