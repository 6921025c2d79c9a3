import { fromXlsx } from '../../scripts/host/export/fromXlsx';
import { toXlsx } from '../../scripts/host/export/toXlsx';
import { findLibreOffice, withLibreOffice } from '../../scripts/host/export/withLibreOffice';
import { shiftFormula } from '../../scripts/host/sheets/formulas/shiftFormula';
import { formulaCases } from '../cases/formulas';
import type { FormulaCase } from '../cases/formulas';
import { needing } from '../support/needing';
import { contentOf, entered } from './formulaContent';

const { describe } = needing(
  findLibreOffice() === undefined ? 'LibreOffice is not installed (libreoffice-calc)' : undefined,
);

const height = Math.max(...formulaCases.map(({ cells }) => cells.length));
const rowOf = (at: number): number => at * height;

/** All cases in one tab, one below the other: LibreOffice takes long over many tabs. The formula stands in column J. */
function workbook(): gapi.client.sheets.Spreadsheet {
  return {
    properties: { title: 'Công thức', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
    sheets: [
      {
        properties: { sheetId: 0, title: 'Các ca', gridProperties: { rowCount: rowOf(formulaCases.length) } },
        data: [{ rowData: formulaCases.flatMap(rowsOf) }],
      },
    ],
  };
}

const rowsOf = ({ cells, formula }: FormulaCase, at: number): gapi.client.sheets.RowData[] =>
  Array.from({ length: height }, (_, row) => ({
    values: [
      ...Array.from({ length: 9 }, (__, column) => entered(cells[row]?.[column] ?? null)),
      row === 0 ? entered(shiftFormula(formula, rowOf(at), 0)) : {},
    ],
  }));

describe('LibreOffice in Vietnamese', () => {
  it('answers every case as it says', async () => {
    const createdAt = new Date('2026-01-02T03:04:05Z');
    const back = await fromXlsx(await withLibreOffice(await toXlsx(workbook(), { createdAt }), 'xlsx'));
    const rows = back.sheets?.[0]?.data?.[0]?.rowData ?? [];
    const given = formulaCases.map(({ formula }, at) => [
      `${at} ${formula}`,
      contentOf(rows[rowOf(at)]?.values?.[9]),
    ]);
    const expected = formulaCases.map(({ formula, gives, libreOffice }, at) => [
      `${at} ${formula}`,
      libreOffice === undefined ? gives : libreOffice.gives,
    ]);
    expect(given).toEqual(expected);
  });
});
