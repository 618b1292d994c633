// Matches the language in a path.
import type { ParamMatcher } from '@sveltejs/kit';
import { isPathLang, type PathLang } from '#lib/view/lang.ts';

/** Languages with paths of their own; English has none. */
export const match = ((param: string): param is PathLang => isPathLang(param)) satisfies ParamMatcher;
