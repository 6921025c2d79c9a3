import type { Answer, RepairResult, ReviewResult } from '../../src/app/api/api';
import { cells, inRow, people, typesInto as typesAs, whoMay } from './matrixCells';
import { OWNER, bundleForOffice, done, openOffice, refusal, type Office, type Request } from './office';
import { few, fewFigures, keepOnly } from './shortCatalogue';
import type { TabView } from './tabView';

const addressOf = (name: string): string => people[name]?.address ?? '';
const OPERATOR = addressOf('operator');
const OFFICER = addressOf('officer of A Ngo');
const OTHER = addressOf('officer of Hồng Hạ');
const VIEWER = addressOf('viewer');
const STRANGER = addressOf('stranger');

let office: Office;
let workbookId: string;

const tab = (title: string): TabView => office.tab(workbookId, title);
const review = (): Answer<ReviewResult> => office.host.run('reviewPermissions') as Answer<ReviewResult>;
const repair = (as = OWNER): Answer<RepairResult> =>
  office.host.run('repairPermissions', [], { as }) as Answer<RepairResult>;
const sentences = (): readonly string[] => done(review()).lines.map(({ message }) => message);
const codes = (): readonly string[] => [...new Set(done(review()).lines.map(({ code }) => code))].sort();

function setPeople(unit: string, text: string): void {
  const row = office.tab(office.controlId, 'Đơn vị').row('id', unit);
  office.type(office.controlId, `'Đơn vị'!${row.a1('people')}`, text);
}

beforeAll(() => {
  office = openOffice(bundleForOffice());
  done(office.seed());
  keepOnly(office, few, [...fewFigures, 'districtCommuneCadres']);
  setPeople('vh-tt', OPERATOR);
  setPeople('a-ngo', OFFICER);
  setPeople('hong-ha', OTHER);
  workbookId = done(office.create()).workbookId;
});

describe('a workbook that is not yet shared', () => {
  test('is told of everybody who cannot get in, and what is to be done', () => {
    expect(sentences()).toEqual([
      `${OPERATOR} (Phòng Văn hóa và Thông tin) chưa được chia sẻ sổ. Chủ sở hữu sổ cần chia sẻ đủ quyền cho người này.`,
      expect.stringMatching(/^a-ngo@.* \(.*A Ngo\) chưa được chia sẻ sổ/),
      expect.stringMatching(/^hong-ha@.* \(.*Hồng Hạ\) chưa được chia sẻ sổ/),
    ]);
  });

  test('is not shared by a repair: that is left to its owner', () => {
    const { repaired, left } = done(repair());
    expect(repaired).toEqual([]);
    expect(left.map(({ code }) => code)).toEqual(['noAccess', 'noAccess', 'noAccess']);
    expect(office.host.drive.get(workbookId)?.permissions.map(({ role }) => role)).toEqual(['owner']);
  });

  test('is in order once it is shared', () => {
    for (const user of [OPERATOR, OFFICER, OTHER]) office.host.share(workbookId, user, 'writer');
    office.host.share(workbookId, VIEWER, 'reader');
    office.host.ledger.reset();
    expect(review()).toMatchObject({
      ok: true,
      result: { period: '2021', state: 'open', workbookId, lines: [] },
      message: 'Phân quyền của kỳ 2021 đúng như quy định.',
    });
    const { ledger } = office.host;
    expect([ledger.count('Sheets', 'get'), ledger.count('Sheets'), ledger.count('Drive')]).toEqual([2, 2, 1]);
  });
});

const typesInto = (user: string, a1: string): boolean => typesAs(office.host, workbookId, user, a1);
const whoTypesInto = (a1: string): readonly string[] =>
  Object.keys(people).filter((name) => typesInto(addressOf(name), a1));

describe('an open period', () => {
  test.each(cells)('lets only those in whom the matrix names: $is', (cell) => {
    expect(whoTypesInto(cell.a1(tab))).toEqual(whoMay('open', cell));
  });
});

/** The cells of the workbook, without its protections. */
const allCells = (): string =>
  JSON.stringify(office.look(workbookId, 'sheets(properties,data(rowData(values(userEnteredValue))))'));

interface Protection {
  readonly id: number;
  readonly range: gapi.client.sheets.GridRange;
  readonly users: readonly string[];
}

/** The protections of a tab that bear this name. */
const protections = (title: string, name: string): readonly Protection[] =>
  (tab(title).sheet.protectedRanges ?? [])
    .filter(({ description }) => description === name)
    .map(({ protectedRangeId: id = 0, range = {}, editors }) => ({ id, range, users: editors?.users ?? [] }));

const only = <T>(things: readonly T[]): T => {
  const [thing] = things;
  if (thing === undefined || things.length > 1) throw new Error(`${String(things.length)} instead of one`);
  return thing;
};

