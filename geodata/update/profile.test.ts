// The comparison of the descriptor with the published profile.
import { expect, describe, it } from 'vitest';
import { checkProfile } from './profile.ts';
import { base, serveComtrade, service, status } from './comtrade.fixture.ts';

serveComtrade();

describe('check-profile', () => {
  const serve = (text: string): void => {
    service.replies = [(_request, response) => response.end(text)];
  };
  const schema = JSON.stringify({
    $schema: 'http://json-schema.org/draft-07/schema#',
    required: ['resources'],
    properties: {
      homepage: { type: 'string', format: 'uri', propertyOrder: 50 },
      resources: { type: 'array', items: { oneOf: [{ required: ['name', 'path'] }, { required: ['name', 'data'] }] } }
    }
  });
  const check = (descriptor: object): Promise<string[]> => checkProfile({ $schema: `${base()}/profile.json`, ...descriptor });

  it('downloads the profile that the package names, and reports nothing for a valid package', async () => {
    serve(schema);
    expect(await check({ homepage: 'https://example.org/', resources: [{ name: 'a', path: 'a.csv' }] })).toEqual([]);
    expect(service.asked).toEqual(['/profile.json']);
  });

  it('names every place of a broken rule', async () => {
    serve(schema);
    const broken = await check({ homepage: 'nowhere', resources: [{ name: 'a', path: 'a.csv' }, { name: 'b' }] });
    expect(broken).toContain('/homepage: must match format "uri"');
    expect(broken.some((line) => line.startsWith('/resources/1: '))).toBe(true);
    expect(broken.some((line) => line.startsWith('/resources/0'))).toBe(false);
    expect(await check({})).toEqual(["/: must have required property 'resources'"]);
  });

  it('never takes a missing or unrelated response for a profile without rules', async () => {
    for (const text of ['<html>', '{}', 'null', '']) {
      serve(text);
      await expect(check({ resources: [] })).rejects.toThrow(/expected a profile/);
    }
    service.replies = [status(404)];
    await expect(check({ resources: [] })).rejects.toThrow(/expected status 200, got 404/);
    await expect(checkProfile({ resources: [] })).rejects.toThrow(/\$schema: expected the address/);
  });
});
