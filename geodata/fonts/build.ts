// `npm run fonts`: cuts the site's fonts to the characters in use, and writes their CSS and the fonts of the image renderer.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { create, type Font } from 'fontkitten';
import { convert } from 'fontverter';
import subsetFont from 'subset-font';
import { charactersInUse } from './characters.ts';
import { DEVICE, deviceCss } from './system-fonts.ts';
import { FACES, covers, type Face } from './faces.ts';
import { FALLBACKS, fallbackCss } from './fallback.ts';
import { rename } from './rename.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const WEB = join(ROOT, 'src/fonts');
/** Fonts for images drawn without a browser. */
const TTF = join(ROOT, 'geodata/fonts/ttf');
const resolve = createRequire(import.meta.url).resolve;

rmSync(TTF, { recursive: true, force: true });
mkdirSync(TTF, { recursive: true });
const inUse = [...charactersInUse(ROOT).keys()];
const fonts = new Map<string, Font>();
for (const face of FACES) fonts.set(face.file, await make(face));

writeFileSync(
  join(WEB, 'fonts.css'),
  [
    '/* Written by npm run fonts: change geodata/fonts/faces.ts and run it again. */\n',
    ...FACES.map(faceCss),
    ...FALLBACKS.map((fallback) => fallbackCss(fallback, fonts.get(fallback.like)!)),
    ...DEVICE.map(deviceCss)
  ].join('')
);
writeFileSync(
  join(WEB, 'faces.json'),
  `${JSON.stringify(
    FACES.map(({ file, family, weight, range }) => ({ file, family, weight, range })),
    null,
    1
  )}\n`
);

async function make({ file, from, cut, range, family, weight }: Face): Promise<Font> {
  const whole = readFileSync(resolve(from));
  const text = inUse
    .filter((sign) => covers(range, sign))
    .sort()
    .join('');
  const web = cut ? await subsetFont(whole, text, { targetFormat: 'woff2', keepFeatures: ['kern', 'ccmp', 'liga', 'locl'] }) : whole;
  writeFileSync(join(WEB, `${file}.woff2`), web);
  // The renderer uses one file per family and looks for missing glyphs in all others, in the first of any weight: so the Latin file must be
  // the one, and Cyrillic has a family that src/lib/server/png.ts names.
  const slice = file.includes('-cyrillic-') ? ' Cyrillic' : file.includes('-latin-') && !file.includes('-ext-') ? '' : ' More';
  const picture = `${family === 'Source Serif 4' ? 'Atlas Serif' : 'Atlas Sans'}${slice}`;
  writeFileSync(join(TTF, `${file}.ttf`), rename(await convert(web, 'truetype'), picture, weight === '600' ? 'SemiBold' : 'Regular'));
  const font = create(web);
  if (font.isCollection) throw new Error(`fonts: expected one font in ${from}, got a collection`);
  console.log(`fonts: wrote src/fonts/${file}.woff2, ${font.characterSet.length} characters, ${(web.length / 1024).toFixed(1)} KB`);
  return font;
}

/** Not inlined, because the page's policy allows fonts only from its own address. */
function faceCss({ file, family, weight, range }: Face): string {
  return `@font-face {
  font-family: '${family}'; font-weight: ${weight}; font-display: swap; src: url('./${file}.woff2?no-inline') format('woff2');
  unicode-range: ${range.join(', ')};
}
`;
}
