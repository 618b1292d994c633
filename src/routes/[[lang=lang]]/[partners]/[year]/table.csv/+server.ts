import { fileRoute, tableCsv } from '#lib/embed/files.server.ts';

export const { entries, GET } = fileRoute(tableCsv);
