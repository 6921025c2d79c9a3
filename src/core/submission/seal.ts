import type { SealedFile } from '../rows/keptSnapshot';
import { sha256 } from './sha256';

/** What a unit hands in: its typed cells, and its files. */
export interface SealedContent {
  /** `key` is the row's key, `text` the value in a canonical form; '' is as good as no cell. */
  readonly cells: readonly SealedCell[];
  readonly files: readonly SealedFile[];
}

export interface SealedCell {
  readonly key: string;
  readonly column: string;
  readonly text: string;
}

export type SealDifference =
  | {
      readonly kind: 'cell';
      readonly key: string;
      readonly column: string;
      readonly before: string;
      readonly after: string;
    }
  | {
      readonly kind: 'file';
      readonly change: 'added' | 'removed' | 'altered';
      readonly id: string;
      readonly name: string;
    };

/** Digits and letters that nobody confuses when reading them out: no I, L, O, U (Crockford's base 32). */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const codeLength = 10;

/**
 * A code `ABCDE-12345` of 50 bits over the content, whatever its order. Two contents have the same code if and, but for
 * one chance in 10¹⁵, only if `compareSeal` finds nothing.
 */
export function sealOf(content: SealedContent): string {
  const text = JSON.stringify([[...cellsOf(content)].sort(byKey), [...filesOf(content)].sort(byKey)]);
  const bits = sha256(text)
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('');
  const code = Array.from({ length: codeLength }, (_, index) =>
    signs.charAt(parseInt(bits.slice(5 * index, 5 * index + 5), 2)),
  ).join('');
  return `${code.slice(0, codeLength / 2)}-${code.slice(codeLength / 2)}`;
}

/** Every cell and file that differs, cells first, each in the order in which it stands in `before`, then in `after`. */
export function compareSeal(before: SealedContent, after: SealedContent): readonly SealDifference[] {
  return [...compareCells(before, after), ...compareFiles(before, after)];
}

function compareCells(before: SealedContent, after: SealedContent): readonly SealDifference[] {
  const [was, is] = [cellsOf(before), cellsOf(after)];
  return union(was, is).flatMap((id) => {
    const [old = '', now = ''] = [was.get(id), is.get(id)];
    const [key = '', column = ''] = JSON.parse(id) as readonly string[];
    return old === now ? [] : [{ kind: 'cell' as const, key, column, before: old, after: now }];
  });
}

function compareFiles(before: SealedContent, after: SealedContent): readonly SealDifference[] {
  const [was, is] = [filesOf(before), filesOf(after)];
  const names = new Map([...before.files, ...after.files].map(({ id, name }) => [id, name]));
  return union(was, is).flatMap((id) => {
    const [old, now] = [was.get(id), is.get(id)];
    if (old === now) return [];
    const change = old === undefined ? 'added' : now === undefined ? 'removed' : 'altered';
    return [{ kind: 'file' as const, change, id, name: names.get(id) ?? '' }];
  });
}

const union = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): readonly string[] => [
  ...new Set([...one.keys(), ...other.keys()]),
];

const byKey = ([a]: readonly [string, string], [b]: readonly [string, string]): number =>
  a < b ? -1 : a > b ? 1 : 0;

/** Row and column → text; of a row that stands twice all texts count. */
function cellsOf({ cells }: SealedContent): ReadonlyMap<string, string> {
  const texts = new Map<string, string[]>();
  for (const { key, column, text } of cells) {
    if (text === '') continue;
    const id = JSON.stringify([key, column]);
    texts.set(id, [...(texts.get(id) ?? []), text].sort());
  }
  return new Map(Array.from(texts, ([id, all]) => [id, all.join('\n')]));
}

const filesOf = ({ files }: SealedContent): ReadonlyMap<string, string> =>
  new Map(files.map(({ id, md5 = '' }) => [id, md5]));
