import { fileRoute, tableCsv } from '#lib/embed/files.server.ts';

export const { GET } = fileRoute(tableCsv);
