import type { Comment, Style, Worksheet } from 'exceljs';
import { defined } from '../defined';
import { usesDecimalComma } from '../formula/usesDecimalComma';
import { isEmpty } from '../isEmpty';
import type { CellData, CellFormat } from '../resource';
import type { ReadList } from '../rules/readValidations';
import { rawCells } from './rawCells';
import { readValue } from './readValue';

export interface ReadContext {
  readonly locale: string | undefined;
  readonly formatOf: (style: Partial<Style>) => CellFormat | undefined;
  readonly readList: ReadList;
}

/** Rows without a cell are holes. */
export type Cells = (CellData[] | undefined)[];

/** Values, formats and notes; a cell that is covered by a merged one has no value. */
export function readCells(tab: Worksheet, sheetXml: string, context: ReadContext): Cells {
  const decimalComma = usesDecimalComma(context.locale);
  const raw = rawCells(sheetXml);
  const cells: Cells = [];
  // Not `eachRow`: it leaves out rows that have formats or notes only.
  for (let rowNumber = 1; rowNumber <= tab.rowCount; rowNumber++) {
    tab.findRow(rowNumber)?.eachCell({ includeEmpty: true }, (cell, columnNumber) => {
      const isCovered = cell.isMerged && cell.master !== cell;
      const { userEnteredFormat: link, ...value } = isCovered
        ? {}
        : readValue(cell, raw.get(cell.address), decimalComma);
      const format = context.formatOf(cell.style);
      const userEnteredFormat =
        link === undefined
          ? format
          : { ...format, textFormat: { ...format?.textFormat, ...link.textFormat } };
      const data: CellData = defined({ ...value, note: noteText(cell.note), userEnteredFormat });
      if (!isEmpty(data)) Object.assign(cellAt(cells, rowNumber - 1, columnNumber - 1), data);
    });
  }
  return cells;
}

/** The cell, made if it is not there yet. */
export function cellAt(cells: Cells, row: number, column: number): CellData {
  const values = (cells[row] ??= []);
  while (values.length <= column) values.push({});
  return values[column] ?? {};
}

function noteText(note: string | Comment | undefined): string | undefined {
  if (note === undefined || typeof note === 'string') return note;
  return note.texts?.map(({ text }) => text).join('');
}
