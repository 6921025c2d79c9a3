import { NO_ACCOUNT } from '../../scripts/host/accounts';
import { EDITOR, fixture, grid, OWNER, put } from './sheetsFixture';

const OTHER = 'khac@quan.vn';
const protect = (range: object, more: object = {}) => ({
  addProtectedRange: { protectedRange: { range, editors: { users: [OTHER] }, ...more } },
});
const KEPT_OUT = /trying to edit a protected cell/;

// https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets#ProtectedRange
describe('a protected range', () => {
  test('[documented] keeps out who is not among its editors, in calls and in typing', () => {
    const { batch, type } = fixture();
    batch([protect(grid(0, 0, 2, 2))]);
    expect(() => batch([put(1, 1, [[1]])], EDITOR)).toThrow(KEPT_OUT);
    expect(() => type('Nhập!B2', '1', EDITOR)).toThrow(KEPT_OUT);
    expect(() => type('Nhập!A1', '1', EDITOR)).toThrow(KEPT_OUT);
    expect(type('Nhập!C3', '1', EDITOR).accepted).toEqual(['C3']);
  });

  test('[documented] lets in its editors, in any case of letters, and always the owner', () => {
    const { batch, type } = fixture();
    batch([protect(grid(0, 0, 2, 2), { editors: { users: [EDITOR.toUpperCase()] } })]);
    expect(type('Nhập!A1', '1', EDITOR).accepted).toEqual(['A1']);
    expect(type('Nhập!A1', '1', OWNER).accepted).toEqual(['A1']);
  });

  test('[documented] without editors, or with a warning only, keeps nobody out', () => {
    const { batch, type } = fixture();
    const open = (column: number, more: object) => ({
      addProtectedRange: { protectedRange: { range: grid(0, column, 1, column + 1), ...more } },
    });
    batch([open(0, {}), open(1, { warningOnly: true })]);
    expect(type('Nhập!A1', '1', EDITOR).accepted).toEqual(['A1']);
    expect(type('Nhập!B1', '1', EDITOR).accepted).toEqual(['B1']);
    expect(() => batch([protect(grid(1, 1, 2, 2), { warningOnly: true })])).toThrow(
      /not supported with warningOnly/,
    );
  });

  // https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#AddProtectedRangeRequest
  test('[documented] may be given its id, but none in use; its refusals are of status 400', () => {
    const { batch } = fixture();
    const add = (row: number) => [protect(grid(row, 0, row + 1, 1), { protectedRangeId: 7 })];
    expect(batch(add(0)).replies?.[0]?.addProtectedRange?.protectedRange?.protectedRangeId).toBe(7);
    expect(() => batch(add(1))).toThrow(/already exists/);
    expect(() => batch([put(0, 0, [[1]])], EDITOR)).toThrow(expect.objectContaining({ code: 400 }));
  });

  test('[documented] may be open to the domain', () => {
    const { batch, type } = fixture();
    batch([protect(grid(0, 0, 1, 1), { editors: { domainUsersCanEdit: true } })]);
    expect(type('Nhập!A1', '1', EDITOR).accepted).toEqual(['A1']);
  });

  test('[documented] of a whole sheet leaves its unprotected ranges open', () => {
    const { batch, type } = fixture();
    batch([protect({ sheetId: 1 }, { unprotectedRanges: [grid(0, 0, 3, 1), grid(0, 1, 3, 2)] })]);
    expect(type('Nhập!A3', '1', EDITOR).accepted).toEqual(['A3']);
    expect(() => batch([put(2, 0, [[1, 2]])], EDITOR)).not.toThrow();
    expect(() => batch([put(2, 0, [[1, 2, 3]])], EDITOR)).toThrow(KEPT_OUT);
    expect(() =>
      batch([{ updateSheetProperties: { properties: { sheetId: 1, title: 'x' }, fields: 'title' } }], EDITOR),
    ).toThrow(KEPT_OUT);
    expect(() => batch([protect(grid(0, 0, 1, 1, 2), { unprotectedRanges: [grid(0, 0, 1, 1, 2)] })])).toThrow(
      /only supported on protected sheets/,
    );
  });

  test('[documented] shows its editors to those who may edit it, and to others that they may not', () => {
    const { batch, api, actAs } = fixture();
    batch([protect(grid(0, 0, 2, 2))]);
    const seen = () =>
      api.get('workbook', { fields: 'sheets.protectedRanges' }).sheets?.[0]?.protectedRanges?.[0];
    expect(seen()).toMatchObject({ requestingUserCanEdit: true, editors: { users: [OTHER, OWNER] } });
    actAs(EDITOR);
    expect(seen()?.editors).toBeUndefined();
    expect(seen()?.requestingUserCanEdit).toBeUndefined();
  });

  test('[recorded burnash/gspread › WorksheetTest.test_add_protected_range_normal, 2024] whoever adds it stays among its editors', () => {
    const { batch, api } = fixture();
    batch([protect(grid(0, 0, 1, 1))], EDITOR);
    expect(api.get('workbook').sheets?.[0]?.protectedRanges?.[0]?.editors?.users).toEqual([OTHER, EDITOR]);
  });

  test('[assumed A61] only its editors and the owner change it', () => {
    const { batch, api } = fixture();
    batch([protect(grid(0, 0, 1, 1))], EDITOR);
    batch([protect(grid(1, 0, 2, 1))], OWNER);
    const [mine, other] = api.get('workbook').sheets?.[0]?.protectedRanges ?? [];
    const rename = (protectedRangeId: number | undefined) => [
      {
        updateProtectedRange: {
          protectedRange: { protectedRangeId, description: 'x' },
          fields: 'description',
        },
      },
    ];
    expect(() => batch(rename(mine?.protectedRangeId), EDITOR)).not.toThrow();
    expect(() => batch(rename(other?.protectedRangeId), EDITOR)).toThrow(KEPT_OUT);
    expect(() =>
      batch([{ deleteProtectedRange: { protectedRangeId: other?.protectedRangeId } }], EDITOR),
    ).toThrow(KEPT_OUT);
    batch([{ deleteProtectedRange: { protectedRangeId: other?.protectedRangeId } }], OWNER);
    expect(api.get('workbook').sheets?.[0]?.protectedRanges).toHaveLength(1);
  });

  test('[host] may not overlap another one: how rights would combine is not documented', () => {
    const { batch, api } = fixture();
    batch([protect(grid(0, 0, 2, 2))]);
    expect(() => batch([protect(grid(1, 1, 3, 3))])).toThrow(/undocumented behaviour/);
    expect(() => batch([protect({ sheetId: 1 })])).toThrow(/undocumented behaviour/);
    expect(() => batch([protect(grid(2, 0, 3, 3)), protect(grid(0, 0, 2, 2, 2))])).not.toThrow();
    const id = api.get('workbook').sheets?.[0]?.protectedRanges?.[1]?.protectedRangeId;
    const grow = {
      updateProtectedRange: {
        protectedRange: { protectedRangeId: id, range: grid(1, 0, 3, 3) },
        fields: 'range',
      },
    };
    expect(() => batch([grow])).toThrow(/undocumented behaviour/);
  });

  test('[assumed A62] an editor who is no address is refused; groups are not implemented', () => {
    const { batch } = fixture();
    expect(() => batch([protect(grid(0, 0, 1, 1), { editors: { users: ['UBND xã A'] } })])).toThrow(
      /Invalid editor/,
    );
    expect(() => batch([protect(grid(0, 0, 1, 1), { editors: { groups: ['to@quan.vn'] } })])).toThrow(
      /NotImplemented/,
    );
  });

  test('[assumed A92] nor is one who has no Google account; nothing of the batch is done', () => {
    const { batch, badDays, api } = fixture();
    const users = (user: string) => ({ editors: { users: [user] } });
    const add = () => [
      protect(grid(0, 0, 1, 1)),
      protect(grid(1, 0, 2, 1), users(`la@${NO_ACCOUNT.toUpperCase()}`)),
    ];
    badDays.begin('accountsUnknown');
    expect(() => batch(add())).toThrow(
      expect.objectContaining({ code: 400, message: expect.stringContaining('Invalid requests[1]') }),
    );
    expect(api.get('workbook').sheets?.[0]?.protectedRanges).toBeUndefined();
    batch([protect(grid(0, 0, 1, 1))]);
    const [{ protectedRangeId } = {}] = api.get('workbook').sheets?.[0]?.protectedRanges ?? [];
    const update = {
      protectedRange: { protectedRangeId, ...users(`la@${NO_ACCOUNT}`) },
      fields: 'editors',
    };
    expect(() => batch([{ updateProtectedRange: update }])).toThrow(/Invalid editor/);
    badDays.end('accountsUnknown');
    expect(() => batch([{ updateProtectedRange: update }])).not.toThrow();
  });

  test('[assumed A63] rows are neither deleted from it nor inserted into it, nor is it sorted, by others', () => {
    const { batch } = fixture();
    batch([protect(grid(2, 0, 5, 2))]);
    const range = (startIndex: number) => ({
      sheetId: 1,
      dimension: 'ROWS',
      startIndex,
      endIndex: startIndex + 1,
    });
    expect(() => batch([{ deleteDimension: { range: range(3) } }], EDITOR)).toThrow(KEPT_OUT);
    expect(() => batch([{ insertDimension: { range: range(3) } }], EDITOR)).toThrow(KEPT_OUT);
    expect(() => batch([{ insertDimension: { range: range(5) } }], EDITOR)).not.toThrow();
    const sort = {
      sortRange: { range: grid(0, 0, 4, 4), sortSpecs: [{ dimensionIndex: 0, sortOrder: 'ASCENDING' }] },
    };
    expect(() => batch([sort], EDITOR)).toThrow(KEPT_OUT);
    expect(() => batch([{ deleteSheet: { sheetId: 1 } }], EDITOR)).toThrow(KEPT_OUT);
  });
});
