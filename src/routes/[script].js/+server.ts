// The scripts that run without the application. Vite bundles each into one classic script while the site is built, so nothing here runs on
// the server. A new script needs a line in SCRIPTS and one in `prerender.entries` of svelte.config.js.
import { resolve } from 'node:path';
import { error } from '@sveltejs/kit';
import { build } from 'vite';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Module of src/lib by the name of the script built from it. */
const SCRIPTS: Readonly<Record<string, string>> = {
  // For pages that show embeds. Articles link to this address, so it never changes.
  embed: 'embed/host-script.ts',
  // In each embed, and on each page of the site.
  'start-embed': 'embed/start-embed.ts',
  'start-site': 'startup/start-site.ts'
};

const bundles = new Map<string, Promise<string>>();

export const GET: RequestHandler = async ({ params }) => {
  const entry = SCRIPTS[params.script];
  if (entry === undefined) error(404);
  let made = bundles.get(entry);
  if (!made) bundles.set(entry, (made = bundle(resolve('src/lib', entry))));
  return new Response(await made, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
};

async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { write: false, minify: true, target: 'es2020', copyPublicDir: false, lib: { entry, formats: ['iife'], name: 'tradeMap' } }
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error(`bundle: ${entry} gave no code`);
  return chunk.code;
}
