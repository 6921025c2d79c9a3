import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'csv-parse/sync';
import { importTexts } from '../../src/text/vi';

export interface CsvRecord<Column extends string> {
  readonly line: number;
  readonly fields: Readonly<Record<Column, string>>;
}

export interface CsvReading<Column extends string> {
  readonly records: readonly CsvRecord<Column>[];
  /** One readable line for each line of the file that could not be used. */
  readonly problems: readonly string[];
}

/** A file as a whole that can't be used; its message is for the user. */
export class InputError extends Error {}

/**
 * UTF-8 with or without BOM, comma or semicolon (whichever the first line has more of). A broken line is a problem of
 * its own and spoils no other.
 */
export function readCsv<Column extends string>(path: string, columns: readonly Column[]): CsvReading<Column> {
  const file = basename(path);
  if (!existsSync(path)) throw new InputError(importTexts.fileMissing(path));
  const text = readFileSync(path, 'utf8');
  const [firstLine = ''] = text.split(/\r?\n/, 1);
  const delimiter = firstLine.split(';').length > firstLine.split(',').length ? ';' : ',';
  const problems: string[] = [];
  const report = (line: number, reason: string): void => {
    problems.push(importTexts.line(file, line, reason));
  };
  const rows: unknown = parse(text, {
    bom: true,
    delimiter,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    trim: true,
    on_skip: (error) => {
      if (error) report(Number(error['lines'] ?? 0), importTexts.unreadable(error.message));
    },
  });
  const lines = Array.isArray(rows) ? rows.map(toLine) : [];
  const header = (lines[0]?.cells ?? []).map((cell) => cell.normalize('NFC').toLowerCase());
  const missing = columns.filter((column) => !header.includes(column));
  const unknown = header.filter((name) => !columns.some((column) => column === name));
  if (missing.length > 0 || unknown.length > 0) {
    const reason = importTexts.headerWrong(missing, unknown, columns.join(delimiter));
    throw new InputError(importTexts.line(file, 1, reason));
  }
  const records = lines.slice(1).flatMap(({ line, cells }): CsvRecord<Column>[] => {
    if (cells.length !== header.length) {
      report(line, cells.length > header.length ? importTexts.tooManyCells : importTexts.tooFewCells);
      return [];
    }
    const pairs = columns.map((column) => [column, (cells[header.indexOf(column)] ?? '').normalize('NFC')]);
    return [{ line, fields: Object.fromEntries(pairs) as Record<Column, string> }];
  });
  if (records.length === 0 && problems.length === 0) throw new InputError(importTexts.fileEmpty(path));
  return { records, problems };
}

function toLine(row: { readonly info: { readonly lines: number }; readonly record: readonly string[] }): {
  readonly line: number;
  readonly cells: readonly string[];
} {
  return { line: row.info.lines, cells: row.record };
}
