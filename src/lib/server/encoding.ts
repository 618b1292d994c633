/** The content coding to answer with: brotli where it is accepted, else gzip, else none (RFC 9110, 12.5.3). */
export function encodingFor(accepted: string | null): 'br' | 'gzip' | 'identity' {
  const weights = new Map((accepted ?? '').split(',').map((entry): [string, number] => {
    const [name = '', ...parameters] = entry.trim().toLowerCase().split(/\s*;\s*/);
    const q = parameters.find((parameter) => parameter.startsWith('q='));
    return [name, q === undefined ? 1 : Number(q.slice(2))];
  }));
  const accepts = (name: string): boolean => (weights.get(name) ?? weights.get('*') ?? 0) > 0;
  return accepts('br') ? 'br' : accepts('gzip') ? 'gzip' : 'identity';
}
