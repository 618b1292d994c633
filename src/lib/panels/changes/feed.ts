// The Atom feed of the log of changes.
import type { Change } from '#lib/atlas/changes.ts';
import { LICENCE, LICENCE_NAME } from '#lib/symbols/names.ts';

/**
 * The log as an Atom feed (RFC 4287), newest first. `site` is the absolute address of the site's root. Ids of entries contain no address,
 * so they stay the same when the site moves.
 */
export function feed(changes: readonly Change[], site: string): string {
  const newest = [...changes].reverse();
  const entries = newest.map(({ id, date, version, what, why, facts, removed }) => {
    const rows = [...facts, ...removed].map((row) => row.id).join(', ');
    return `  <entry>
    <id>urn:north-korea-trade-routes:change:${escape(id)}</id>
    <title>${escape(what)}</title>
    <updated>${date}T00:00:00Z</updated>
    <link href="${escape(`${site}changes/#${id}`)}"/>
    <summary>${escape(`Version ${version}. ${why}${rows === '' ? '' : ` Rows: ${rows}.`}`)}</summary>
  </entry>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>urn:north-korea-trade-routes:changes</id>
  <title>North Korea’s trade routes: changes of the data</title>
  <updated>${newest[0]?.date ?? '1970-01-01'}T00:00:00Z</updated>
  <author><name>The contributors of North Korea’s trade routes</name></author>
  <rights>${LICENCE_NAME}, ${LICENCE}</rights>
  <link rel="self" href="${escape(`${site}changes/feed.xml`)}"/>
  <link href="${escape(`${site}changes/`)}"/>
${entries.join('\n')}
</feed>
`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
