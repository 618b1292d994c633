import { describe, expect, it } from 'vitest';
import { asleep } from './defer-start.ts';

describe('asleep', () => {
  const script = '\n\t{ __sveltekit_x = { base: new URL("../..", location).pathname.slice(0, -1) }; import("../_app/start.js"), import("../_app/app.js"), { node_ids: [0, 4] } } ';
  const page = `<head></head><div>picture<script>${script}</script></div>`;
  it('turns the start script into text without changing a letter of it, and adds the script that wakes', () => {
    const html = asleep(page, '../../wake.js');
    expect(html).toContain(`<script type="text/plain" id="asleep">${script}</script>`);
    expect(html).toContain('<script async src="../../wake.js"></script></head>');
  });
  it('fails the build rather than ship an embed that starts by itself', () => {
    expect(() => asleep('<head></head>', 'x')).toThrow(/start script/);
    expect(() => asleep(page.replace('node_ids', 'nodes'), 'x')).toThrow(/names its code/);
  });
});
