// Problems as annotations: where GitHub Actions runs "npm run data", each shows at its line of the file in a pull request.
// The form is that of its workflow commands ("::error file=…,line=…::message").
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sentence, type Problem } from './problem.ts';

/** Folders of geodata that hold files which problems name. */
const FOLDERS = ['tables', 'shapes', 'stories', ''];

/** Whether what runs this reads annotations from its output. */
export function readsAnnotations(env: Readonly<Record<string, string | undefined>>): boolean {
  return env['GITHUB_ACTIONS'] === 'true';
}

/** One problem as an annotation. `folder` is that of geodata; paths in annotations begin at its parent, the project's root. */
export function annotation(problem: Problem, folder: string): string {
  const within = FOLDERS.find((name) => existsSync(join(folder, name, problem.file)));
  const path = ['geodata', within, problem.file].filter(Boolean).join('/');
  return `::error file=${property(path)},line=${problem.line},title=${property(`${problem.file}, ${problem.column}`)}::${data(sentence(problem))}`;
}

/** Characters that end a message of a workflow command, as the runner reads them back. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Of a property, those too that end it. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
