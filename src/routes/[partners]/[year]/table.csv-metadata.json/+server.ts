import { fileRoute, tableJson } from '#lib/embed/files.server.ts';

export const prerender = true;
export const { entries, GET } = fileRoute(tableJson);
