// The start script of a page as text that waits.
import { describe, expect, it } from 'vitest';
import { deferStart } from './defer-start.ts';

describe('deferStart', () => {
  const script =
    '\n\t{ __sveltekit_x = { base: new URL("../..", location).pathname.slice(0, -1) }; import("../_app/start.js"), import("../_app/app.js"), { node_ids: [0, 4] } } ';
  const page = `<head></head><div>picture<script>${script}</script></div>`;
  it('turns the start script into unchanged text, and adds the script that runs it', () => {
    const html = deferStart(page, '../../start-embed.js');
    expect(html).toContain(`<script type="text/plain" id="start-script">${script}</script>`);
    expect(html).toContain('<script async src="../../start-embed.js"></script></head>');
  });
  it('fails the build rather than ship a page that starts by itself', () => {
    expect(() => deferStart('<head></head>', 'x')).toThrow(/start script/);
    expect(() => deferStart(page.replace('node_ids', 'nodes'), 'x')).toThrow(/names its code/);
  });
});
