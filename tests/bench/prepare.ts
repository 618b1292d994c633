// What `npm start` does before it listens.
import { prepareSite } from '../../src/lib/server/start.ts';

await prepareSite(() => undefined);
await import('../server-process.ts');
process.exit(0);
