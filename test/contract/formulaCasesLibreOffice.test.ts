import { fromXlsx } from '../../scripts/host/export/fromXlsx';
import { toXlsx } from '../../scripts/host/export/toXlsx';
import { findLibreOffice, withLibreOffice } from '../../scripts/host/export/withLibreOffice';
import { formulaCases } from '../cases/formulas';
import { needing } from '../support/needing';
import { contentOf, entered } from './formulaContent';

const { describe } = needing(
  findLibreOffice() === undefined ? 'LibreOffice is not installed (libreoffice-calc)' : undefined,
);

/** One tab a case, the formula in J1. */
function workbook(): gapi.client.sheets.Spreadsheet {
  return {
    properties: { title: 'Công thức', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
    sheets: formulaCases.map(({ cells, formula }, at) => ({
      properties: { sheetId: at, title: `c${at}`, gridProperties: { rowCount: 8, columnCount: 10 } },
      data: [
        {
          rowData: Array.from({ length: 8 }, (_, row) => ({
            values: [
              ...Array.from({ length: 9 }, (_, column) => entered(cells[row]?.[column] ?? null)),
              row === 0 ? entered(formula) : {},
            ],
          })),
        },
      ],
    })),
  };
}

describe('LibreOffice in Vietnamese', () => {
  it('answers every case as it says', async () => {
    const createdAt = new Date('2026-01-02T03:04:05Z');
    const back = await fromXlsx(await withLibreOffice(await toXlsx(workbook(), { createdAt }), 'xlsx'));
    const given = formulaCases.map(({ formula }, at) => [
      `${at} ${formula}`,
      contentOf(back.sheets?.[at]?.data?.[0]?.rowData?.[0]?.values?.[9]),
    ]);
    const expected = formulaCases.map(({ formula, gives, libreOffice }, at) => [
      `${at} ${formula}`,
      libreOffice === undefined ? gives : libreOffice.gives,
    ]);
    expect(given).toEqual(expected);
  });
});
