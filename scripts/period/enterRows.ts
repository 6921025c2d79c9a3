import { EditRejected, type Host } from '../host';
import { columnName, quoteTab } from '../../src/workbook/grid/a1';
import type { PeriodReading } from '../../src/workbook/period/periodReading';
import { type ReadTable } from '../../src/workbook/grid/readTable';
import { entryTabColumns } from '../../src/workbook/tabs/entry/entryColumns';
import { figureEntriesTable } from '../../src/workbook/tabs/figureEntries/figureEntriesTab';
import { headRows } from '../../src/workbook/grid/table';
import type { ListedRow } from '../../src/core/lists/readLists';

interface Tab {
  readonly table: ReadTable<string>;
  readonly keys: readonly string[];
}

/** Cells of one column below one another, with what is entered in each; '' leaves a cell as empty as it was. */
interface Block {
  readonly column: string;
  readonly firstRow: number;
  readonly texts: readonly string[];
}

/**
 * Types the inputs into a new period workbook as `user`, a column at a time, around the cells that hold formulas. What
 * a validation refuses is pasted, as people do who bring their figures from elsewhere.
 */
export function enterRows(
  host: Host,
  user: string,
  workbookId: string,
  { entries, figures }: PeriodReading,
  inputs: {
    readonly entries: readonly ListedRow[];
    readonly figures: readonly ListedRow[];
    readonly asTyped?: boolean;
  },
): void {
  const tabs: readonly (readonly [Tab, readonly ListedRow[]])[] = [
    ...entries.map((tab) => [tab, inputs.entries] as const),
    [figures, inputs.figures],
  ];
  for (const [tab, rows] of tabs) {
    for (const block of blocksOf(tab, rows, inputs.asTyped === true))
      typeBlock(host, user, workbookId, tab.table, block);
  }
}

function typeBlock(
  host: Host,
  user: string,
  workbookId: string,
  table: ReadTable<string>,
  block: Block,
): void {
  const { column, firstRow, texts } = block;
  const letter = columnName(table.column(column));
  const place = (cell: string): string => `${quoteTab(table.title)}!${cell}`;
  const range = place(`${letter}${String(firstRow + 1)}:${letter}${String(firstRow + texts.length)}`);
  const refused = (): readonly string[] => {
    const cells = texts.map((text) => [text]);
    try {
      return host.type(user, workbookId, range, cells).rejected.map(({ cell }) => cell);
    } catch (error) {
      // One cell alone is refused by an error, one of several by a word in the answer.
      if (error instanceof EditRejected) return [`${letter}${String(firstRow + 1)}`];
      throw error;
    }
  };
  for (const cell of refused()) {
    const text = texts[Number(cell.replace(/\D/g, '')) - 1 - firstRow] ?? '';
    host.type(user, workbookId, place(cell), [[text]], { paste: true });
  }
}

function blocksOf({ table, keys }: Tab, rows: readonly ListedRow[], asTyped: boolean): readonly Block[] {
  const inputs = new Map(rows.map(({ key, cells }) => [key, new Map(cells)]));
  const columns = [...new Set(rows.flatMap(({ cells }) => cells.map(([column]) => column)))];
  return columns.flatMap((column) => {
    const texts = keys.map((key, at) => {
      const cell = table.rows[at]?.cell(column);
      if (cell?.formula !== undefined) return undefined;
      const text = inputs.get(key)?.get(column) ?? '';
      return asTyped || plainText.has(column) ? text : asText(text);
    });
    return runsBetweenFormulas(column, texts);
  });
}

/**
 * What begins as a formula is text: a list brings what somebody wrote, never what is to be reckoned. Cells of plain text
 * take it as it stands.
 */
const plainText = new Set<string>(
  [...entryTabColumns, ...figureEntriesTable.columns].flatMap(({ key, numberFormat }) =>
    numberFormat?.type === 'TEXT' ? [key] : [],
  ),
);
const asText = (text: string): string => (/^[=']/.test(text) ? `'${text}` : text);

/** `undefined` stands for a cell that holds a formula. Runs without anything to enter are left out. */
function runsBetweenFormulas(column: string, texts: readonly (string | undefined)[]): readonly Block[] {
  const blocks: { readonly column: string; readonly firstRow: number; readonly texts: string[] }[] = [];
  texts.forEach((text, at) => {
    if (text === undefined) return;
    const last = blocks.at(-1);
    if (last && last.firstRow + last.texts.length === headRows + at) last.texts.push(text);
    else blocks.push({ column, firstRow: headRows + at, texts: [text] });
  });
  return blocks.filter((block) => block.texts.some((text) => text !== ''));
}
