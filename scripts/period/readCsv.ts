import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { csvRows } from '../../src/core/lists/csvRows';
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
 * A file of the program's own: all of its columns, in UTF-8. A broken line is a problem of its own and spoils no other.
 * What people bring is read by `listFile`.
 */
export function readCsv<Column extends string>(path: string, columns: readonly Column[]): CsvReading<Column> {
  const file = basename(path);
  if (!existsSync(path)) throw new InputError(importTexts.fileMissing(path));
  const text = readFileSync(path, 'utf8');
  const [head, ...rows] = csvRows(text, (cells) => columns.filter((column) => cells.includes(column)).length);
  const header = (head && 'cells' in head ? head.cells : []).map((cell) =>
    cell.normalize('NFC').toLowerCase(),
  );
  const missing = columns.filter((column) => !header.includes(column));
  const unknown = header.filter((name) => !columns.some((column) => column === name));
  if (missing.length > 0 || unknown.length > 0) {
    const reason = importTexts.headerWrong(missing, unknown, columns.join(','));
    throw new InputError(importTexts.line(file, 1, reason));
  }
  const problems: string[] = [];
  const records = rows.flatMap((row): CsvRecord<Column>[] => {
    if ('fault' in row) {
      problems.push(importTexts.line(file, row.line, importTexts.unreadableLine));
      return [];
    }
    const pairs = columns.map((column) => [
      column,
      (row.cells[header.indexOf(column)] ?? '').normalize('NFC'),
    ]);
    return [{ line: row.line, fields: Object.fromEntries(pairs) as Record<Column, string> }];
  });
  if (records.length === 0 && problems.length === 0) throw new InputError(importTexts.fileEmpty(path));
  return { records, problems };
}
