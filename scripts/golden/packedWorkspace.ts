import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/** Where the workspace of a format lies: both workbooks of the sample as the program of that format left them. */
export const formatFile = (root: string, format: number): string =>
  join(root, 'test/golden/formats', `${String(format)}.json.br`);

/** Packs the state of a host, as its `dump` told, into one file. */
export function packState(state: string, file: string): void {
  const text = Buffer.from(state);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, brotliCompressSync(text, { params }));
}

/** The packed state as a host takes it. */
export const unpackState = (file: string): string =>
  brotliDecompressSync(readFileSync(file)).toString('utf8');
