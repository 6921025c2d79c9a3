import type { Reference } from '../formulas/tokenize';
import type { GridRange } from '../model/resources';

/** Rows or columns that are inserted (`count` > 0) or deleted (`count` < 0) from `at` on. */
export interface DimensionEdit {
  readonly sheetId: number;
  readonly rows: boolean;
  readonly at: number;
  readonly count: number;
}

/** Where a row or column comes to lie; undefined where it is deleted. */
export function movePosition({ at, count }: DimensionEdit, position: number): number | undefined {
  if (position < at) return position;
  if (count > 0) return position + count;
  return position < at - count ? undefined : position + count;
}

/** Where a stretch comes to lie; undefined where all of it is deleted. An insertion inside makes it longer. */
export function moveStretch(
  edit: DimensionEdit,
  start: number,
  end: number,
): readonly [number, number] | undefined {
  const { at, count } = edit;
  if (count > 0) {
    const moved = start >= at ? start + count : start;
    return [moved, end > at ? end + count : end];
  }
  const gone = at - count;
  const from = start < at ? start : Math.max(start, gone) + count;
  const to = end <= at ? end : Math.max(end, gone) + count;
  return from < to ? [from, to] : undefined;
}

/** A range of the edited tab after the edit; open ends stay open. */
export function moveRange(edit: DimensionEdit, range: GridRange): GridRange | undefined {
  if ((range.sheetId ?? 0) !== edit.sheetId) return range;
  const start = edit.rows ? range.startRowIndex : range.startColumnIndex;
  const end = edit.rows ? range.endRowIndex : range.endColumnIndex;
  if (start === undefined && end === undefined) return range;
  const moved = moveStretch(edit, start ?? 0, end ?? Number.MAX_SAFE_INTEGER);
  if (moved === undefined) return undefined;
  const next: GridRange = { ...range };
  if (start !== undefined) next[edit.rows ? 'startRowIndex' : 'startColumnIndex'] = moved[0];
  if (end !== undefined) next[edit.rows ? 'endRowIndex' : 'endColumnIndex'] = moved[1];
  return next;
}

/** A reference to the edited tab after the edit. */
export function moveReference(edit: DimensionEdit, reference: Reference): Reference | '#REF!' {
  const { start, end } = reference;
  const axis = edit.rows ? 'row' : 'column';
  const last = end ?? start;
  const low = Math.min(start[axis], last[axis]);
  const high = Math.max(start[axis], last[axis]);
  const moved = moveStretch(edit, low, high + 1);
  if (moved === undefined) return '#REF!';
  const [from, to] = moved;
  if (from === low && to === high + 1) return reference;
  const place = (position: number): number => (position === low ? from : to - 1);
  return {
    ...reference,
    start: { ...start, [axis]: place(start[axis]) },
    end: end && { ...end, [axis]: start[axis] === end[axis] ? from : place(end[axis]) },
  };
}
