// What `npm start` does until it listens.
import { prepare } from '../../src/lib/server/start.ts';

await prepare(() => undefined);
await import('../server-process.ts');
process.exit(0);
