import type { ParamMatcher } from '@sveltejs/kit';
import { isPathLang, type PathLang } from '#lib/view/lang.ts';

/** Languages that embeds have pages of their own in. */
export const match = ((param: string): param is PathLang => isPathLang(param)) satisfies ParamMatcher;
