// The files of the static export, for tests.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD } from '../serve.ts';

if (!existsSync(join(BUILD, 'index.html'))) throw new Error(`${BUILD} holds no index.html: run "npm run build" first, which exports the site there`);

/** Paths of all files of the export, sorted. */
export const files = readdirSync(BUILD, { recursive: true, encoding: 'utf8' }).sort();

/** Those of its pages. */
export const pages = files.filter((file) => file.endsWith('.html'));

/** The text of a file of the export. */
export const text = (file: string): string => readFileSync(join(BUILD, file), 'utf8');
