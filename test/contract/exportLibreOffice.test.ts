import { fromXlsx } from '../../scripts/host/export/fromXlsx';
import { toXlsx } from '../../scripts/host/export/toXlsx';
import { findLibreOffice, withLibreOffice } from '../../scripts/host/export/withLibreOffice';
import { needing } from '../support/needing';
import { exportSample } from './exportSample';
import { fixture, ID } from './sheetsFixture';

// A second program reads what was written; where it is not installed there is nothing to compare with.
const { describe } = needing(
  findLibreOffice() === undefined ? 'LibreOffice is not installed (libreoffice-calc)' : undefined,
);

describe('LibreOffice', () => {
  const createdAt = new Date('2026-01-02T03:04:05Z');

  it('calculates the formulas anew, and keeps rules, notes and protection', async () => {
    const sample = exportSample();
    const wrong = sample.sheets?.[1]?.data?.[0]?.rowData?.[1]?.values?.[1];
    if (wrong !== undefined) wrong.effectiveValue = { numberValue: -1 };
    const back = await fromXlsx(await withLibreOffice(await toXlsx(sample, { createdAt }), 'xlsx'));
    const [entry, summary] = back.sheets ?? [];
    const cell = (tab: typeof entry, row: number, column: number) =>
      tab?.data?.[0]?.rowData?.[row]?.values?.[column];

    expect(cell(summary, 1, 1)?.effectiveValue).toEqual({ numberValue: 12_454 });
    expect(cell(summary, 2, 0)?.userEnteredValue).toEqual({ stringValue: '=1+1 là chữ' });
    expect(cell(summary, 2, 1)?.effectiveValue?.stringValue).toBe(
      'Sở Y tế, UBND xã Tân An, UBND phường An Hội',
    );
    expect(cell(entry, 1, 10)?.effectiveValue?.stringValue).toBe('⚠ Cần sửa; xem lại');
    expect(cell(entry, 0, 0)?.note).toBe('Không sửa tiêu đề\nCột khoá');
    expect(cell(entry, 1, 2)?.dataValidation).toEqual(cell(exportSample().sheets?.[0], 1, 2)?.dataValidation);
    expect(entry?.conditionalFormats?.slice(0, 3)).toEqual(
      exportSample().sheets?.[0]?.conditionalFormats?.slice(0, 3),
    );
    expect(entry?.protectedRanges).toEqual(exportSample().sheets?.[0]?.protectedRanges);
    expect(entry?.basicFilter).toEqual(exportSample().sheets?.[0]?.basicFilter);
  }, 120_000);

  it('shows numbers as the host does: 5 and 2,5', async () => {
    const numbers: readonly (readonly [number, string | undefined])[] = [
      [5, '#,##0'],
      [2.5, '#,##0.##'],
      [1234.25, '#,##0.##'],
      [5, undefined],
      [2.5, undefined],
      [5, '#,##0.00'],
      [1.005, '#,##0.00'],
      [0.855, '0.00%'],
    ];
    const { api, batch, shown } = fixture();
    const rows = numbers.map(([numberValue, pattern]) => ({
      values: [
        {
          userEnteredValue: { numberValue },
          ...(pattern !== undefined && { userEnteredFormat: { numberFormat: { type: 'NUMBER', pattern } } }),
        },
      ],
    }));
    const fields = 'userEnteredValue,userEnteredFormat';
    batch([{ updateCells: { start: { sheetId: 1, rowIndex: 0, columnIndex: 0 }, fields, rows } }]);
    const csv = await withLibreOffice(
      await toXlsx(api.get(ID, { includeGridData: true }), { createdAt }),
      'csv',
    );
    const lines = Buffer.from(csv).toString('utf8').split('\n').slice(0, numbers.length);
    const texts = ['5', '2,5', '1.234,25', '5', '2,5', '5,00', '1,01', '85,50%'];
    expect(lines.map((line) => line.replace(/^"(.*)"$/, '$1'))).toEqual(texts);
    expect(shown('Nhập!A1:A8').map(([text]) => text)).toEqual(texts);
  }, 120_000);

  it('prints the visible tabs', async () => {
    const pdf = await withLibreOffice(await toXlsx(exportSample(), { createdAt }), 'pdf');
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
  }, 120_000);
});
