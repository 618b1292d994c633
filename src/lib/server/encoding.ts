/** How an answer is encoded, and whether a client has it already. */

/** Bytes below which compressing saves no packet. */
export const SMALL = 1400;

/** Whether a type is of text; pictures, fonts and archives are compressed already. */
export function isText(type: string): boolean {
  return /^(text\/|application\/(json|csvm\+json|geo\+json|atom\+xml|ld\+json|xml)|image\/svg\+xml)/.test(type);
}

/** The content coding to answer with: brotli where it is accepted, else gzip, else none (RFC 9110, 12.5.3). */
export function encodingFor(accepted: string | null): 'br' | 'gzip' | 'identity' {
  const weights = new Map(
    (accepted ?? '').split(',').map((entry): [string, number] => {
      const [name = '', ...parameters] = entry
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      const q = parameters.find((parameter) => parameter.startsWith('q='));
      return [name, q === undefined ? 1 : Number(q.slice(2))];
    })
  );
  const accepts = (name: string): boolean => (weights.get(name) ?? weights.get('*') ?? 0) > 0;
  return accepts('br') ? 'br' : accepts('gzip') ? 'gzip' : 'identity';
}

/** Whether a client's If-None-Match names an ETag; weakly, since every encoding of an answer has the same. */
export function matches(header: string | null, etag: string): boolean {
  return header !== null && header.split(',').some((entry) => entry.trim() === '*' || entry.trim().replace(/^W\//, '') === etag.replace(/^W\//, ''));
}
