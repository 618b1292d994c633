import { measureServer } from './tests/bench/server.ts';
import { atlas } from './tests/site.ts';
console.log(await measureServer(atlas)); process.exit(0);
