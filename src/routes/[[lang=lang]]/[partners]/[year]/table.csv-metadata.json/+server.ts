import { fileRoute, tableJson } from '#lib/embed/files.server.ts';

export const { entries, GET } = fileRoute(tableJson);
