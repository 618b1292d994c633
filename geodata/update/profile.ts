import { Ajv, type AnySchemaObject } from 'ajv';
import addFormats from 'ajv-formats';
import { fetchText, type FetchOptions } from './fetch.ts';

/**
 * Holds a Data Package's descriptor against the profile that its `$schema` names, a JSON Schema as its publisher serves
 * it today. Gives a line for each rule that the descriptor breaks, `/place: what is asked`; none where it keeps them all.
 * Throws an Error where no profile is named, where it cannot be had, or where the answer is none.
 */
export async function checkProfile(descriptor: unknown, options: FetchOptions = {}): Promise<string[]> {
  const url = typeof descriptor === 'object' && descriptor !== null && '$schema' in descriptor ? descriptor.$schema : undefined;
  if (typeof url !== 'string') throw new Error(`$schema: expected the address of a profile, got ${JSON.stringify(url)}`);
  const text = await fetchText(url, options);
  // Profiles carry notes for editors and forms, which a strict reading of JSON Schema refuses.
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  addFormats.default(ajv);
  const keeps = ajv.compile(schemaOf(text, url));
  keeps(descriptor);
  return (keeps.errors ?? []).map(({ instancePath, message = 'not allowed' }) => `${instancePath || '/'}: ${message}`);
}

/** A JSON Schema says something; without this, an empty answer would pass for a profile without rules. */
function schemaOf(text: string, url: string): AnySchemaObject {
  try {
    const schema: unknown = JSON.parse(text);
    if (typeof schema === 'object' && schema !== null && 'properties' in schema) return schema;
  } catch {
    // Told below, with what came instead.
  }
  throw new Error(`${url}: expected a profile (a JSON Schema with properties), got ${JSON.stringify(text.slice(0, 60))}`);
}
