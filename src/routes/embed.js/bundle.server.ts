import { resolve } from 'node:path';
import { build } from 'vite';

const bundles = new Map<string, Promise<string>>();

/** One file of the embed's room with what it imports, as a small classic script; made while the site is built. */
export function bundle(file: 'host.ts' | 'wake.ts' | 'awake.ts'): Promise<string> {
  let made = bundles.get(file);
  if (!made) bundles.set(file, (made = make(resolve('src/lib/embed', file))));
  return made;
}

async function make(entry: string): Promise<string> {
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
