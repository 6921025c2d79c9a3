/** Rows that come together, before the row `at` of those below the head. */
export interface Insertion<Row> {
  readonly at: number;
  readonly rows: readonly Row[];
}

interface Rules {
  /** Owners in the order in which their blocks should lie. */
  readonly order: readonly string[];
  /**
   * Never below the last row: what covers the rows of the tab (formulas, colours, filter views) grows only with rows
   * that come in between.
   */
  readonly within: boolean;
}

/**
 * Where new rows go: at the end of their owner's block, or where a block of that owner belongs. `owners`: whose each
 * row of the tab is, to the edge of the grid; undefined: nobody's.
 */
export function placeRows<Row extends { readonly owner: string }>(
  owners: readonly (string | undefined)[],
  added: readonly Row[],
  { order, within }: Rules,
): readonly Insertion<Row>[] {
  const places = new Map<number, Row[]>();
  order.forEach((owner, rank) => {
    const rows = added.filter((row) => row.owner === owner);
    if (rows.length === 0) return;
    const at = placeOf(owners, order.slice(0, rank + 1), within);
    places.set(at, [...(places.get(at) ?? []), ...rows]);
  });
  return [...places].map(([at, rows]) => ({ at, rows })).sort((a, b) => a.at - b.at);
}

function placeOf(
  owners: readonly (string | undefined)[],
  /** The owner itself last. */
  upTo: readonly string[],
  within: boolean,
): number {
  const before = [...upTo].reverse().find((owner) => owners.includes(owner));
  const at = before === undefined ? 0 : owners.lastIndexOf(before) + 1;
  if (!within || at < owners.length || at === 0) return at;
  if (before === upTo[upTo.length - 1]) return at - 1;
  let start = at - 1;
  while (start > 0 && owners[start - 1] === before) start -= 1;
  return start;
}

/** What stands below the head once the rows are in. */
export function withInserted<T, Row>(
  found: readonly T[],
  insertions: readonly Insertion<Row>[],
  show: (row: Row) => T,
): readonly T[] {
  const all: T[] = [];
  let from = 0;
  for (const { at, rows } of insertions) {
    all.push(...found.slice(from, at), ...rows.map(show));
    from = at;
  }
  return [...all, ...found.slice(from)];
}
