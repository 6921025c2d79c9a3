import type { TileDrift } from '../../../../src/core/permissions/drift';
import { reviewTiles, type TileReview } from '../../../../src/workbook/protection/permissionDrift';
import type { FoundTab } from '../../../../src/workbook/protection/foundTab';
import type { FoundProtection, FoundRange } from '../../../../src/workbook/grid/sheets';
import { tilesOf, type Layout, type Staff } from '../../../../src/workbook/protection/tiles';
import { unit } from '../../../support/smallPeriod';

const staff: Staff = {
  state: 'open',
  owner: 'chu@huyen.vn',
  office: 'VH-TT',
  operators: ['chu@huyen.vn', 'vhtt@huyen.vn'],
  units: [unit('a', 'Xã A', { people: ['an@huyen.vn'] }), unit('b', 'Xã B', { people: ['binh@huyen.vn'] })],
  excepted: new Set(),
};
const layout: Layout = {
  kind: 'table',
  sheetId: 0,
  title: '1.I',
  blocks: ['fixed', 'entry', 'machine'],
  units: ['a', 'a', 'b', 'b'],
};
const grid = { sheetId: 0, gridProperties: { rowCount: 7, columnCount: 3 } };

/** What Google returns of the protections as they should be: ids from 1, a sheet id 0 left out. */
const declared = (of: Layout = layout): readonly FoundProtection[] =>
  tilesOf(of, staff).map(({ protectedRange }, at) => {
    const { sheetId, ...range } = protectedRange.range;
    return {
      ...protectedRange,
      range: sheetId === 0 ? range : { ...range, sheetId },
      protectedRangeId: at + 1,
    };
  });
const [HEAD, FIXED, A, B, MACHINE] = [0, 1, 2, 3, 4];

function review(protectedRanges: readonly FoundProtection[], user = 'chu@huyen.vn', of = layout): TileReview {
  const tab: FoundTab = { layout: of, sheet: { properties: grid, protectedRanges } };
  return reviewTiles([tab], staff, user);
}
const drifts = (protectedRanges: readonly FoundProtection[]): readonly TileDrift[] =>
  review(protectedRanges).drifts;

/** The declared protections with one of them changed, or taken away. */
const with1 = (at: number, change: Partial<FoundProtection> | undefined): readonly FoundProtection[] =>
  declared().flatMap((each, index) => (index !== at ? [each] : change ? [{ ...each, ...change }] : []));

const rows = (from: number, to: number): FoundRange => ({
  startRowIndex: from,
  endRowIndex: to,
  startColumnIndex: 1,
  endColumnIndex: 2,
});
const kinds = ({ repairs }: TileReview): readonly string[] =>
  repairs.flatMap((request) => Object.keys(request));

