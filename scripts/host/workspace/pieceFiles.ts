import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isRecord } from '../define';
import { Piece } from './piece';
import { replaceFile } from './replaceFile';

/** The pieces of a state on disk: one file each, named by the SHA-256 of its JSON text, never changed. */
export interface PieceFiles {
  /** The JSON text of a state, its large pieces written and named by their hash instead. */
  textOf(state: unknown): string;
  /** What such a text stood for, whole again. Throws where a piece is missing or not what its name says. */
  whole(text: string): unknown;
  /** Removes every piece that none of these texts names. */
  keepOnly(texts: readonly string[]): void;
}

const NAME = '$piece';

/** Characters: what is shorter stands in the text itself. */
const WORTH_A_FILE = 8_000;

export function createPieceFiles(folder: string): PieceFiles {
  const known = new WeakMap<Piece, string>();
  const nameOf = (hash: string): string => `${hash}.json`;
  const isThere = (hash: string): boolean => existsSync(path.join(folder, nameOf(hash)));

  function reference(piece: Piece): unknown {
    const before = known.get(piece);
    if (before !== undefined && isThere(before)) return { [NAME]: before };
    const text = JSON.stringify(piece.value);
    if (text.length < WORTH_A_FILE) return piece.value;
    const hash = createHash('sha256').update(text).digest('hex');
    if (!isThere(hash)) {
      mkdirSync(folder, { recursive: true });
      replaceFile(path.join(folder, nameOf(hash)), text);
    }
    known.set(piece, hash);
    return { [NAME]: hash };
  }

  function filled(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(filled);
    if (!isRecord(value)) return value;
    const hash = value[NAME];
    if (typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash)) return read(hash);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, filled(item)]));
  }

  function read(hash: string): unknown {
    const file = path.join(folder, nameOf(hash));
    const text = readFileSync(file, 'utf8');
    if (createHash('sha256').update(text).digest('hex') !== hash)
      throw new Error(`${file} is not what was written`);
    return JSON.parse(text);
  }

  return {
    textOf: (state) =>
      JSON.stringify(state, function (this: unknown, key: string, value: unknown) {
        // `value` is what toJSON made of it.
        const item: unknown = isRecord(this) || Array.isArray(this) ? Reflect.get(this, key) : undefined;
        return item instanceof Piece ? reference(item) : value;
      }),
    whole: (text) => filled(JSON.parse(text)),
    keepOnly(texts) {
      const named = new Set(texts.flatMap((text) => text.match(/[0-9a-f]{64}/g) ?? []));
      const files = new Set([...named].map(nameOf));
      for (const name of existsSync(folder) ? readdirSync(folder) : [])
        if (!files.has(name)) rmSync(path.join(folder, name), { force: true });
    },
  };
}
