import { fileRoute, tableCsv } from '#lib/server/view-files.ts';

export const { GET } = fileRoute(tableCsv);