const setEditors = (title: string, name: string, change: (users: readonly string[]) => string[]): Request => {
  const { id, users } = only(protections(title, name));
  return {
    updateProtectedRange: {
      protectedRange: { protectedRangeId: id, editors: { users: change(users) } },
      fields: 'editors',
    },
  };
};

const insert = (title: string, dimension: 'ROWS' | 'COLUMNS', at: number, count: number): Request => ({
  insertDimension: {
    range: { sheetId: tab(title).sheetId, dimension, startIndex: at, endIndex: at + count },
    inheritFromBefore: true,
  },
});

const firstRow = (title: string, unit: string): number =>
  tab(title).rows.find((row) => String(row.value('key')).endsWith(`@${unit}`))?.index ?? 0;

const sort = (title: string, column: string): Request => {
  const { sheetId, keys, rows } = tab(title);
  return {
    sortRange: {
      range: {
        sheetId,
        startRowIndex: 3,
        endRowIndex: 3 + rows.length,
        startColumnIndex: 0,
        endColumnIndex: keys.length,
      },
      sortSpecs: [{ dimensionIndex: keys.indexOf(column), sortOrder: 'DESCENDING' }],
    },
  };
};

/** What the owner does by hand, and what a review then calls it. */
const drifts: readonly (readonly [string, () => readonly Request[], readonly string[]])[] = [
  [
    "inserts rows above a unit's block",
    () => [insert('1.III', 'ROWS', firstRow('1.III', 'vh-tt'), 3)],
    ['tileMissing'],
  ],
  [
    "inserts a row within a unit's block",
    () => [insert('1.I', 'ROWS', firstRow('1.I', 'a-ngo') + 1, 1)],
    ['tileMissing', 'tileMoved'],
  ],
  ['sorts the rows of a tab by criterion', () => [sort('1.I', 'code')], ['tileMoved']],
  ['sorts the rows of Số liệu chung by figure', () => [sort('Số liệu chung', 'name')], ['tileMoved']],
  [
    'inserts a column among the entry columns',
    () => [insert('2.II', 'COLUMNS', 8, 1)],
    ['tileMissing', 'tileMoved'],
  ],
  [
    'deletes a protection',
    () => [{ deleteProtectedRange: { protectedRangeId: only(protections('3.I', 'Cột thẩm định')).id } }],
    ['tileMissing'],
  ],
  [
    'deletes the protection of a whole tab',
    () => [
      {
        deleteProtectedRange: {
          protectedRangeId: only(protections('Tổng hợp', 'Tab do VH-TT và chương trình ghi')).id,
        },
      },
    ],
    ['tabUnprotected'],
  ],
  [
    'adds an editor',
    () => [setEditors('3.I', 'Cột chương trình tính', (users) => [...users, OFFICER])],
    ['editorsAdded'],
  ],
  [
    'removes an editor',
    () => [setEditors('3.I', 'Cột thẩm định', (users) => users.filter((user) => user !== OPERATOR))],
    ['editorsLost'],
  ],
  [
    'lets a protection only warn',
    () => [
      {
        updateProtectedRange: {
          protectedRange: {
            protectedRangeId: only(protections('1.II', 'Dòng tiêu đề')).id,
            warningOnly: true,
          },
          fields: 'warningOnly,editors',
        },
      },
    ],
    ['warningOnly'],
  ],
  [
    'protects in place of the program',
    () => {
      const { id, range } = only(protections('3.IV', 'Cột chương trình tính'));
      const half = { ...range, startColumnIndex: (range.startColumnIndex ?? 0) + 1 };
      return [
        { deleteProtectedRange: { protectedRangeId: id } },
        {
          addProtectedRange: {
            protectedRange: { range: half, description: 'Của tôi', editors: { users: [OTHER] } },
          },
        },
      ];
    },
    ['tileMissing', 'tileUnknown'],
  ],
];

describe('after the owner', () => {
  test.each(drifts)(
    '%s, a review names it and a repair puts it right in one write',
    (_, change, expected) => {
      office.edit(workbookId, ...change());
      const before = allCells();
      expect(codes()).toEqual(expected);
      const found = done(review()).lines;
      expect(found.every(({ repairable }) => repairable)).toBe(true);

      office.host.ledger.reset();
      const answer = repair();
      const { ledger } = office.host;
      expect([ledger.count('Sheets', 'get'), ledger.count('Sheets', 'batchUpdate')]).toEqual([2, 1]);
      expect([ledger.count('Sheets'), ledger.count('Drive')]).toEqual([3, 1]);
      expect(done(answer)).toMatchObject({ repaired: found, left: [] });
      expect(sentences()).toEqual([]);
      expect(allCells()).toBe(before);
    },
  );

  test('did all this, the rights are again those of the matrix', () => {
    for (const cell of cells) {
      expect([cell.is, ...whoTypesInto(cell.a1(tab))]).toEqual([cell.is, ...whoMay('open', cell)]);
    }
  });

  test('sorted a tab, every row is open to its own unit alone', () => {
    office.edit(workbookId, sort('1.I', 'title'));
    done(repair());
    for (const row of tab('1.I').rows) {
      const unit = String(row.value('key')).split('@')[1];
      const a1 = `'1.I'!${row.a1('note')}`;
      expect([unit, typesInto(OFFICER, a1), typesInto(OTHER, a1)]).toEqual([
        unit,
        unit === 'a-ngo',
        unit === 'hong-ha',
      ]);
    }
  });
});

