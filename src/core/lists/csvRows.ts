import type { ListRow } from './listTable';

/** Quoted cells may hold line breaks, but a quotation mark that is never closed must not swallow the rest of the file. */
const longestRecord = 100;

const delimiters = [',', ';', '\t', '|'];
/** Heads may stand below a title. */
export const mostTitleLines = 20;

/**
 * The lines of a CSV text, by the separator that its `sep=` line names or with which its first lines have the best head.
 * @param headIn how good a head these cells are; 0: none
 */
export function csvRows(text: string, headIn: (cells: readonly string[]) => number): readonly ListRow[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const named = /^"?sep=(.)"?[,;\s]*$/i.exec(lines[0] ?? '')?.[1];
  const from = named === undefined ? 0 : 1;
  const [delimiter = ','] = named === undefined ? byHead(lines, headIn) : [named];
  return rowsOf(lines, from, delimiter, headIn);
}

function byHead(lines: readonly string[], headIn: (cells: readonly string[]) => number): readonly string[] {
  const first = lines.slice(0, mostTitleLines);
  const scoreOf = (delimiter: string): number =>
    Math.max(0, ...first.map((line) => headIn(cellsOf(line, delimiter) ?? [])));
  return [...delimiters].sort((a, b) => scoreOf(b) - scoreOf(a));
}

function rowsOf(
  lines: readonly string[],
  from: number,
  delimiter: string,
  headIn: (cells: readonly string[]) => number,
): readonly ListRow[] {
  const rows: ListRow[] = [];
  /** Of the head, once it was found. */
  let width: number | undefined;
  for (let at = from; at < lines.length;) {
    const { height, row } = recordAt(lines, at, delimiter, width);
    at += height;
    if ('cells' in row && row.cells.every((cell) => cell === '')) continue;
    const mayBeHead = width === undefined && rows.length < mostTitleLines;
    if ('cells' in row && mayBeHead && headIn(row.cells) > 0) width = row.cells.length;
    rows.push(row);
  }
  return rows;
}

interface Found {
  readonly height: number;
  readonly row: ListRow;
}

function recordAt(lines: readonly string[], at: number, delimiter: string, width: number | undefined): Found {
  const line = at + 1;
  const cells = cellsOf(lines[at] ?? '', delimiter);
  if (cells) return { height: 1, row: { line, ...fitting(cells, width) } };
  for (let height = 2; height <= Math.min(longestRecord, lines.length - at); height++) {
    const record = cellsOf(lines.slice(at, at + height).join('\n'), delimiter);
    if (record && record.length === (width ?? record.length)) return { height, row: { line, cells: record } };
  }
  return { height: 1, row: { line, fault: 'quoteNotClosed' } };
}

/**
 * Programs leave out empty cells at the end of a line. A cell too many is never taken for one that they added: a separator
 * that stands in a text moves all cells behind it, and the last ones are often empty.
 */
function fitting(
  cells: readonly string[],
  width = cells.length,
): { readonly cells: readonly string[] } | { readonly fault: 'tooManyCells' } {
  return cells.length <= width || cells.every((cell) => cell === '') ? { cells } : { fault: 'tooManyCells' };
}

/** The cells of one record; undefined where a quotation mark is still open. Quotation marks within a cell are text. */
function cellsOf(text: string, delimiter: string): readonly string[] | undefined {
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    const start = at + (/^[ \u00a0]*/.exec(text.slice(at, at + 20))?.[0].length ?? 0);
    const quoted = text[start] === '"' ? quotedCell(text, start, delimiter) : undefined;
    if (quoted === 'open') return undefined;
    const end = quoted?.end ?? endOf(text, at, delimiter);
    cells.push(quoted?.cell ?? text.slice(at, end).trim());
    if (end >= text.length) return cells;
    at = end + 1;
  }
}

function endOf(text: string, from: number, delimiter: string): number {
  const found = text.indexOf(delimiter, from);
  return found === -1 ? text.length : found;
}

/** `open`: not closed yet; undefined: what follows the closing mark makes it a cell of plain text. */
function quotedCell(
  text: string,
  start: number,
  delimiter: string,
): { readonly cell: string; readonly end: number } | 'open' | undefined {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') {
      at++;
      continue;
    }
    const end = endOf(text, at + 1, delimiter);
    if (text.slice(at + 1, end).trim() === '')
      return {
        cell: text
          .slice(start + 1, at)
          .replace(/""/g, '"')
          .trim(),
        end,
      };
    return text.includes('\n') ? 'open' : undefined;
  }
  return 'open';
}
