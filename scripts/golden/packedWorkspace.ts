import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

const state = 'workspace.json';

/** Where the workspace of a format lies: both workbooks of the sample as the program of that format left them. */
export const formatFile = (root: string, format: number): string =>
  join(root, 'test/golden/formats', `${String(format)}.json.br`);

/** Packs the host's state of a workspace into one file. */
export function packWorkspace(workspace: string, file: string): void {
  const text = readFileSync(join(workspace, state));
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, brotliCompressSync(text, { params }));
}

/** Lays a packed state into a folder that the host opens as its workspace. */
export function unpackWorkspace(file: string, workspace: string): void {
  mkdirSync(workspace, { recursive: true });
  writeFileSync(join(workspace, state), brotliDecompressSync(readFileSync(file)));
}
