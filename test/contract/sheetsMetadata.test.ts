import { fixture, grid, ID, put } from './sheetsFixture';

// https://developers.google.com/workspace/sheets/api/guides/metadata
describe('developer metadata', () => {
  const metadata = (metadataKey: string, location: object, more: object = {}) => ({
    createDeveloperMetadata: {
      developerMetadata: { metadataKey, metadataValue: 'v', visibility: 'DOCUMENT', location, ...more },
    },
  });
  const find = (made: ReturnType<typeof fixture>, developerMetadataLookup: object) =>
    made.api.DeveloperMetadata.search(
      { dataFilters: [{ developerMetadataLookup }] },
      ID,
    ).matchedDeveloperMetadata?.map((each) => each.developerMetadata?.metadataKey);

  test('[documented] stands on the workbook, a tab, a row or a column, and is found there', () => {
    const made = fixture();
    const column = { dimensionRange: { sheetId: 1, dimension: 'COLUMNS', startIndex: 2, endIndex: 3 } };
    const [reply] =
      made.batch([
        metadata('kỳ', { spreadsheet: true }),
        metadata('bảng', { sheetId: 1 }),
        metadata('cột', column),
      ]).replies ?? [];
    const id = reply?.createDeveloperMetadata?.developerMetadata?.metadataId;
    expect(made.api.DeveloperMetadata.get(ID, id)).toMatchObject({
      metadataKey: 'kỳ',
      location: { locationType: 'SPREADSHEET' },
    });
    expect(find(made, { metadataKey: 'bảng' })).toEqual(['bảng']);
    expect(find(made, { locationType: 'COLUMN' })).toEqual(['cột']);
    expect(find(made, { metadataLocation: { sheetId: 1 } })).toEqual(['bảng', 'cột']);
    expect(
      find(made, { metadataLocation: { sheetId: 1 }, locationMatchingStrategy: 'EXACT_LOCATION' }),
    ).toEqual(['bảng']);
    expect(find(made, { metadataKey: 'không' })).toBeUndefined();
    expect(
      made.api.get(ID, { fields: 'developerMetadata.metadataKey,sheets.developerMetadata.metadataKey' }),
    ).toEqual({
      developerMetadata: [{ metadataKey: 'kỳ' }],
      sheets: [{ developerMetadata: [{ metadataKey: 'bảng' }] }, {}],
    });
  });

  test('[documented] is changed and deleted by what it matches', () => {
    const made = fixture();
    made.batch([metadata('a', { sheetId: 1 }), metadata('b', { sheetId: 1 })]);
    const dataFilters = [{ developerMetadataLookup: { metadataKey: 'a' } }];
    made.batch([
      {
        updateDeveloperMetadata: {
          dataFilters,
          developerMetadata: { metadataValue: 'mới' },
          fields: 'metadataValue',
        },
      },
    ]);
    made.batch([
      { deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataKey: 'b' } } } },
    ]);
    expect(made.api.get(ID).sheets?.[0]?.developerMetadata).toMatchObject([
      { metadataKey: 'a', metadataValue: 'mới', location: { sheetId: 1 } },
    ]);
  });

  test.each([
    ['[documented] a key', metadata('', { sheetId: 1 }), /metadataKey is required/],
    [
      '[documented] a visibility',
      metadata('a', { sheetId: 1 }, { visibility: undefined }),
      /visibility is required/,
    ],
    ['[documented] one place', metadata('a', { sheetId: 1, spreadsheet: true }), /exactly one of/],
    [
      '[documented] one row',
      metadata('a', { dimensionRange: { sheetId: 1, dimension: 'ROWS', startIndex: 0, endIndex: 2 } }),
      /single row or column/,
    ],
    [
      '[documented] an id that is free',
      [metadata('a', { sheetId: 1 }, { metadataId: 3 }), metadata('b', { sheetId: 1 }, { metadataId: 3 })],
      /already exists/,
    ],
    [
      '[documented] no more than 30,000 characters',
      metadata('a', { sheetId: 1 }, { metadataValue: 'x'.repeat(30_000) }),
      /30000 are allowed/,
    ],
  ])('%s is needed', (_, requests, message) => {
    expect(() => fixture().batch([requests].flat())).toThrow(message);
  });
});

test('[documented] named ranges have names that are no cells, and can be read by name', () => {
  const { batch, api } = fixture();
  const add = (name: string) => batch([{ addNamedRange: { namedRange: { name, range: grid(0, 0, 2, 1) } } }]);
  const id = add('Diem').replies?.[0]?.addNamedRange?.namedRange?.namedRangeId;
  batch([put(0, 0, [[7]])]);
  expect(api.Values.get(ID, 'Diem').values).toEqual([['7']]);
  expect(() => add('diem')).toThrow(/already exists/);
  expect(() => add('A1')).toThrow(/not valid/);
  batch([{ deleteNamedRange: { namedRangeId: id } }]);
  expect(() => api.Values.get(ID, 'Diem')).toThrow(/Unable to parse range/);
});
