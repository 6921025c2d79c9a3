import { parse } from 'csv-parse/sync';
import { importTexts } from '../../src/text/vi';

/** One record, or why there is none; `line` is where it begins. Lines without any text are left out. */
export type CsvRow =
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly reason: string };

/** Quoted cells may hold line breaks, but a quotation mark that is never closed must not swallow the rest of the file. */
const longestRecord = 100;

/** The first record is the header: the others have to have as many cells. */
export function csvRecords(text: string, delimiter: string): readonly CsvRow[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const rows: CsvRow[] = [];
  let width: number | undefined;
  for (let at = 0; at < lines.length;) {
    const { height, ...found } = recordAt(lines, at, delimiter, width);
    const row = { line: at + 1, ...found };
    at += height;
    if ('cells' in row && row.cells.every((cell) => cell === '')) continue;
    if ('cells' in row) width ??= row.cells.length;
    rows.push(row);
  }
  return rows;
}

type Found = { readonly height: number } & (
  { readonly cells: readonly string[] } | { readonly reason: string }
);

function recordAt(lines: readonly string[], at: number, delimiter: string, width: number | undefined): Found {
  const parsed = parseRecord(lines[at] ?? '', delimiter);
  if (typeof parsed === 'string') return { height: 1, reason: importTexts.unreadable(parsed) };
  if (parsed) return { height: 1, ...fitting(parsed, width) };
  for (let height = 2; height <= Math.min(longestRecord, lines.length - at); height++) {
    const record = parseRecord(lines.slice(at, at + height).join('\n'), delimiter);
    if (Array.isArray(record) && record.length === (width ?? record.length)) return { height, cells: record };
  }
  return { height: 1, reason: importTexts.quoteNotClosed };
}

function fitting(
  cells: readonly string[],
  width = cells.length,
): { readonly cells: readonly string[] } | { readonly reason: string } {
  if (cells.length === width || cells.every((cell) => cell === '')) return { cells };
  return { reason: cells.length > width ? importTexts.tooManyCells : importTexts.tooFewCells };
}

/** The cells of a text that is one record; undefined where a quotation mark is still open; a message for any other fault. */
function parseRecord(text: string, delimiter: string): readonly string[] | string | undefined {
  try {
    const rows: string[][] = parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      trim: true,
    });
    return rows.length > 1 ? undefined : (rows[0] ?? []);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return 'code' in error && error.code === 'CSV_QUOTE_NOT_CLOSED' ? undefined : error.message;
  }
}
