// Citations of the data set and of views.

/** The content of a citation; `url` is absolute. */
export interface Cited {
  readonly title: string;
  readonly contributors: string;
  /** `Data set` in the reader's language; absent for a view. */
  readonly kind?: string;
  readonly version: string;
  /** Release date of the version, YYYY-MM-DD. */
  readonly date: string;
  readonly url: string;
}

/** A citation as one line of text. `versionName` is "version …" in the reader's language. */
export function citation({ title, contributors, kind, date, url }: Cited, versionName: string): string {
  return `${contributors} (${date.slice(0, 4)}). ${title}, ${versionName} (${date})${kind === undefined ? '' : ` [${kind}]`}. ${url}`;
}

/** The same as a BibTeX entry. */
export function bibtex({ title, contributors, kind, version, date, url }: Cited): string {
  const [year = '', month = ''] = date.split('-');
  const fields = [
    // The second pair of braces keeps BibTeX from splitting a group's name into first and last names.
    ['author', `{${escape(contributors)}}`],
    ['title', `{${escape(title)}}`],
    ['year', year],
    ['month', String(Number(month))],
    ['version', version],
    ...(kind === undefined ? [] : [['note', escape(kind)]]),
    ['url', url]
  ];
  const key = `nktr-${version}-${slug(new URL(url).pathname)}`.replace(/-$/, '');
  return `@misc{${key},\n${fields.map(([name = '', value = '']) => `  ${name} = {${value}}`).join(',\n')}\n}`;
}

/** Escapes characters with a meaning in BibTeX or TeX. */
const escape = (text: string): string =>
  text.replace(/[\\{}$&#_%~^]/g, (sign) => (sign === '\\' ? '\\textbackslash{}' : sign === '~' || sign === '^' ? `\\${sign}{}` : `\\${sign}`));

const slug = (path: string): string => path.replace(/^\/|\/$/g, '').replace(/[^A-Za-z0-9]+/g, '-');
