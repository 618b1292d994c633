// Headers, types, caching and addresses of the server, compared with the same table as those of other hosts.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask, harms, header, problems } from '../hosting/check.ts';
import { HOSTILE, ROOT, SITE } from '../hosting/expected.ts';
import { start, type Started } from '../hosting/started.ts';

let server: Started;
beforeAll(async () => {
  server = await start({ HOST: '127.0.0.1', SITE_ORIGIN: 'https://maps.example' });
});
afterAll(() => server.stop());

it('responds to every kind of address as the table says', async () => {
  expect(await problems({ origin: server.origin, root: '', kind: 'server' }, [...SITE, ...ROOT], () => undefined)).toEqual([]);
});

it('no address leads off the site, or shows a page of another address', async () => {
  expect(await harms(server.origin, '', HOSTILE)).toEqual([]);
});

it('sends the code of a page compressed, to be cached for ever', async () => {
  const page = (await ask(server.origin, '/chn/2023/')).body.toString();
  const code = [...page.matchAll(/(?:href|src)="(?:\.\.\/)*(_app\/immutable\/[^"]+)"/g)].map(([, path = '']) => `/${path}`);
  expect(code.length).toBeGreaterThan(5);
  expect(
    await problems(
      { origin: server.origin, root: '', kind: 'server' },
      code.map((path) => ({ path, status: 200, caching: 'for ever' as const })),
      () => undefined
    )
  ).toEqual([]);
  const style = code.find((path) => path.endsWith('.css')) ?? '';
  const [packed, plain] = await Promise.all(['br', 'identity'].map((coding) => ask(server.origin, style, { headers: { 'accept-encoding': coding } })));
  expect(header(packed!, 'content-encoding')).toBe('br');
  expect(packed!.body.length).toBeLessThan(plain!.body.length / 2);
});

it('sends with each page a policy with what it may load, also with embeds', async () => {
  for (const path of ['/', '/chn/2023/', '/embed/chn/2023/', '/embed/nope/', '/nowhere/', '/data/', '/compare/']) {
    const policy = header(await ask(server.origin, path), 'content-security-policy') ?? '';
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).toContain("base-uri 'none'");
    expect(/script-src ([^;]*)/.exec(policy)?.[1], path).toMatch(/^'self'( 'sha256-[\w+/=]+')*$/);
    expect(policy.match(/frame-ancestors/g), path).toHaveLength(1);
  }
});

it('never uses another host in responses, whatever the request contains', async () => {
  const named = await ask(server.origin, '/chn/2023/', {
    headers: { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'javascript' }
  });
  expect(named.body.toString()).not.toContain('evil.example');
  expect(named.body.toString()).toContain('https://maps.example/chn/2023/');
});
