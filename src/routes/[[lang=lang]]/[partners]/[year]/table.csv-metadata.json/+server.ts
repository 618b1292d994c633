import { fileRoute, tableJson } from '#lib/embed/files.server.ts';

export const { GET } = fileRoute(tableJson);
