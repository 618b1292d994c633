// The server as `npm start` runs it, for the bench: on any free port, without a log.
import { join } from 'node:path';
import { serve } from '../../src/lib/server/serve.ts';
import { OUT } from '../../src/lib/server/start.ts';

const { address } = await serve({ handler: join(OUT, 'handler.js'), host: '127.0.0.1', port: 0, site: 'http://127.0.0.1/', version: 'bench', log: () => undefined });
console.log(address);