describe('a review of protections', () => {
  test('finds nothing where all are as declared', () => {
    expect(review(declared())).toEqual({ drifts: [], locked: [], repairs: [] });
  });

  test('takes an open edge for the edge of the grid, and spellings of an address for one', () => {
    const machine = { range: { startRowIndex: 3, startColumnIndex: 2 } };
    expect(drifts(with1(MACHINE, machine))).toEqual([]);
    const editors = { users: ['CHU@huyen.vn', 'Vhtt@huyen.vn', 'AN@huyen.vn'] };
    expect(drifts(with1(A, { editors }))).toEqual([]);
  });

  test('takes editors that Google lists as groups for editors', () => {
    const editors = { users: ['chu@huyen.vn', 'vhtt@huyen.vn'], groups: ['an@huyen.vn'] };
    expect(drifts(with1(A, { editors }))).toEqual([]);
  });

  test('does not mind the owner and the account that looks', () => {
    const editors = { users: ['vhtt@huyen.vn', 'an@huyen.vn', 'may@huyen.vn'] };
    expect(review(with1(A, { editors }), 'may@huyen.vn').drifts).toEqual([]);
  });

  test('names what is not protected', () => {
    const found = with1(B, undefined);
    expect(drifts(found)).toEqual([{ code: 'tileMissing', tab: '1.I', name: 'Xã B', expected: ['B6:B7'] }]);
    expect(kinds(review(found))).toEqual(['addProtectedRange']);
  });

  test('names rows that left their protection, though it may lie over just as many of another unit', () => {
    const found = declared().map((each, at) =>
      at === A ? { ...each, range: rows(5, 7) } : at === B ? { ...each, range: rows(3, 5) } : each,
    );
    expect(drifts(found)).toEqual([
      { code: 'tileMoved', tab: '1.I', name: 'Xã A', found: ['B6:B7'], expected: ['B4:B5'] },
      { code: 'tileMoved', tab: '1.I', name: 'Xã B', found: ['B4:B5'], expected: ['B6:B7'] },
    ]);
    expect(kinds(review(found))).toEqual([
      'deleteProtectedRange',
      'deleteProtectedRange',
      'addProtectedRange',
      'addProtectedRange',
    ]);
  });

  test('says once that the rows of a unit came apart', () => {
    const units = ['a', 'b', 'a', 'b'];
    const apart = review(declared(), 'chu@huyen.vn', { ...layout, units });
    expect(apart.drifts).toEqual([
      { code: 'tileMoved', tab: '1.I', name: 'Xã A', found: ['B4:B5'], expected: ['B4', 'B6'] },
      { code: 'tileMoved', tab: '1.I', name: 'Xã B', found: ['B6:B7'], expected: ['B5', 'B7'] },
    ]);
  });

  test('lets a protection be renamed, but no further one be', () => {
    expect(drifts(with1(A, { description: 'Của tôi' }))).toEqual([]);
    const another: FoundProtection = {
      protectedRangeId: 90,
      range: rows(3, 4),
      description: 'Của tôi',
      editors: { users: ['chu@huyen.vn'] },
    };
    const found = [...declared(), another];
    expect(drifts(found)).toEqual([{ code: 'tileUnknown', tab: '1.I', name: 'Của tôi', found: ['B4'] }]);
    expect(review(found).repairs).toEqual([{ deleteProtectedRange: { protectedRangeId: 90 } }]);
  });

  test('names editors that were added or lost', () => {
    const editors = { users: ['chu@huyen.vn', 'vhtt@huyen.vn', 'la@khac.vn'] };
    const found = with1(A, { editors });
    const place = { tab: '1.I', name: 'Xã A', range: 'B4:B5' };
    expect(drifts(found)).toEqual([
      { ...place, code: 'editorsAdded', who: ['la@khac.vn'] },
      { ...place, code: 'editorsLost', who: ['an@huyen.vn'] },
    ]);
    expect(review(found).repairs).toEqual([
      {
        updateProtectedRange: {
          protectedRange: {
            protectedRangeId: A + 1,
            editors: { users: ['chu@huyen.vn', 'vhtt@huyen.vn', 'an@huyen.vn'] },
          },
          fields: 'editors,warningOnly,unprotectedRanges',
        },
      },
    ]);
  });

  test.each<[string, FoundProtection, TileDrift['code']]>([
    ['only warns', { warningOnly: true }, 'warningOnly'],
    ['names no editors', { requestingUserCanEdit: true }, 'openToAll'],
    ['lets the whole domain in', { editors: { domainUsersCanEdit: true } }, 'openToAll'],
    [
      'leaves cells out',
      { editors: { users: [...staff.operators] }, unprotectedRanges: [{ endRowIndex: 1 }] },
      'openToAll',
    ],
  ])('names a protection that %s', (_, change, code) => {
    const head = { protectedRangeId: 1, range: { endRowIndex: 3 }, description: 'Dòng tiêu đề', ...change };
    const found = [head, ...declared().slice(1)];
    expect(drifts(found)).toEqual([{ code, tab: '1.I', name: 'Dòng tiêu đề', range: 'A1:C3' }]);
    expect(kinds(review(found))).toEqual(['updateProtectedRange']);
  });

  test('leaves alone what this account may not see, and what lies under it', () => {
    const locked: FoundProtection = { protectedRangeId: 90, range: rows(5, 6), description: 'Khóa riêng' };
    const found = [...with1(B, undefined), locked];
    expect(review(found, 'vhtt@huyen.vn')).toEqual({
      drifts: [],
      locked: [{ code: 'locked', tab: '1.I', name: 'Khóa riêng', range: 'B6' }],
      repairs: [],
    });
  });

  test('names a closed tab that is protected in part only', () => {
    const closed: Layout = { kind: 'tab', sheetId: 0, title: 'Tổng hợp' };
    expect(review(declared(closed), 'chu@huyen.vn', closed).drifts).toEqual([]);
    const part = { ...declared(closed)[0], range: { startRowIndex: 0, endRowIndex: 7 } };
    const found = review([part], 'chu@huyen.vn', closed);
    expect(found.drifts).toEqual([{ code: 'tabUnprotected', tab: 'Tổng hợp' }]);
    expect(kinds(found)).toEqual(['deleteProtectedRange', 'addProtectedRange']);
  });

  test('repairs tabs together: first what goes, then what changes, then what comes', () => {
    const tab = (title: string): FoundTab => ({
      layout: { ...layout, title },
      sheet: {
        properties: grid,
        protectedRanges: [
          ...declared().filter((_, at) => at !== HEAD && at !== FIXED),
          { protectedRangeId: 90, range: {}, description: 'Lạ', editors: { users: [] } },
        ].map((each, at) => (at === 0 ? { ...each, editors: { users: [] } } : each)),
      },
    });
    const { repairs } = reviewTiles([tab('1.I'), tab('1.II')], staff, 'chu@huyen.vn');
    expect(repairs.flatMap((request) => Object.keys(request).map((kind) => kind.slice(0, 3)))).toEqual([
      'del',
      'del',
      'upd',
      'upd',
      'add',
      'add',
      'add',
      'add',
    ]);
  });
});
