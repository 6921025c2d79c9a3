import type { CellValue } from './cells';

/** A cell, by the name of its tab as it is now. */
export interface Location {
  readonly sheetId: number;
  readonly tab: string;
  /** `H12`. */
  readonly cell: string;
}

/** Excel, into which workbooks are exported, takes no longer text in a formula. */
const longestLabel = 250;

/** A link that leads to the cell, under its name or another label. */
export const linkTo = (
  location: Location | undefined,
  label = location && `${location.tab}!${location.cell}`,
): CellValue =>
  location && {
    formula: `=HYPERLINK("#gid=${String(location.sheetId)}&range=${location.cell}";"${quoted(label ?? '')}")`,
  };

/** Somebody may have renamed a tab, with quotes in its name. */
function quoted(label: string): string {
  const shown = label.length > longestLabel ? `${label.slice(0, longestLabel - 1)}…` : label;
  return shown.replace(/"/g, '""');
}
