/** Content encoding of responses, and conditional requests. */

/** Bytes below which compression saves nothing. Files of some hundred bytes are worth it: an embed loads several of them at once. */
export const SMALL = 200;

/** Whether a content type is text; images, fonts and archives are already compressed. */
export function isText(type: string): boolean {
  return /^(text\/|application\/(json|csvm\+json|geo\+json|atom\+xml|ld\+json|xml)|image\/svg\+xml)/.test(type);
}

/** The content coding of a response: brotli if accepted, else gzip, else none (RFC 9110, 12.5.3). */
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

/** Whether a client's If-None-Match contains an ETag. The comparison is weak, because all encodings of a response share one. */
export function matches(header: string | null, etag: string): boolean {
  return header !== null && header.split(',').some((entry) => entry.trim() === '*' || entry.trim().replace(/^W\//, '') === etag.replace(/^W\//, ''));
}
