import { fileRoute, tableJson } from '#lib/server/view-files.ts';

export const { GET } = fileRoute(tableJson);
