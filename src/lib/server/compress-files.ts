// Compresses the files of the static export (export.ts), for hosts that send .br and .gz files to clients that accept them.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { SMALL } from './encoding.ts';

const TEXT = /\.(html|js|mjs|css|json|csv|svg|xml|txt|bib|geojson|md)$/;

/** Bytes below which a page or a file beside it does not arrive sooner, because it is one network packet. Code arrives in many small files. */
const ONE_PACKET = 1400;

/** Number of files compressed at a time, in Node's own threads. */
const AT_ONCE = 4;

/**
 * Writes .br and .gz beside every file that becomes smaller. The highest effort takes a third of a second per file and saves a tenth, so it
 * is used for code, which every reader loads, but not for thousands of pages.
 */
export async function compressFiles(folder: string, files: readonly string[]): Promise<void> {
  const next = files.filter((file) => TEXT.test(file)).values();
  const work = async (): Promise<void> => {
    for (const file of next) {
      const path = join(folder, file);
      const bytes = await readFile(path);
      const isCode = file.includes('_app/immutable/');
      if (bytes.length < (isCode ? SMALL : ONE_PACKET)) continue;
      const effort = isCode ? constants.BROTLI_MAX_QUALITY : 6;
      const params = { [constants.BROTLI_PARAM_QUALITY]: effort, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
      await writeFile(`${path}.br`, await promisify(brotliCompress)(bytes, { params }));
      await writeFile(`${path}.gz`, await promisify(gzip)(bytes, { level: 9 }));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
