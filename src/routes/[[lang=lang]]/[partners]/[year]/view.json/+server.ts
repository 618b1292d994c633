import { fileRoute, viewJson } from '#lib/server/view-files.ts';

export const { GET } = fileRoute(viewJson);
