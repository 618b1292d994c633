// Validates the descriptor of the downloads against its published profile.
import { Ajv, type AnySchemaObject } from 'ajv';
import addFormats from 'ajv-formats';
import { fetchText, type FetchOptions } from './fetch.ts';

/**
 * Validates a Data Package's descriptor against the profile in its `$schema`, a JSON Schema as its publisher serves it today. Returns a
 * line for each broken rule, `/place: rule`; none if it is valid. Throws an Error if it names no profile, or if the profile cannot be
 * downloaded or is not one.
 */
export async function checkProfile(descriptor: unknown, options: FetchOptions = {}): Promise<string[]> {
  const url = typeof descriptor === 'object' && descriptor !== null && '$schema' in descriptor ? descriptor.$schema : undefined;
  if (typeof url !== 'string') throw new Error(`$schema: expected the address of a profile, got ${JSON.stringify(url)}`);
  const text = await fetchText(url, options);
  // Profiles contain notes for editors and forms, which strict JSON Schema refuses.
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  addFormats.default(ajv);
  const keeps = ajv.compile(schemaOf(text, url));
  await keeps(descriptor);
  return (keeps.errors ?? []).map(({ instancePath, message = 'not allowed' }) => `${instancePath || '/'}: ${message}`);
}

/** A JSON Schema has content; without this check an empty response would be a profile without rules. */
function schemaOf(text: string, url: string): AnySchemaObject {
  try {
    const schema: unknown = JSON.parse(text);
    if (typeof schema === 'object' && schema !== null && 'properties' in schema) return schema;
  } catch {
    // Reported below, with what was received instead.
  }
  throw new Error(`${url}: expected a profile (a JSON Schema with properties), got ${JSON.stringify(text.slice(0, 60))}`);
}
