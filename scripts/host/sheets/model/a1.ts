/** Cells and ranges in A1 notation. Rows and columns are counted from 0 here, ends are exclusive. */

interface A1Range {
  readonly title?: string;
  readonly top: number;
  readonly left: number;
  /** Undefined: to the end of the grid. */
  readonly bottom: number | undefined;
  readonly right: number | undefined;
}

export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function columnIndex(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

const quoteTitle = (title: string): string => `'${title.replaceAll("'", "''")}'`;

/** `'Tab'!B2`, as errors name a cell. */
export const fullCellName = (title: string, row: number, column: number): string =>
  `${quoteTitle(title)}!${cellName(row, column)}`;

const PLAIN_TITLE = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** A title that reads like a cell is quoted, too. */
const LIKE_A_CELL = /^[A-Za-z]{1,3}\d+$/;

/** A range with the quotes that Google puts around a title only where it needs them. */
export function rangeName(title: string, top: number, left: number, bottom: number, right: number): string {
  const plain = PLAIN_TITLE.test(title) && !LIKE_A_CELL.test(title);
  const shown = plain ? title : quoteTitle(title);
  const start = cellName(top, left);
  const end = cellName(bottom - 1, right - 1);
  return `${shown}!${start === end ? start : `${start}:${end}`}`;
}

const BARE_TITLE = String.raw`[\p{L}\p{N}_ \p{Extended_Pictographic}\uFE0F]+`;
const BARE_RANGE = new RegExp(`^(${BARE_TITLE})!(.+)$`, 'u');
const BARE_TAB = new RegExp(`^${BARE_TITLE}$`, 'u');

/**
 * Undefined where the text is no A1 range. A title alone means the whole tab. It is documented to need quotes where it
 * has spaces or signs; spaces and pictures were recorded to do without.
 * https://developers.google.com/workspace/sheets/api/guides/concepts#expandable-1
 */
export function parseA1(text: string): A1Range | undefined {
  const quoted = /^'((?:[^']|'')+)'(?:!(.+))?$/.exec(text);
  if (quoted?.[1] !== undefined) return withTitle(quoted[1].replaceAll("''", "'"), quoted[2]);
  const plain = BARE_RANGE.exec(text);
  if (plain?.[1] !== undefined) return withTitle(plain[1], plain[2]);
  return parseCells(text) ?? (BARE_TAB.test(text) ? withTitle(text, undefined) : undefined);
}

function withTitle(title: string, cells: string | undefined): A1Range | undefined {
  if (cells === undefined) return { title, top: 0, left: 0, bottom: undefined, right: undefined };
  const range = parseCells(cells);
  return range === undefined ? undefined : { title, ...range };
}

const CORNER = '\\$?([A-Za-z]{1,3})?\\$?([1-9]\\d*)?';
const CELLS = new RegExp(`^${CORNER}(?::${CORNER})?$`);

function parseCells(text: string): A1Range | undefined {
  const match = CELLS.exec(text);
  if (match === null || text === '') return undefined;
  const [, firstColumn, firstRow, lastColumn, lastRow] = match;
  if (!text.includes(':')) {
    if (firstColumn === undefined || firstRow === undefined) return undefined;
    const row = Number(firstRow);
    const column = columnIndex(firstColumn);
    return { top: row - 1, left: column, bottom: row, right: column + 1 };
  }
  if (lastColumn === undefined && lastRow === undefined) return undefined;
  if (firstColumn === undefined && lastColumn !== undefined) return undefined;
  return {
    top: firstRow === undefined ? 0 : Number(firstRow) - 1,
    left: firstColumn === undefined ? 0 : columnIndex(firstColumn),
    bottom: lastRow === undefined ? undefined : Number(lastRow),
    right: lastColumn === undefined ? undefined : columnIndex(lastColumn) + 1,
  };
}