describe('a review', () => {
  test('names the unit, the tab and both places of a protection that was left behind', () => {
    office.edit(workbookId, insert('1.I', 'ROWS', 3, 1));
    expect(sentences()).toContain(
      'Tab “1.I”: bảo vệ của “Cột chương trình lập sẵn” nằm ở A5:F' +
        `${String(tab('1.I').rows.length + 3)}, lẽ ra phải ở A4:F${String(tab('1.I').rows.length + 3)}.`,
    );
    done(repair());
  });

  test('follows people as they stand in the control workbook, not as they were at creation', () => {
    setPeople('hong-ha', `${OTHER}; ${OFFICER}`);
    expect(codes()).toEqual(['editorsLost']);
    expect(sentences()).toContainEqual(expect.stringContaining(`thiếu người được sửa: ${OFFICER}.`));
    done(repair());
    const note = inRow('1.III', 'entry', 'note', 'vh-tt');
    expect(typesInto(OFFICER, note.a1(tab))).toBe(false);
    expect(typesInto(OFFICER, inRow('Nộp báo cáo', 'entry', 'note', 'hong-ha', 'id').a1(tab))).toBe(true);
    setPeople('hong-ha', OTHER);
    expect(codes()).toEqual(['editorsAdded']);
    done(repair());
    expect(codes()).toEqual([]);
  });

  test('keeps the units out once the period is closed, and lets them in again', () => {
    const state = office.tab(office.controlId, 'Các kỳ').row('id', '2021').a1('state');
    const own = inRow('Nộp báo cáo', 'entry', 'note', 'a-ngo', 'id').a1(tab);
    office.type(office.controlId, `'Các kỳ'!${state}`, 'Đã đóng');
    expect(codes()).toEqual(['editorsAdded']);
    done(repair());
    expect([typesInto(OFFICER, own), typesInto(OPERATOR, own)]).toEqual([false, true]);
    office.type(office.controlId, `'Các kỳ'!${state}`, 'Đã khóa');
    expect(refusal(review())).toContain('“Trạng thái”: không hiểu “Đã khóa”');
    office.type(office.controlId, `'Các kỳ'!${state}`, 'Đang mở');
    done(repair());
    expect([typesInto(OFFICER, own), typesInto(OPERATOR, own)]).toEqual([true, true]);
  });

  test('lists what is wrong with the sharing, and changes nothing of it', () => {
    office.host.share(workbookId, STRANGER, 'writer');
    office.host.share(workbookId, OFFICER, 'reader');
    office.host.drive.shareByLink(workbookId, 'reader');
    const shared = JSON.stringify(office.host.drive.get(workbookId)?.permissions);
    expect(codes()).toEqual(['linkSharing', 'noAccess', 'strangerWrites']);
    office.host.ledger.reset();
    const { repaired, left } = done(repair());
    expect([repaired.length, left.length]).toEqual([0, 3]);
    expect(office.host.ledger.count('Sheets', 'batchUpdate')).toBe(0);
    expect(JSON.stringify(office.host.drive.get(workbookId)?.permissions)).toBe(shared);
    office.host.share(workbookId, STRANGER, 'none');
    office.host.share(workbookId, OFFICER, 'writer');
    office.host.drive.shareByLink(workbookId, 'none');
    expect(codes()).toEqual([]);
  });

  test('of an operator who does not own the workbook finds and repairs as much', () => {
    office.host.share(office.controlId, OPERATOR, 'writer');
    office.edit(workbookId, sort('1.I', 'code'));
    const { repaired, left } = done(repair(OPERATOR));
    expect([[...new Set(repaired.map(({ code }) => code))], left]).toEqual([['tileMoved'], []]);
    expect(codes()).toEqual([]);
  });

  test('does it again where rows move between its read and its write', () => {
    office.edit(workbookId, sort('1.I', 'key'));
    office.host.ledger.reset();
    done(repair());
    const methods = office.host.ledger.records.map(({ method }) => method);
    office.edit(workbookId, sort('1.I', 'unit'));
    office.host.faults.before(methods.indexOf('batchUpdate') + 1, () => {
      office.edit(workbookId, insert('1.I', 'ROWS', 5, 1));
    });
    office.host.ledger.reset();
    done(repair());
    expect(office.host.faults.pending()).toBe(0);
    expect(office.host.ledger.count('Sheets', 'batchUpdate')).toBe(2);
    expect(codes()).toEqual([]);
  });
});
