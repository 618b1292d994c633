// What `npm start` does before it listens.
import { prepare } from '../../src/lib/server/start.ts';

await prepare(() => undefined);
await import('../server-process.ts');
process.exit(0);
