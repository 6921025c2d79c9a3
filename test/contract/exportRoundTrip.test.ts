import { fromXlsx } from '../../scripts/host/export/fromXlsx';
import { listLosses } from '../../scripts/host/export/listLosses';
import { stripCachedValues } from '../../scripts/host/export/stripCachedValues';
import { toJson } from '../../scripts/host/export/toJson';
import { toXlsx } from '../../scripts/host/export/toXlsx';
import { readParts, textPart } from '../../scripts/host/export/package/zipParts';
import { exportSample } from './exportSample';

const createdAt = new Date('2026-01-02T03:04:05Z');

describe('a workbook that goes to xlsx and back', () => {
  it('keeps every field', async () => {
    const sample = exportSample();
    expect(listLosses(sample)).toEqual([]);
    expect(toJson(await fromXlsx(await toXlsx(sample, { createdAt })))).toBe(toJson(sample));
  });

  it('is not changed by being exported', async () => {
    const sample = exportSample();
    await toXlsx(sample, { createdAt });
    expect(sample).toEqual(exportSample());
  });

  it('gives the same bytes for the same workbook and date', async () => {
    const first = await toXlsx(exportSample(), { createdAt });
    const second = await toXlsx(exportSample(), { createdAt });
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  it('keeps text that looks like a formula as text', async () => {
    const sheet = await sheetXml(await toXlsx(exportSample(), { createdAt }), 2);
    expect(sheet).toMatch(/<c r="A3" t="s"><v>\d+<\/v><\/c>/);
  });

  it('takes a protected range by its name, and the theme for a colour', async () => {
    const back = await fromXlsx(
      await toXlsx(
        {
          namedRanges: [{ name: 'KHOA', namedRangeId: 'n1', range: { sheetId: 7, endRowIndex: 1 } }],
          properties: {
            spreadsheetTheme: {
              themeColors: [{ colorType: 'ACCENT1', color: { rgbColor: { red: 1 } } }],
            },
          },
          sheets: [
            {
              data: [
                {
                  rowData: [
                    { values: [{ userEnteredFormat: { backgroundColorStyle: { themeColor: 'ACCENT1' } } }] },
                  ],
                },
              ],
              properties: { sheetId: 7, title: 'A', gridProperties: { rowCount: 2, columnCount: 2 } },
              protectedRanges: [{ namedRangeId: 'n1', description: 'Theo tên' }],
            },
          ],
        },
        { createdAt },
      ),
    );
    const tab = back.sheets?.[0];
    expect(tab?.protectedRanges?.[0]).toMatchObject({
      description: 'Theo tên',
      range: { startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 2 },
    });
    expect(tab?.data?.[0]?.rowData?.[0]?.values?.[0]?.userEnteredFormat?.backgroundColorStyle).toEqual({
      rgbColor: { red: 1 },
    });
  });
});

describe('protection in xlsx', () => {
  it('locks what is strictly protected and opens the rest, empty cells included', async () => {
    const sample = exportSample();
    const sheet = await sheetXml(await toXlsx(sample, { createdAt }), 1);
    const styles = textPart(await readParts(await toXlsx(sample, { createdAt })), 'xl/styles.xml');
    const formats =
      (/<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(styles)?.[1] ?? '').match(/<xf .*?(?:\/>|<\/xf>)/g) ?? [];
    const isLocked = (address: string): boolean => {
      const style = new RegExp(`<c r="${address}" s="(\\d+)"`).exec(sheet)?.[1];
      return !(formats[Number(style)] ?? 'missing').includes('locked="0"');
    };
    expect(sheet).toContain('<sheetProtection sheet="1"');
    expect(['A1', 'K1', 'F2', 'J3', 'K4'].map(isLocked)).toEqual([true, true, true, true, true]);
    expect(['A2', 'C2', 'E4', 'G2'].map(isLocked)).toEqual([false, false, false, false]);
  });

  it('names each range, and gives a strict one a password that nobody knows', async () => {
    const sheet = await sheetXml(await toXlsx(exportSample(), { createdAt }), 1);
    expect(sheet).toMatch(/<protectedRange algorithmName="SHA-512" [^>]*sqref="A1:K1" name="Tiêu đề"\/>/);
    expect(sheet).toContain('<protectedRange sqref="C2:E4" name="Ô của đơn vị"/>');
  });
});

describe('stripping results', () => {
  it('leaves the formulas and takes their results alone', async () => {
    const before = await toXlsx(exportSample(), { createdAt });
    const sheet = await sheetXml(await stripCachedValues(before), 2);
    expect(sheet).toContain("<f>SUM('1.I Nhập liệu'!D2:D4)</f></c>".replaceAll("'", '&apos;'));
    expect(sheet).not.toMatch(/<\/f><v/);
    expect(sheet).not.toContain('t="str"');
    expect(sheet).toMatch(/<c r="A2" t="s"><v>/);
  });

  it('reads back as formulas without a result', async () => {
    const back = await fromXlsx(await stripCachedValues(await toXlsx(exportSample(), { createdAt })));
    expect(back.sheets?.[1]?.data?.[0]?.rowData?.[1]?.values?.[1]).toEqual({
      userEnteredValue: { formulaValue: "=SUM('1.I Nhập liệu'!D2:D4)" },
    });
  });
});

async function sheetXml(bytes: Uint8Array, number: number): Promise<string> {
  return textPart(await readParts(bytes), `xl/worksheets/sheet${number}.xml`);
}
