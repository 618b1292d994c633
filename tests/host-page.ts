// A host page of another origin.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of another site, on a server of its own. */
export interface Host {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves one article from another origin under a Content-Security-Policy, and with further headers. */
export async function article(body: string, policy: string, headers: Readonly<Record<string, string>> = {}): Promise<Host> {
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>An article</title><link rel="icon" href="data:,"></head><body><h1>An article</h1>${body}</body></html>`;
  const server: Server = createServer((request, response) => {
    if (request.url !== '/') return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html;charset=utf-8', 'content-security-policy': policy, ...headers }).end(page);
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      })
  };
}
