import { fixture, ID } from './sheetsFixture';

const drive = 'https://drive.google.com/file/d/1AbC_dEf-9hijklmno/view';
const fields = 'sheets.data.rowData.values(userEnteredValue,hyperlink,textFormatRuns,chipRuns)';

const write = (cell: object, mask: string): object => ({
  updateCells: {
    rows: [{ values: [cell] }],
    fields: mask,
    start: { sheetId: 1, rowIndex: 0, columnIndex: 0 },
  },
});

type Api = ReturnType<typeof fixture>['api'];
const cellOf = (api: Api): unknown =>
  api.get(ID, { fields }).sheets?.[0]?.data?.[0]?.rowData?.[0]?.values?.[0];

// https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/cells#CellData
describe('what stands behind the text of a cell', () => {
  const text = { userEnteredValue: { stringValue: 'HĐ và TL' } };
  const runs = [
    { startIndex: 0, format: { link: { uri: `${drive}#1` } } },
    { startIndex: 2, format: {} },
    { startIndex: 6, format: { link: { uri: `${drive}#2` } } },
  ];

  test('[documented] links of parts come back as runs; hyperlink is empty where there are several', () => {
    const { api, batch } = fixture();
    batch([write({ ...text, textFormatRuns: runs }, 'userEnteredValue,textFormatRuns')]);
    expect(cellOf(api)).toEqual({ ...text, textFormatRuns: runs });
  });

  test('[documented] hyperlink is the one link of a cell, and read-only', () => {
    const { api, batch } = fixture();
    batch([
      write(
        { ...text, userEnteredFormat: { textFormat: { link: { uri: drive } } } },
        'userEnteredValue,userEnteredFormat.textFormat.link',
      ),
    ]);
    expect(cellOf(api)).toEqual({ ...text, hyperlink: drive });
    expect(() => batch([write({ hyperlink: drive }, 'hyperlink')])).toThrow(/read-only/);
  });

  test('[documented] a chip stands in the place of an @, and leads into Drive where it is written', () => {
    const { api, batch } = fixture();
    const cell = { userEnteredValue: { stringValue: 'xem @' } };
    const chipRuns = [{ startIndex: 4, chip: { richLinkProperties: { uri: drive } } }];
    batch([write({ ...cell, chipRuns }, 'userEnteredValue,chipRuns')]);
    expect(cellOf(api)).toEqual({ ...cell, chipRuns });
    const elsewhere = [{ startIndex: 4, chip: { richLinkProperties: { uri: 'https://a.vn/1' } } }];
    expect(() => batch([write({ ...cell, chipRuns: elsewhere }, 'userEnteredValue,chipRuns')])).toThrow(
      /Drive/,
    );
    expect(() => batch([write({ ...text, chipRuns }, 'userEnteredValue,chipRuns')])).toThrow(/'@'/);
  });

  test('[documented] a new value takes the runs of the old one along', () => {
    const { api, batch } = fixture();
    batch([write({ ...text, textFormatRuns: runs }, 'userEnteredValue,textFormatRuns')]);
    batch([write({ userEnteredValue: { stringValue: 'khác' } }, 'userEnteredValue')]);
    expect(cellOf(api)).toEqual({ userEnteredValue: { stringValue: 'khác' } });
  });

  test('[assumed A89] runs that begin outside of the text, or in no text, are refused', () => {
    const { batch } = fixture();
    const late = [{ startIndex: 99, format: {} }];
    expect(() =>
      batch([write({ ...text, textFormatRuns: late }, 'userEnteredValue,textFormatRuns')]),
    ).toThrow();
    expect(() => batch([write({ textFormatRuns: runs }, 'textFormatRuns')])).toThrow();
  });
});
