import type { Rect } from './a1';

export interface Position {
  readonly row: number;
  readonly column: number;
}

/**
 * Covers the cells with rectangles that do not overlap. The cells must come row by row, each row from left to
 * right. Runs of a row are joined first, then equal runs of rows below each other, so a filled block is one
 * rectangle.
 */
export function coalesce(cells: Iterable<Position>): Rect[] {
  const done: Rect[] = [];
  let open = new Map<string, Rect>();
  let row = -1;
  let runs: Rect[] = [];

  const closeRow = () => {
    const next = new Map<string, Rect>();
    for (const run of runs) {
      const key = `${run.left}:${run.right}`;
      const above = open.get(key);
      const grows = above !== undefined && above.bottom === run.top - 1;
      if (grows) open.delete(key);
      next.set(key, grows ? { ...above, bottom: run.bottom } : run);
    }
    done.push(...open.values());
    open = next;
    runs = [];
  };

  for (const cell of cells) {
    if (cell.row !== row) closeRow();
    row = cell.row;
    const last = runs.at(-1);
    if (last?.right === cell.column - 1) runs[runs.length - 1] = { ...last, right: cell.column };
    else runs.push({ top: row, bottom: row, left: cell.column, right: cell.column });
  }
  closeRow();
  done.push(...open.values());
  return done.sort((a, b) => a.top - b.top || a.left - b.left);
}
