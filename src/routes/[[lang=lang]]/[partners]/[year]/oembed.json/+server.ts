import { fileRoute, oembedJson } from '#lib/server/view-files.ts';

export const { GET } = fileRoute(oembedJson);
