import type { Answer, RepairResult, ReviewResult } from '../../src/app/api/api';
import type { PeriodState } from '../../src/core/periodState';
import { cells, people, typesInto, whoMay } from './matrixCells';
import { bundleForOffice, done, openOffice, type Office } from './office';
import { keepOnly } from './shortCatalogue';

const units = ['vh-tt', 'a-ngo', 'hong-ha'];
const byUnit: Readonly<Record<string, string>> = {
  'vh-tt': 'operator',
  'a-ngo': 'officer of A Ngo',
  'hong-ha': 'officer of Hồng Hạ',
};

const words: readonly (readonly [PeriodState, string])[] = [
  ['draft', 'Chưa tạo'],
  ['open', 'Đang mở'],
  ['closed', 'Đã đóng'],
  ['compiled', 'Đã tổng hợp'],
  ['reported', 'Đã báo cáo'],
  ['archived', 'Đã lưu trữ'],
];

let office: Office;
let workbookId: string;
/** Where each cell of the matrix stands; no row or column moves here. */
let places: readonly string[];

const addressOf = (name: string): string => people[name]?.address ?? '';

/** VH-TT moves the period by hand and, where it does, lets a unit in until a day; then permissions are put right. */
function put(state: string, extendedTo: string): void {
  office.type(
    office.controlId,
    `'Các kỳ'!${office.tab(office.controlId, 'Các kỳ').row('id', '2021').a1('state')}`,
    state,
  );
  const until = office.tab(workbookId, 'Nộp báo cáo').row('id', 'a-ngo').a1('extendedTo');
  office.host.withoutTriggers(() => {
    office.type(workbookId, `'Nộp báo cáo'!${until}`, extendedTo);
  });
  done(office.host.run('repairPermissions') as Answer<RepairResult>);
  expect(done(office.host.run('reviewPermissions') as Answer<ReviewResult>).lines).toEqual([]);
}

/** For each cell the people who got in. */
const whoGetsIn = (): readonly (readonly string[])[] =>
  places.map((a1) =>
    Object.keys(people).filter((name) => typesInto(office.host, workbookId, addressOf(name), a1)),
  );

/** With the cell's name, so that a difference says where it is. */
const named = (found: readonly (readonly string[])[]): readonly string[] =>
  found.map((names, at) => `${cells[at]?.is ?? ''}: ${names.join(', ')}`);

beforeAll(() => {
  office = openOffice(bundleForOffice());
  done(office.seed());
  keepOnly(office);
  for (const unit of units) {
    const { a1 } = office.tab(office.controlId, 'Đơn vị').row('id', unit);
    office.type(office.controlId, `'Đơn vị'!${a1('people')}`, addressOf(byUnit[unit] ?? ''));
  }
  workbookId = done(office.create()).workbookId;
  for (const unit of units) office.host.share(workbookId, addressOf(byUnit[unit] ?? ''), 'writer');
  office.host.share(workbookId, addressOf('viewer'), 'reader');
  places = cells.map(({ a1 }) => a1((title) => office.tab(workbookId, title)));
});

describe('every cell, tried by each kind of person, in every state of the period', () => {
  test.each(words)('%s: as declared', (state, word) => {
    put(word, '');
    expect(named(whoGetsIn())).toEqual(named(cells.map((cell) => whoMay(state, cell))));
  });

  test.each(words)(
    '%s, one unit being let in: its own entry cells, and no others, in the states that allow it',
    (state, word) => {
      put(word, '24/10/2021');
      const excepted = state === 'closed' ? ['a-ngo'] : [];
      expect(named(whoGetsIn())).toEqual(named(cells.map((cell) => whoMay(state, cell, excepted))));
    },
  );

  test.each(words)('%s, the day being over until which a unit was let in: as declared', (state, word) => {
    put(word, '23/10/2021');
    expect(named(whoGetsIn())).toEqual(named(cells.map((cell) => whoMay(state, cell))));
  });
});
