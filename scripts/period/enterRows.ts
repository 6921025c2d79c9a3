import type { Host } from '../host';
import { columnName, quoteTab } from '../../src/workbook/a1';
import { headRows, type ReadTable } from '../../src/workbook/table';
import type { PeriodReading } from '../../src/workbook/periodWorkbook';
import type { RowInput } from './readInputs';

interface Tab {
  readonly table: ReadTable<string>;
  readonly keys: readonly string[];
}

/** Pastes the inputs into the workbook as `user`; cells that hold formulas or nothing to enter are left alone. */
export function enterRows(
  host: Host,
  user: string,
  workbookId: string,
  { entries, figures }: PeriodReading,
  inputs: { readonly entries: readonly RowInput[]; readonly figures: readonly RowInput[] },
): void {
  for (const tab of entries) pasteInto(host, user, workbookId, tab, inputs.entries);
  pasteInto(host, user, workbookId, figures, inputs.figures);
}

function pasteInto(
  host: Host,
  user: string,
  workbookId: string,
  { table, keys }: Tab,
  rows: readonly RowInput[],
): void {
  const rowAt = new Map(keys.map((key, at) => [key, headRows + at]));
  const byColumn = new Map<string, Map<number, string>>();
  for (const { key, cells } of rows) {
    const row = rowAt.get(key);
    if (row === undefined) continue;
    for (const [column, text] of cells) {
      const filled = byColumn.get(column) ?? new Map<number, string>();
      byColumn.set(column, filled.set(row, text));
    }
  }
  for (const [column, filled] of byColumn) {
    const letter = columnName(table.column(column));
    for (const { from, texts } of blocksOf(filled)) {
      const range = `${quoteTab(table.title)}!${letter}${String(from + 1)}:${letter}${String(from + texts.length)}`;
      host.type(
        user,
        workbookId,
        range,
        texts.map((text) => [text]),
        { paste: true },
      );
    }
  }
}

/** Cells below one another, pasted in one go. */
function blocksOf(
  filled: ReadonlyMap<number, string>,
): readonly { readonly from: number; readonly texts: string[] }[] {
  const blocks: { readonly from: number; readonly texts: string[] }[] = [];
  for (const [row, text] of [...filled].sort(([a], [b]) => a - b)) {
    const last = blocks.at(-1);
    if (last && last.from + last.texts.length === row) last.texts.push(text);
    else blocks.push({ from: row, texts: [text] });
  }
  return blocks;
}
