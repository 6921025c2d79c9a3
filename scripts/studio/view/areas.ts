import type { Area } from '../api';

/** A range of Sheets, whose open sides reach to the end of the grid. */
export const areaOf = (
  range: gapi.client.sheets.GridRange,
  grid: gapi.client.sheets.GridProperties,
): Area => ({
  top: range.startRowIndex ?? 0,
  left: range.startColumnIndex ?? 0,
  bottom: range.endRowIndex ?? grid.rowCount ?? 0,
  right: range.endColumnIndex ?? grid.columnCount ?? 0,
});

/** What is left of an area when the holes are cut out of it. */
export const without = (area: Area, holes: readonly Area[]): readonly Area[] =>
  holes.reduce<readonly Area[]>((parts, hole) => parts.flatMap((part) => cut(part, hole)), [area]);

function cut(part: Area, hole: Area): readonly Area[] {
  const top = Math.max(part.top, hole.top);
  const bottom = Math.min(part.bottom, hole.bottom);
  if (top >= bottom || hole.left >= part.right || hole.right <= part.left) return [part];
  const pieces: readonly Area[] = [
    { ...part, bottom: top },
    { ...part, top: bottom },
    { ...part, top, bottom, right: hole.left },
    { ...part, top, bottom, left: hole.right },
  ];
  return pieces.filter((piece) => piece.top < piece.bottom && piece.left < piece.right);
}

export const intersects = (a: Area, b: Area): boolean =>
  a.top < b.bottom && b.top < a.bottom && a.left < b.right && b.left < a.right;
