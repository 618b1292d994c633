// No import cycles between files.
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { preProcessFile } from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesUnder, ROOT } from './files.ts';

/** The files of the project that one of them imports, including types and import(), as paths from the project's root. */
function importsOf(file: string): Set<string> {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const code = file.endsWith('.svelte') ? [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, script]) => script).join('\n') : text;
  const specifiers = preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
  return new Set(
    specifiers.flatMap((specifier) =>
      specifier.startsWith('#lib/') ? [specifier.replace('#lib/', 'src/lib/')] : specifier.startsWith('.') ? [normalize(join(dirname(file), specifier))] : []
    )
  );
}

/** Removes, repeatedly, all files that import none of the others or are imported by none; what remains are the cycles. */
function circular(imports: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const left = new Set(imports.keys());
  for (let before = -1; before !== left.size;) {
    before = left.size;
    const imported = new Set([...left].flatMap((file) => [...(imports.get(file) ?? [])].filter((other) => left.has(other))));
    for (const file of [...left]) {
      if (!imported.has(file) || ![...(imports.get(file) ?? [])].some((other) => left.has(other))) left.delete(file);
    }
  }
  return [...left].sort();
}

describe('the files of src/lib and geodata', () => {
  const files = ['src/lib', 'geodata'].flatMap(filesUnder).filter((file) => /\.(ts|js|svelte)$/.test(file));
  const imports = new Map<string, Set<string>>(files.map((file) => [file, importsOf(file)]));

  it('have no import cycles, types included', () => {
    expect(imports.get('src/lib/selection/select.ts')).toContain('src/lib/view/view.ts');
    expect(imports.get('src/lib/panels/MapStage.svelte')).toContain('src/lib/map/LiveMap.svelte');
    expect(imports.get('src/lib/atlas/atlas.ts')).toContain('geodata/compile.ts');
    expect(circular(imports)).toEqual([]);
  });

  it('with a cycle would be found, without files that only lead to it or from it', () => {
    const others = { a: ['b'], b: ['c', 'd'], c: ['b'], d: [], self: ['self'] };
    const circle = new Map<string, Set<string>>(Object.entries(others).map(([file, imported]) => [file, new Set(imported)]));
    expect(circular(circle)).toEqual(['b', 'c', 'self']);
  });
});
