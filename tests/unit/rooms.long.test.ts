// The import rules: what they refuse, what they allow.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ESLint, Linter } from 'eslint';
import * as svelteParser from 'svelte-eslint-parser';
import ts from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { problem, rooms, ROOMS } from '../lint/rooms.js';
import { filesUnder, ROOT } from './files.ts';

const linter = new Linter({ cwd: ROOT });

/** Messages of the import rule for one line of code in a file that need not exist. */
function messagesFor(file: string, code: string): string[] {
  const languageOptions: Linter.LanguageOptions = file.endsWith('.svelte')
    ? { parser: svelteParser, parserOptions: { parser: ts.parser } }
    : { parser: ts.parser as Linter.Parser };
  const plugins = { project: { rules: { imports: rooms } } };
  const messages = linter.verify(code, { files: ['**'], plugins, languageOptions, rules: { 'project/imports': 'error' } }, { filename: join(ROOT, file) });
  return messages.map(({ message }) => message);
}

const FORBIDDEN: readonly (readonly [file: string, code: string])[] = [
  ['src/lib/atlas/x.ts', "import { goto } from '$app/navigation'; goto('');"],
  ['src/lib/atlas/x.ts', "import { select } from '#lib/selection/select.ts'; select();"],
  ['src/lib/atlas/x.ts', "import { decode } from '#lib/view/address.ts'; decode();"],
  ['src/lib/atlas/x.ts', "import type { View } from '#lib/view/view.ts'; export type V = View;"],
  ['src/lib/geo/x.ts', "import type { Atlas } from '#lib/atlas/atlas.ts'; export type A = Atlas;"],
  ['src/lib/atlas/x.ts', "export type V = import('#lib/view/view.ts').View;"],
  ['src/lib/format/x.ts', "import type { View } from '#lib/view/view.ts'; export type V = View;"],
  ['src/lib/view/x.ts', "import { page } from '$app/state'; page;"],
  ['src/lib/view/x.ts', "import { select } from '../selection/select.ts'; select();"],
  ['src/lib/selection/x.ts', "import { readFileSync } from 'node:fs'; readFileSync('');"],
  ['src/lib/selection/x.ts', "import { onMount } from 'svelte'; onMount(() => {});"],
  ['src/lib/layers/x/layer.ts', "import type { Selection } from '#lib/selection/selection.ts'; export type S = Selection;"],
  ['src/lib/layers/x/drawing.ts', "import type { LayerSpecification } from 'maplibre-gl'; export type L = LayerSpecification;"],
  ['src/lib/words/x.ts', "import type { Layer } from '#lib/layers/layer.ts'; export type L = Layer;"],
  ['src/lib/selection/x.test.ts', "import { headline } from '#lib/sentences/describe.ts'; headline();"],
  ['src/lib/symbols/x.ts', "import type { MapLabel } from '#lib/labels/arc-labels.ts'; export type L = MapLabel;"],
  ['src/lib/symbols/x.ts', "import { ArcLayer } from '@deck.gl/layers'; ArcLayer;"],
  ['src/lib/symbols/x.ts', "import type { Map } from 'maplibre-gl'; export type M = Map;"],
  ['src/lib/words/x.ts', "import { select } from '#lib/selection/select.ts'; select();"],
  ['src/lib/words/x.ts', "import { width } from '#lib/symbols/line-width.ts'; width(1);"],
  ['src/lib/store/x.ts', "import { start } from '#lib/map/LiveMap.svelte'; start();"],
  ['src/lib/store/x.ts', "const late = import('#lib/static-map/draw.ts'); late;"],
  ['src/lib/map/x.ts', "import { page } from '$app/state'; page;"],
  ['src/lib/map/x.ts', "import { useReader } from '#lib/store/view-store.svelte.ts'; useReader();"],
  ['src/lib/map/x.ts', "import { draw } from '#lib/static-map/draw.ts'; draw();"],
  ['src/lib/map/LiveMap.svelte', '<script lang="ts">import Table from \'#lib/panels/Table.svelte\'; Table;</script>'],
  ['src/lib/static-map/x.ts', "import { Map } from 'maplibre-gl'; Map;"],
  ['src/lib/static-map/x.ts', "import { page } from '$app/state'; page;"],
  ['src/lib/static-map/x.ts', "import { readFileSync } from 'node:fs'; readFileSync('');"],
  ['src/lib/panels/x.ts', "import { ArcLayer } from '@deck.gl/layers'; ArcLayer;"],
  ['src/lib/panels/x.ts', "import LiveMap from '#lib/map/LiveMap.svelte'; LiveMap;"],
  ['src/lib/panels/x.ts', "const inside = import('#lib/map/arc-marks.ts'); inside;"],
  ['src/lib/panels/Stage.svelte', '<script lang="ts">import LiveMap from \'#lib/map/LiveMap.svelte\'; LiveMap;</script>'],
  ['src/lib/static-map/x.ts', "const late = import('#lib/map/LiveMap.svelte'); late;"],
  ['src/lib/embed/x.ts', "import type { Row } from '#lib/panels/table/rows.ts'; export type R = Row;"],
  ['src/lib/panels/x.ts', "import { queue } from '#lib/server/queue.ts'; queue();"],
  ['src/lib/story/x.ts', "import { Map } from 'maplibre-gl'; Map;"],
  ['src/lib/embed/x.ts', "import world from '../../../geodata/shapes/world.json'; world;"],
  ['src/lib/atlas/atlas.ts', "import { compile } from '../../../geodata/compile.ts'; compile();"],
  ['src/lib/atlas/lookup.ts', "import type { compile } from '../../../geodata/compile.ts'; export type C = typeof compile;"],
  ['geodata/compile/x.ts', "import type { Atlas } from '#lib/atlas/atlas.ts'; export type A = Atlas;"],
  ['geodata/compile.ts', "import { SCHEMA_VERSION } from '#lib/atlas/schema-version.ts'; SCHEMA_VERSION;"],
  ['geodata/compile/x.ts', "import { readTables } from '../typed-tables.ts'; readTables;"],
  ['geodata/schema/x.ts', "import { readFileSync } from 'node:fs'; readFileSync('');"],
  ['src/lib/dates/x.ts', "import { toMercator } from '#lib/geo/curve.ts'; toMercator();"],
  ['src/lib/unheard/x.ts', "import { width } from '#lib/symbols/line-width.ts'; width(1);"],
  ['src/routes/+page.ts', "import { check } from '../../geodata/check.ts'; check();"],
  ['src/routes/+page.ts', "import { Map } from 'maplibre-gl'; Map;"],
  ['src/routes/+page.ts', "import { width } from '$lib/symbols/width'; width(1);"],
  ['src/routes/+page.ts', "import { width } from '#lib/symbols/width'; width(1);"]
];

