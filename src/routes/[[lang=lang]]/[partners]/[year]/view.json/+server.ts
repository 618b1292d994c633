import { fileRoute, viewJson } from '#lib/embed/files.server.ts';

export const { GET } = fileRoute(viewJson);
