// The notice on a page of an earlier version that newer data is available. It is plain DOM, because embeds show it before the application
// runs; its place in the page is NewerVersionNotice.svelte.
import type { Lang } from '#lib/atlas/atlas.ts';
import { formatDate } from '#lib/format/date.ts';
import { langOf } from '#lib/view/lang.ts';
import { parsePinned } from '#lib/view/pinned.ts';
import { newerVersionWords } from '#lib/words/newer-version.ts';
import { standaloneAddress, isVersions, changesForView, viewsOfPage, type VersionNews, type Versions } from './version-news.ts';

let request: Promise<Versions | null> | undefined;

/**
 * Fills the notice of a page below `v/<version>/` with later changes. Leaves it hidden on the current site, and if `versions.json` cannot
 * be read: the page is complete without it.
 */
export async function showNewerVersion(slot: HTMLElement): Promise<void> {
  const place = parsePinned(location.pathname);
  if (!place) return;
  request ??= fetchVersions(`${place.root}versions.json`);
  const versions = await request;
  // The reader may have gone to another view while the list was loading.
  const here = parsePinned(location.pathname);
  const found = versions && here && changesForView(versions, here.version, viewsOfPage(here.rest, location.search));
  slot.hidden = !found;
  if (found) fill(slot, found, here.root + standaloneAddress(here.rest, location.search), langOf({ pathname: here.rest, search: location.search }));
}

async function fetchVersions(address: string): Promise<Versions | null> {
  try {
    const answer = await fetch(address, { cache: 'no-cache', credentials: 'omit' });
    const data: unknown = answer.ok ? await answer.json() : null;
    return isVersions(data) ? data : null;
  } catch {
    // Offline, or no such file: nothing newer is known.
    return null;
  }
}

function fill(slot: HTMLElement, { version, date, changes }: VersionNews, current: string, lang: Lang): void {
  // Both the small script and the application fill it; a list that the reader has opened in between stays open.
  const filled = `${lang} ${current}`;
  if (slot.dataset['newer'] === filled) return;
  slot.dataset['newer'] = filled;
  const words = newerVersionWords[lang];
  const text = `${words.newer(version, formatDate(date, lang))}${changes === null ? '' : ` ${changes.length === 0 ? words.notHere : words.here(changes.length)}`}`;
  const link = element('a', words.current);
  link.href = current;
  link.target = '_top';
  slot.lang = lang;
  if (!changes || changes.length === 0) return slot.replaceChildren(element('span', text), ' ', link);
  const list = element('ul');
  // The log is in English only.
  list.lang = 'en';
  list.append(
    ...changes.map(({ what, why, facts, removed }) => {
      const item = element('li', `${what} ${why} `);
      item.append(element('small', [...facts, ...removed].map(({ id }) => id).join(', ')));
      return item;
    })
  );
  const details = element('details');
  details.append(element('summary', text), list);
  slot.replaceChildren(details, link);
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, text = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