const ALLOWED: readonly (readonly [file: string, code: string])[] = [
  ['geodata/schema/x.ts', "import { firstDay } from '#lib/dates/partial-dates.ts'; firstDay('2023');"],
  ['geodata/compile/x.ts', "import { group } from '../group.ts'; group([], String);"],
  ['geodata/check/x.ts', "import type { Atlas } from '#lib/atlas/atlas.ts'; export type A = Atlas;"],
  ['src/lib/atlas/atlas.ts', "import type { compile } from '../../../geodata/compile.ts'; export type C = typeof compile;"],
  ['src/lib/view/x.ts', "import { known } from '#lib/atlas/lookup.ts'; known();"],
  ['src/lib/selection/x.ts', "import { distance } from '@turf/turf'; distance();"],
  ['src/lib/layers/x/layer.ts', "import { mapWords } from '#lib/words/map.ts'; mapWords;"],
  ['src/lib/symbols/x.test.ts', "import { expect } from 'vitest'; expect(1);"],
  ['src/lib/labels/x.ts', "import { mapWords } from '#lib/words/map.ts'; mapWords;"],
  ['src/lib/words/x.test.ts', "import { atlas } from '#lib/atlas/load.ts'; atlas;"],
  ['src/lib/panels/x.ts', "import { pageState } from '#lib/startup/page-state.svelte.ts'; pageState;"],
  ['src/lib/words/x.ts', "import type { Coverage } from '#lib/atlas/coverage.ts'; export type C = Coverage;"],
  ['src/lib/map/x.ts', "import type { Feature } from 'geojson'; export type F = Feature;"],
  ['src/routes/x/+page.ts', "import type { PageLoad } from './$types'; export type P = PageLoad;"],
  ['src/lib/words/x.ts', "import { money } from '#lib/format/money.ts'; money(1);"],
  ['src/lib/store/x.svelte.ts', "import { page } from '$app/state'; page;"],
  ['src/lib/map/x.ts', "import { Map } from 'maplibre-gl'; import { ArcLayer } from '@deck.gl/layers'; Map; ArcLayer;"],
  ['src/lib/static-map/x.ts', "import { geoMercator } from 'd3-geo'; geoMercator();"],
  ['src/lib/panels/Stage.svelte', '<script lang="ts">const late = import(\'#lib/map/LiveMap.svelte\'); late;</script>'],
  ['src/lib/panels/x.ts', "import { useReader } from '#lib/store/view-store.svelte.ts'; useReader();"],
  ['src/lib/story/x.ts', "import { width } from '#lib/symbols/line-width.ts'; width(1);"],
  ['src/routes/+page.ts', "import { atlas } from '#lib/atlas/load.ts'; atlas;"]
];

