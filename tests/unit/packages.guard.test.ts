// Undocumented behaviour of bits-ui, resvg and font packages on which the site relies.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect } from 'vitest';
import { FACES } from '../../geodata/fonts/faces.ts';
import { ROOT } from './files.ts';
import { packageText, relies } from './reliance.ts';

describe('other packages', () => {
  for (const [component, attribute, code] of [
    ['select', 'data-highlighted', '[data-highlighted]'],
    ['select', 'data-selected', '[data-selected]'],
    ['radio-group', 'data-state', ".segment[data-state='checked']"],
    ['popover', 'data-state', ".sum[data-state='open']"]
  ] as const) {
    relies(
      {
        of: 'bits-ui',
        on: `${component} has the attribute ${attribute}`,
        code,
        without: 'What is chosen, open or under the pointer would look like the rest.'
      },
      () => packageText(`bits-ui/dist/bits/${component}/${component}.svelte.js`).includes(`"${attribute}"`)
    );
  }

  relies(
    {
      of: 'bits-ui',
      on: 'the title of a dialog has the attribute data-dialog-title',
      code: '[data-dialog-title]',
      without: 'The title of the dialog for sharing would be set in another font.'
    },
    () => {
      expect(packageText('bits-ui/dist/bits/dialog/dialog.svelte.js')).toMatch(/component: "dialog",\s+parts: \[[^\]]*"title"/);
      expect(packageText('bits-ui/dist/internal/attrs.js')).toContain('`data-${');
    }
  );

  relies(
    {
      of: '@resvg/resvg-js',
      on: 'a picture gives its pixels as four bytes each, red first, rows from the top',
      code: 'new Resvg(svg, { font }).render()',
      without: 'PNG pictures would have other colours.'
    },
    () => {
      const svg =
        '<svg xmlns="http://www.w3.org/2000/svg" width="2" height="2"><rect width="2" height="1" fill="#d55e00"/><rect y="1" width="2" height="1" fill="#0072b2"/></svg>';
      const { pixels, width, height } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
      expect([width, height, ...pixels]).toEqual([2, 2, 0xd5, 0x5e, 0, 255, 0xd5, 0x5e, 0, 255, 0, 0x72, 0xb2, 255, 0, 0x72, 0xb2, 255]);
    }
  );

  for (const { from } of FACES) {
    relies(
      {
        of: from.split('/').slice(0, 2).join('/'),
        on: `it has the file ${from.split('/').slice(2).join('/')}`,
        code: '@fontsource/',
        without: '"npm run fonts" could not make the font files anew: name the slice that has these characters now in geodata/fonts/faces.ts.'
      },
      () => existsSync(join(ROOT, 'node_modules', from))
    );
  }
});

describe('Vite', () => {
  relies(
    {
      of: 'vite',
      on: 'all dynamic imports of a build go through one function, which calls baseModule()',
      code: "call: 'baseModule()'",
      without: 'A page whose code arrives without its end would be shown empty: find the function, and change refuseCutOffModules.'
    },
    () => {
      const chunks = readdirSync(join(ROOT, 'node_modules/vite/dist/node/chunks')).map((file) => packageText(`vite/dist/node/chunks/${file}`));
      expect(chunks.join('\n').match(/vite\/preload-helper\.js"|return baseModule\(\)\.catch\(/g)).toHaveLength(2);
    }
  );
});
