// The built server as `npm start` runs it, for tests and the bench: on any free port, without a log. Prints its address.
import { join } from 'node:path';
import { serve } from '../src/lib/server/serve.ts';
import { OUT } from '../src/lib/server/start.ts';

const { address } = await serve({
  handler: join(OUT, 'handler.js'),
  host: '127.0.0.1',
  port: 0,
  site: process.env['SITE_ORIGIN'] ?? 'http://localhost:4173/',
  version: 'test',
  log: () => undefined
});
console.log(address);