describe('the import rules of the rooms', () => {
  it.each(FORBIDDEN)('refuse in %s: %s', (file, code) => {
    expect(messagesFor(file, code)).not.toEqual([]);
  });

  it.each(ALLOWED)('allow in %s: %s', (file, code) => {
    expect(messagesFor(file, code)).toEqual([]);
  });

  it('name every folder of src/lib', () => {
    const folders = new Set(
      filesUnder('src/lib')
        .map((file) => file.split('/')[2])
        .filter((name) => name && !name.includes('.'))
    );
    for (const folder of folders)
      expect(
        ROOMS.map(({ name }) => name),
        `src/lib/${folder}`
      ).toContain(folder);
  });

  it('allow the room map through import() only', () => {
    const entry = '#lib/map/LiveMap.svelte';
    expect(problem('src/lib/panels/Stage.svelte', entry, 'dynamic')).toBeUndefined();
    expect(problem('src/lib/panels/Stage.svelte', entry, 'value')).toContain('import(');
    expect(problem('src/lib/panels/Stage.svelte', '#lib/map/arc-marks.ts', 'type')).toContain('import(');
    expect(problem('src/routes/+page.svelte', entry, 'value')).toContain('import(');
    expect(problem('src/routes/+page.svelte', entry, 'dynamic')).toBeUndefined();
  });
});

describe('the linters', () => {
  const FAULTS = "export { width } from './width.ts';\nexport const a = (b: any): unknown => b;\nimport { c } from '$lib/c';\nc();\n";

  it('report each fault of a module', () => {
    const folder = mkdtempSync(join(tmpdir(), 'linted-'));
    try {
      writeFileSync(join(folder, 'module.ts'), `${FAULTS}export default 1;\nPromise.resolve(1);\n// eslint-disable-next-line eqeqeq\n`);
      const { stdout } = spawnSync('npx', ['oxlint', '-c', 'oxlint.config.js', '--format=unix', folder], { cwd: ROOT, encoding: 'utf8' });
      for (const rule of ['project(imports)', 'typescript(no-explicit-any)', 'typescript(no-floating-promises)', 'Unused eslint-disable'])
        expect(stdout).toContain(rule);
      expect(stdout.match(/project\(exports\)/g)).toHaveLength(2);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('report each fault of a component', async () => {
    // Types need the file to exist.
    const promises = { '@typescript-eslint/no-floating-promises': 'off', '@typescript-eslint/no-misused-promises': 'off' } as const;
    const overrideConfig = { languageOptions: { parserOptions: { projectService: false } }, rules: promises };
    const code = `<script lang="ts" module>\n${FAULTS}</script>\n{@html c()}\n`;
    const [result] = await new ESLint({ cwd: ROOT, overrideConfig }).lintText(code, { filePath: join(ROOT, 'src/lib/symbols/X.svelte') });
    expect(result?.messages.map(({ ruleId }) => ruleId).sort()).toEqual([
      '@typescript-eslint/no-explicit-any',
      'project/exports',
      'project/imports',
      'svelte/no-at-html-tags'
    ]);
  });
});

describe('the house style', () => {
  const source = ['src', 'geodata', 'tests'].flatMap(filesUnder).filter((file) => /\.(ts|js|svelte|css)$/.test(file));

  it('keeps every file within 300 lines', () => {
    const long = source.map((file) => ({ file, lines: readFileSync(join(ROOT, file), 'utf8').split('\n').length - 1 }));
    expect(long.filter(({ lines }) => lines > 300)).toEqual([]);
  });

  it('begins every module, tests included, with a comment that says what it is', () => {
    expect(source.filter((file) => !/^(\/\/ |\/\*|<!-- )/.test(readFileSync(join(ROOT, file), 'utf8')))).toEqual([]);
  });

  it('has no files named utils, helpers or index', () => {
    expect(source.filter((file) => /\/(utils?|helpers?|common|misc|index)(\/|\.)/.test(file))).toEqual([]);
  });

  it('has no registry address in the lockfile, so that any mirror works', () => {
    expect(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).not.toContain('"resolved"');
  });
});
