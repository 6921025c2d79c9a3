import { plainKey } from './plainKey';
import { headWords, otherHeads, type ListField } from './vocabulary/headWords';
import { mostTitleLines } from './csvRows';
import type { ListRow } from './listTable';

/** What a list is about: rows of criteria, or common figures. */
export type ListKind = 'entries' | 'figures';

const fieldsOf: Readonly<Record<ListKind, readonly ListField[]>> = {
  entries: [
    ...(['criterion', 'unit', 'yesNo', 'numerator', 'denominator', 'notApplicable'] as const),
    ...(['explanation', 'evidence', 'documentNo', 'documentDate', 'note'] as const),
  ],
  figures: ['figure', 'unit', 'value', 'note'],
};

export interface ListHead {
  readonly kind: ListKind;
  readonly line: number;
  /** The place of each column that is there. */
  readonly columns: ReadonlyMap<ListField, number>;
  readonly missing: readonly ListField[];
  /** Two columns of the very same head. */
  readonly twice?: string;
  /** Heads that mean nothing to the program. */
  readonly unused: readonly { readonly head: string; readonly at: number }[];
}

/** How many columns of a list a line names; 0 where it is no head. */
export function headScore(cells: readonly string[]): number {
  const [entries, figures] = (['entries', 'figures'] as const).map(
    (kind) => placed(cells, kind).columns.size,
  );
  const most = Math.max(entries ?? 0, figures ?? 0);
  return most >= 2 ? most : 0;
}

/** The head among the first lines, and the rows below it; undefined where no line is one. */
export function findHead(
  rows: readonly ListRow[],
): { readonly head: ListHead; readonly below: readonly ListRow[] } | undefined {
  let best: { readonly at: number; readonly score: number } | undefined;
  rows.slice(0, mostTitleLines).forEach((row, at) => {
    const score = 'cells' in row ? headScore(row.cells) : 0;
    if (score > (best?.score ?? 0)) best = { at, score };
  });
  const row = best && rows[best.at];
  if (!best || !row || !('cells' in row)) return undefined;
  return { head: headOf(row.line, row.cells), below: rows.slice(best.at + 1) };
}

function headOf(line: number, cells: readonly string[]): ListHead {
  const [entries, figures] = [placed(cells, 'entries'), placed(cells, 'figures')];
  const isFigures = !entries.columns.has('criterion') && figures.columns.has('figure');
  const kind: ListKind = isFigures ? 'figures' : 'entries';
  const { columns, twice } = isFigures ? figures : entries;
  const needed: readonly ListField[] = isFigures ? ['figure', 'unit', 'value'] : ['criterion', 'unit'];
  const used = new Set(columns.values());
  const others = new Set([...otherHeads, ...needed.flatMap((field) => headWords[field])].map(plainKey));
  return {
    kind,
    line,
    columns,
    missing: needed.filter((field) => !columns.has(field)),
    ...(twice !== undefined && { twice }),
    unused: cells.flatMap((head, at) =>
      used.has(at) || head === '' || others.has(plainKey(head)) ? [] : [{ head, at }],
    ),
  };
}

function placed(
  cells: readonly string[],
  kind: ListKind,
): { readonly columns: ReadonlyMap<ListField, number>; readonly twice?: string } {
  const columns = new Map<ListField, number>();
  const taken = new Set<number>();
  let twice: string | undefined;
  for (const field of fieldsOf[kind]) {
    const ranks = cells.map((cell, at) => (taken.has(at) ? -1 : rankOf(cell, field)));
    const best = Math.min(...ranks.filter((rank) => rank >= 0));
    const places = ranks.flatMap((rank, at) => (rank === best ? [at] : []));
    const [at] = places;
    if (at === undefined) continue;
    if (places.length > 1) twice ??= cells[at] ?? '';
    columns.set(field, at);
    taken.add(at);
  }
  return { columns, ...(twice !== undefined && { twice }) };
}

/** Also without what stands in brackets behind it: "Tử số (người)". */
const rankOf = (head: string, field: ListField): number => {
  const words = headKeys()[field] ?? [];
  const rank = words.indexOf(plainKey(head));
  return rank === -1 && /[([]/.test(head) ? words.indexOf(plainKey(head.replace(/[([].*$/, ''))) : rank;
};

let keys: Readonly<Record<string, readonly string[]>> | undefined;
function headKeys(): Readonly<Record<string, readonly string[]>> {
  keys ??= Object.fromEntries(
    Object.entries(headWords).map(([field, words]) => [field, words.map(plainKey)]),
  );
  return keys;
}
