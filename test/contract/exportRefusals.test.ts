import { fromXlsx } from '../../scripts/host/export/fromXlsx';
import { listLosses } from '../../scripts/host/export/listLosses';
import { toXlsx } from '../../scripts/host/export/toXlsx';
import { withLibreOffice } from '../../scripts/host/export/withLibreOffice';

const options = { createdAt: new Date(0) };
const workbook = (...titles: string[]) => ({
  sheets: titles.map((title, index) => ({ properties: { title, index, sheetId: index } })),
});

describe('an export that Excel could not open', () => {
  it.each([
    ['a'.repeat(32), 'has 32 characters, at most 31 are allowed'],
    ['1/2', 'has one of the characters'],
    ['[x]', 'has one of the characters'],
    ["'x", "begins or ends with '"],
    ['History', 'is reserved by Excel'],
    ['', 'is empty'],
  ])('is refused for the tab name "%s"', async (title, reason) => {
    await expect(toXlsx(workbook('Tổng hợp', title), options)).rejects.toThrow(reason);
  });

  it('is refused for two names that differ by case alone, and names every fault at once', async () => {
    await expect(toXlsx(workbook('Xã', 'xã', 'a:b'), options)).rejects.toThrow(
      /"xã" differs from another name by case alone; "a:b" has one of/,
    );
  });

  it('is refused for a text that is too long', async () => {
    const [sheet] = workbook('A').sheets;
    const data = [{ rowData: [{ values: [{ userEnteredValue: { stringValue: 'x'.repeat(40_000) } }] }] }];
    await expect(toXlsx({ sheets: [{ ...sheet, data }] }, options)).rejects.toThrow(
      'at most 32767 characters',
    );
  });
});

describe('a rule for cells that the grid no longer has', () => {
  it('is left out', async () => {
    const gone = { sheetId: 0, startRowIndex: 9, endRowIndex: 12 };
    const [sheet] = workbook('A').sheets;
    const bytes = await toXlsx(
      {
        sheets: [
          {
            ...sheet,
            conditionalFormats: [{ booleanRule: { condition: { type: 'NOT_BLANK' } }, ranges: [gone] }],
            data: [{ rowData: [{ values: [{ userEnteredValue: { numberValue: 1 } }] }] }],
            protectedRanges: [{ range: gone }],
          },
        ],
      },
      options,
    );
    const [tab] = (await fromXlsx(bytes)).sheets ?? [];
    expect(tab).not.toHaveProperty('conditionalFormats');
    expect(tab).not.toHaveProperty('protectedRanges');
  });
});

describe('what an export leaves behind', () => {
  it('is listed by tab', () => {
    const losses = listLosses({
      sheets: [
        {
          charts: [{}],
          data: [{ rowData: [{ values: [{ userEnteredFormat: { wrapStrategy: 'CLIP' } }] }] }],
          filterViews: [{}, {}],
          properties: { title: 'Tổng hợp' },
          protectedRanges: [{ editors: { users: ['a@example.vn'] } }],
        },
      ],
    });
    expect(losses).toEqual([
      'Tổng hợp: 1 charts',
      'Tổng hợp: 2 filter views',
      'Tổng hợp: 1 editors of protected ranges',
      'Tổng hợp: clipping in 1 cells',
    ]);
  });
});

describe('a machine without LibreOffice', () => {
  const { PATH } = process.env;
  afterEach(() => {
    process.env['PATH'] = PATH;
  });

  it('is told how to get it', async () => {
    process.env['PATH'] = '';
    await expect(withLibreOffice(new Uint8Array(), 'pdf')).rejects.toThrow('apt-get install');
  });
});
