// The search for dead links, on a server that answers in several ways.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { checkLinks } from './links.ts';

test('failing pages are listed, and pages that refuse HEAD are requested with GET', async () => {
  const server = createServer((request, response) => response.writeHead(request.url === '/gone' ? 404 : request.method === 'HEAD' ? 405 : 200).end());
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const results = await checkLinks([
    { id: 'a', url: `${base}/there` },
    { id: 'b', url: `${base}/gone` },
    { id: 'c', url: 'http://127.0.0.1:1/' }
  ]);
  expect(results.map((result) => result.problem)).toEqual([null, 'status 404', 'not reached']);
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});
