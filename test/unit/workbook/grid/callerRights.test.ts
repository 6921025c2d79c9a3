import { mayEditCell } from '../../../../src/workbook/grid/callerRights';

const range = { sheetId: 1, startRowIndex: 3, endRowIndex: 6, startColumnIndex: 2, endColumnIndex: 4 };

test.each([
  ['no protection', [], true],
  ['one that lets this person in', [{ range, requestingUserCanEdit: true }], true],
  ['one that does not', [{ range, requestingUserCanEdit: false }], false],
  ['one of which Google says nothing', [{ range }], false],
  ['one that only warns', [{ range, warningOnly: true }], true],
  ['one elsewhere', [{ range: { ...range, startRowIndex: 5 }, requestingUserCanEdit: false }], true],
  ['one over the whole tab', [{ range: { sheetId: 1 }, requestingUserCanEdit: false }], false],
  ['two, one of which keeps out', [{ range, requestingUserCanEdit: true }, { range: { sheetId: 1 } }], false],
] as const)('a cell under %s', (_, protectedRanges, may) => {
  expect(mayEditCell({ protectedRanges }, 4, 2)).toBe(may);
});

test('the ends of a range are not in it', () => {
  const sheet = { protectedRanges: [{ range }] };
  expect([mayEditCell(sheet, 6, 2), mayEditCell(sheet, 5, 4), mayEditCell(sheet, 2, 2)]).toEqual([
    true,
    true,
    true,
  ]);
});
