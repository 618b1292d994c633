// Problems as annotations: when GitHub Actions runs "npm run data", a pull request shows each at its line of the file. The format is that
// of workflow commands ("::error file=…,line=…::message").
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sentence, type Problem } from './problem.ts';

/** Folders of geodata with the files that problems name. */
const FOLDERS = ['tables', 'shapes', 'stories', ''];

/** Whether the environment reads annotations from the output. */
export function readsAnnotations(env: Readonly<Record<string, string | undefined>>): boolean {
  return env['GITHUB_ACTIONS'] === 'true';
}

/** One problem as an annotation. `folder` is that of geodata; paths in annotations begin at its parent, the project's root. */
export function annotation(problem: Problem, folder: string): string {
  const within = FOLDERS.find((name) => existsSync(join(folder, name, problem.file)));
  const path = ['geodata', within, problem.file].filter(Boolean).join('/');
  return `::error file=${property(path)},line=${problem.line},title=${property(`${problem.file}, ${problem.column}`)}::${data(sentence(problem))}`;
}

/** Escapes characters that would end the message of a workflow command; the runner restores them. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** The same for a property, with the characters that would end that. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
