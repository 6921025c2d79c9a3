import { rangeName } from '../../../../src/workbook/grid/a1';
import {
  tilesOf,
  type Layout,
  type Staff,
  type TableLayout,
  type Tile,
} from '../../../../src/workbook/protection/tiles';
import { unit } from '../../../support/smallPeriod';

const staff: Staff = {
  state: 'open',
  owner: 'chu@huyen.vn',
  office: 'VH-TT',
  operators: ['chu@huyen.vn', 'vhtt@huyen.vn'],
  units: [
    unit('a', 'Xã A', { people: ['an@huyen.vn', 'nhom-a@googlegroups.com'] }),
    unit('b', 'Xã B', { people: ['An@huyen.vn', 'VHTT@huyen.vn'] }),
    unit('c', 'Xã C'),
  ],
  excepted: new Set(),
};

const table = (change: Partial<TableLayout> = {}): TableLayout => ({
  kind: 'table',
  sheetId: 100,
  title: '1.I',
  blocks: ['fixed', 'fixed', 'entry', 'entry', 'machine', 'appraisal'],
  units: ['a', 'a', 'b', 'c'],
  ...change,
});

/** `Xã A C4:D5: an, nhom-a` with VH-TT's people left out. */
function show({ protectedRange: { range, description, editors } }: Tile): string {
  const where = 'startRowIndex' in range ? rangeName(range) : 'tab';
  const others = editors.users.filter((user) => !staff.operators.includes(user));
  return `${description} ${where}: ${others.map((user) => user.split('@')[0]).join(', ')}`.replace(/: $/, '');
}
const shown = (layout: Layout, change: Partial<Staff> = {}): readonly string[] =>
  tilesOf(layout, { ...staff, ...change }).map(show);

/** How many tiles cover each cell. */
function coverage({ blocks, units }: TableLayout, tiles: readonly Tile[]): readonly number[] {
  const counts = Array<number>((3 + units.length) * blocks.length).fill(0);
  for (const { range } of tiles.map(({ protectedRange }) => protectedRange)) {
    if (!('startRowIndex' in range)) throw new Error('a whole tab');
    for (let row = range.startRowIndex; row < range.endRowIndex; row++) {
      for (let at = range.startColumnIndex; at < range.endColumnIndex; at++) {
        const cell = row * blocks.length + at;
        counts[cell] = (counts[cell] ?? 0) + 1;
      }
    }
  }
  return counts;
}

describe('the tiles of a table', () => {
  test('are the head, the blocks of columns, and the entry cells of each unit', () => {
    expect(shown(table())).toEqual([
      'Dòng tiêu đề A1:F3',
      'Cột chương trình lập sẵn A4:B7',
      'Xã A C4:D5: an, nhom-a',
      'Xã B C6:D6: An',
      'Xã C C7:D7',
      'Cột chương trình tính E4:E7',
      'Cột thẩm định F4:F7',
    ]);
  });

  test('always let VH-TT in, nobody twice', () => {
    for (const { protectedRange } of tilesOf(table(), staff)) {
      const { users } = protectedRange.editors;
      expect(users.slice(0, 2)).toEqual(staff.operators);
      expect(new Set(users.map((user) => user.toLowerCase())).size).toBe(users.length);
    }
  });

  test('follow the rows of a unit wherever they are', () => {
    expect(shown(table({ units: ['b', 'a', 'c', 'a'] })).slice(2, 6)).toEqual([
      'Xã B C4:D4: An',
      'Xã A C5:D5: an, nhom-a',
      'Xã C C6:D6',
      'Xã A C7:D7: an, nhom-a',
    ]);
  });

  test('follow the columns wherever they are; a column that somebody added is VH-TT’s', () => {
    const blocks: TableLayout['blocks'] = ['fixed', 'entry', 'machine', undefined, 'entry'];
    expect(shown(table({ blocks, units: ['a', 'c'] }))).toEqual([
      'Dòng tiêu đề A1:E3',
      'Cột chương trình lập sẵn A4:A5',
      'Xã A B4: an, nhom-a',
      'Xã C B5',
      'Cột chương trình tính C4:C5',
      'Cột chương trình lập sẵn D4:D5',
      'Xã A E4: an, nhom-a',
      'Xã C E5',
    ]);
  });

  test('leave rows without a key, and those of a unit that is gone, to VH-TT', () => {
    const units = ['a', undefined, 'a', 'giai-the'];
    expect(shown(table({ units })).slice(2, 6)).toEqual([
      'Xã A C4:D4: an, nhom-a',
      'Dòng không thuộc đơn vị nào C5:D5',
      'Xã A C6:D6: an, nhom-a',
      'giai-the C7:D7',
    ]);
  });

  test('keep the units out once the period is closed', () => {
    expect(shown(table(), { state: 'closed' })).toContain('Xã A C4:D5');
    expect(shown(table(), { state: 'open' })).toContain('Xã A C4:D5: an, nhom-a');
  });

  test('let in whom VH-TT let in beyond the closing, in the entry cells of its own rows alone', () => {
    expect(shown(table(), { state: 'closed', excepted: new Set(['a']) })).toEqual([
      'Dòng tiêu đề A1:F3',
      'Cột chương trình lập sẵn A4:B7',
      'Xã A C4:D5: an, nhom-a',
      'Xã B C6:D6',
      'Xã C C7:D7',
      'Cột chương trình tính E4:E7',
      'Cột thẩm định F4:F7',
    ]);
  });

  test('always name an editor, since a protection without one keeps nobody out', () => {
    const archived = tilesOf(table(), { ...staff, state: 'archived' });
    const appraisal = archived.find(({ cell }) => cell === 'appraisal');
    expect(appraisal?.protectedRange.editors.users).toEqual(['chu@huyen.vn']);
  });

  test('cover every cell exactly once, however rows and columns lie', () => {
    const layouts = [
      table(),
      table({ units: [undefined] }),
      table({ units: ['a', 'b', undefined, 'a', 'x', 'b', 'b'] }),
      table({ blocks: ['entry', undefined, 'entry', 'fixed', 'machine', 'entry', undefined] }),
    ];
    for (const layout of layouts) {
      expect(new Set(coverage(layout, tilesOf(layout, staff)))).toEqual(new Set([1]));
    }
  });
});

test('a tab that nobody types in is one tile', () => {
  expect(shown({ kind: 'tab', sheetId: 2, title: 'Tổng hợp' })).toEqual([
    'Tab do VH-TT và chương trình ghi tab',
  ]);
});
