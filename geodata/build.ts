// `npm run data`: checks all data, reports every problem, and writes output only if there are none.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packCore } from '#lib/atlas/parts.ts';
import { SCHEMA_VERSION } from '#lib/atlas/schema-version.ts';
import { annotation, readsAnnotations } from './annotations.ts';
import { check } from './check/check.ts';
import { compile } from './compile.ts';
import { compileChanges } from './changes.ts';
import { splitAtlas, needsOfStory } from './parts.ts';
import { readRawDataset } from './raw-dataset.ts';
import { inReadingOrder, sentences } from './problem.ts';
import { publish } from './publish.ts';
import { ARCHIVE, archive } from './publish/archive.ts';
import { readText } from './csv.ts';
import { checkStory } from './story/check.ts';
import { checkTranslations } from './story/translations.ts';
import { compileStory } from './story/compile.ts';
import { readStories } from './story/parse.ts';
import { finishReplacing } from './update/atomic-replace.ts';

const root = join(import.meta.dirname, '..');
// Completes or rolls back an interrupted update before anything is read.
try {
  finishReplacing(join(import.meta.dirname, 'tables'), console.log);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
const folder = readRawDataset(import.meta.dirname);
const { tables, shapes, problems: ofTables } = check(folder);
const dictionary = readText(import.meta.dirname, 'README.md');
const licence = readText(root, 'LICENSE-DATA');
const { stories, problems: unread } = readStories(join(import.meta.dirname, 'stories'));
// Stories refer to rows, so references are checked only if the tables are valid; the format of stories is always checked.
const atlas = ofTables.length > 0 ? undefined : compile({ schema: SCHEMA_VERSION, version: folder.version }, tables, shapes);
const ofStories = stories.flatMap((files) =>
  atlas === undefined ? files.story.problems : [...checkStory(files.story, atlas), ...checkTranslations(files, atlas)]
);
const problems = [...ofTables, ...dictionary.problems, ...licence.problems, ...unread, ...ofStories.sort(inReadingOrder)];

for (const path of folder.ignored) console.error(`Note: geodata/${path} is not read. If it is a backup, delete it when it is no longer needed.`);
for (const line of sentences(problems)) console.error(line);
if (readsAnnotations(process.env)) for (const problem of problems) console.log(annotation(problem, import.meta.dirname));
if (problems.length > 0 || atlas === undefined) {
  console.error(`\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in geodata; nothing was written.`);
  process.exit(1);
}

const compiled = join(root, 'src/lib/atlas/compiled');
const compiledStories = stories.map(compileStory);
const { core, files: parts } = splitAtlas(atlas);
for (const folder of ['years', 'partners', 'goods'].map((name) => join(compiled, name))) {
  // Removes parts that the data no longer has.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}
// The whole Atlas, for the server and tests, which keep it in memory; and its parts, for browsers.
writeFileSync(join(compiled, 'atlas.json'), JSON.stringify({ ...atlas, overview: core.overview }));
writeFileSync(
  join(compiled, 'core.json'),
  JSON.stringify({
    atlas: packCore(core),
    storyNeeds: Object.fromEntries(compiledStories.map((story) => [story.id, needsOfStory(story, atlas)])),
    years: [...parts.keys()].flatMap((name) => (name.startsWith('years/') ? Number(name.slice(6)) : []))
  })
);
for (const [name, part] of parts) writeFileSync(join(compiled, `${name}.json`), JSON.stringify(part));
writeFileSync(join(compiled, 'stories.json'), JSON.stringify(compiledStories));
writeFileSync(join(compiled, 'changes.json'), JSON.stringify(compileChanges(tables)));

const downloads = join(root, 'static/data');
// Removes files that only an earlier version had.
rmSync(downloads, { recursive: true, force: true });
mkdirSync(downloads, { recursive: true });
const files = publish(folder, tables, shapes);
const sizes: Record<string, number> = {};
for (const [name, content] of [...files, [ARCHIVE, archive(folder.version, files, dictionary.text, licence.text)] as const]) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  writeFileSync(join(downloads, name), bytes);
  sizes[name] = bytes.length;
}
const counts = Object.fromEntries(Object.entries(tables).map(([name, lines]) => [name, lines.length]));
// For the data page, which shows the size of each file and the number of rows of each table.
writeFileSync(join(compiled, 'downloads.json'), JSON.stringify({ bytes: sizes, rows: counts }));

for (const [name, count] of Object.entries(counts)) console.log(`${name.padEnd(16)}${String(count).padStart(5)} rows`);
