import type { Answer, ReviewResult, UpdateResult } from '../../src/app/api/api';
import { HostKilled } from '../../scripts/host';
import {
  contentFields,
  contentOf,
  differencesFrom,
  enteredIn,
  leftOver,
  type PeriodContent,
} from '../support/periodContent';
import { addPoints, addRow, cellsOf, removeRow, setCell } from './controlEdits';
import { OWNER, bundleForOffice, done, openOffice, refusal, type Office } from './office';
import { few, fewFigures, keepOnly, keepUnits } from './shortCatalogue';
import type { TabView } from './tabView';

const OFFICER = 'a-ngo@aluoi.example.vn';
const OTHER = 'hong-ha@aluoi.example.vn';
const NEWCOMER = 'xa-moi@aluoi.example.vn';

let office: Office;
let workbookId: string;
let fresh = 0;

const update = (): Answer<UpdateResult> => office.host.run('updatePeriod', ['2021']) as Answer<UpdateResult>;
const review = (): Answer<UpdateResult> => office.host.run('reviewUpdate', ['2021']) as Answer<UpdateResult>;
const tab = (title: string): TabView => office.tab(workbookId, title);
const content = (fileId = workbookId): PeriodContent => contentOf(office.look(fileId, contentFields).sheets);
const type = (title: string, key: string, column: string, text: string, as = OWNER): void =>
  void office.host.type(as, workbookId, `'${title}'!${tab(title).row('key', key).a1(column)}`, [[text]]);
const put = (title: string, key: string, column: string, text: string): void => {
  type(title, key, column, text);
};

beforeAll(() => {
  office = openOffice(bundleForOffice());
  done(office.seed());
  keepOnly(office, few, [...fewFigures, 'districtCommuneCadres']);
  keepUnits(office, ['vp-hdnd-ubnd', 'vh-tt', 'noi-vu', 'tc-kh', 'tt-hcc', 'a-ngo', 'hong-ha', 'phu-vinh']);
  setCell(office, 'Đơn vị', 'a-ngo', 'people', OFFICER);
  setCell(office, 'Đơn vị', 'hong-ha', 'people', OTHER);
  workbookId = done(office.create('2021')).workbookId;
  for (const user of [OFFICER, OTHER, NEWCOMER]) office.host.share(workbookId, user, 'writer');
  put('1.I', '1.I.5@a-ngo', 'yesNo', 'Có');
  put('1.I', '1.I.5@hong-ha', 'yesNo', 'Không');
  put('1.I', '1.I.5@hong-ha', 'explanation', 'Chưa ban hành');
  put('1.I', '1.I.24@vh-tt', 'numerator', '9');
  put('1.III', '1.III.8@tc-kh', 'numerator', '15.000.000');
  put('1.III', '1.III.8@tc-kh', 'documentDate', '15/03/2021');
  put('Số liệu chung', 'postOffices@vh-tt', 'value', '12');
  put('Số liệu chung', 'communeDesktops@hong-ha', 'value', '7');
  const line = tab('Nộp báo cáo').row('id', 'hong-ha');
  office.host.type(OTHER, workbookId, `'Nộp báo cáo'!${line.a1('note')}`, [['Xin gia hạn']]);
});

/** What every update has to leave behind, whatever it was about; gives what it said it did. */
function updated(): UpdateResult {
  const entered = enteredIn(content());
  const before = office.print(workbookId);
  const { ledger } = office.host;
  ledger.reset();
  const planned = done(review());
  expect([ledger.count('Sheets', 'get'), ledger.count('Sheets'), ledger.count('Drive')]).toEqual([2, 2, 1]);
  expect(office.print(workbookId)).toBe(before);

  ledger.reset();
  const result = done(update());
  // One write of the period workbook, one line in the log.
  expect([ledger.count('Sheets', 'get'), ledger.count('Sheets', 'batchUpdate')]).toEqual([2, 2]);
  expect([ledger.count('Sheets'), ledger.count('Drive')]).toEqual([4, 1]);
  expect(result).toEqual(planned);

  keptAll(entered);
  isUpToDate();
  return result;
}

function keptAll(entered: ReadonlyMap<string, string>): void {
  const still = enteredIn(content());
  expect([...entered].filter(([key, cell]) => still.get(key) !== cell)).toEqual([]);
}

/** As a workbook that is created now, with no drift of permissions; a further update finds nothing to do. */
function isUpToDate(): void {
  const id = `moi-${String(++fresh)}`;
  const line = cellsOf(office, 'Các kỳ', '2021');
  addRow(office, 'Các kỳ', { ...line, id, state: 'Chưa tạo', workbook: '', createdAt: '' });
  const made = content(done(office.create(id)).workbookId);
  removeRow(office, 'Các kỳ', id);
  expect(differencesFrom(made, content(), { compiled: true })).toEqual([]);
  expect(leftOver(made, content()).filter((text) => !/: (⊘.*|criterion|)$/.test(text))).toEqual([]);
  const permissions = office.host.run('reviewPermissions', ['2021']) as Answer<ReviewResult>;
  expect(done(permissions).lines.filter(({ repairable }) => repairable)).toEqual([]);
  const before = office.print(workbookId);
  expect(update()).toMatchObject({ ok: true, message: expect.stringContaining('không có gì phải cập nhật') });
  expect(office.print(workbookId)).toBe(before);
}

const commune = {
  id: 'xa-moi',
  name: 'UBND xã Mới',
  kind: 'Xã, thị trấn',
  groups: 'communes',
  aliases: 'xã Mới',
  people: NEWCOMER,
};

describe('an open period', () => {
  test('has nothing to be updated right after its creation', () => {
    isUpToDate();
    expect(done(review()).plan.rows.kept).toHaveLength(27);
  });

  test('gets the rows of a unit that is new, open to its people alone', () => {
    addRow(office, 'Đơn vị', commune);
    const { plan, lines } = updated();
    expect(plan.units.added).toEqual(['xa-moi']);
    expect(plan.rows.added).toEqual(['1.I.5@xa-moi', '1.I.15@xa-moi', '2.II.26@xa-moi']);
    expect(plan.figures.added).toHaveLength(4);
    expect(lines[0]).toBe('Thêm: đơn vị UBND xã Mới; 3 dòng nhập; 4 dòng số liệu chung.');
    type('1.I', '1.I.5@xa-moi', 'yesNo', 'Có', NEWCOMER);
    expect(() => {
      type('1.I', '1.I.5@a-ngo', 'yesNo', 'Không', NEWCOMER);
    }).toThrow(/protected/i);
    expect(() => {
      type('1.I', '1.I.5@xa-moi', 'yesNo', 'Không', OFFICER);
    }).toThrow(/protected/i);
    const { sheets = [] } = office.look(workbookId, 'sheets(properties(title),filterViews)');
    const titles = (title: string): readonly (string | undefined)[] =>
      (sheets.find(({ properties }) => properties?.title === title)?.filterViews ?? []).map(
        (view) => view.title,
      );
    for (const title of ['1.I', '2.II', 'Số liệu chung', 'Kiểm tra'])
      expect(titles(title)).toContain('UBND xã Mới');
    expect(titles('3.I')).not.toContain('UBND xã Mới');
  });

  test('takes common figures of the new unit into its new rows', () => {
    for (const [figure, value] of [
      ['communeDesktops', '20'],
      ['communeTablets', '0'],
      ['communeLaptops', '5'],
      ['communeCadres', '20'],
    ]) {
      type('Số liệu chung', `${figure ?? ''}@xa-moi`, 'value', value ?? '', NEWCOMER);
    }
    const row = tab('1.I').row('key', '1.I.15@xa-moi');
    expect([row.value('numerator'), row.value('ratio')]).toEqual([25, 1.25]);
  });

  test('marks the rows of a unit that was dissolved, and keeps what it entered', () => {
    removeRow(office, 'Đơn vị', 'hong-ha');
    const { plan, lines } = updated();
    expect([plan.units.closed, plan.rows.closed.length, plan.figures.closed.length]).toEqual([
      ['hong-ha'],
      3,
      4,
    ]);
    expect(lines[0]).toMatch(/^Không còn yêu cầu .*: đơn vị .*Hồng Hạ; 3 dòng nhập; 4 dòng số liệu chung\.$/);
    expect(tab('1.I').row('key', '1.I.5@hong-ha').value('status')).toBe('⊘ Không còn yêu cầu');
    expect(tab('Nộp báo cáo').row('id', 'hong-ha').value('state')).toBe('⊘ Không còn tham gia');
    expect(() => {
      type('1.I', '1.I.5@hong-ha', 'yesNo', 'Có', OTHER);
    }).toThrow(/protected/i);

    const { summary, findings } = done(office.compile('2021'));
    expect(summary.communes.map(({ id }) => id)).not.toContain('hong-ha');
    expect(findings.filter(({ unit }) => unit === 'hong-ha')).toEqual([]);
    expect(tab('1.I').row('key', '1.I.5@hong-ha').value('status')).toBe('⊘ Không còn yêu cầu');
    expect(tab('Số liệu chung').row('key', 'communeDesktops@hong-ha').value('status')).toBe(
      '⊘ Không còn yêu cầu',
    );
    isUpToDate();
  });

  test('asks again for what it had given up, with what was entered then', () => {
    addRow(office, 'Đơn vị', {
      ...commune,
      id: 'hong-ha',
      name: 'UBND xã Hồng Hạ',
      aliases: 'xã Hồng Hạ',
      people: OTHER,
    });
    const { plan } = updated();
    expect([plan.units.reopened, plan.rows.reopened.length, plan.rows.added]).toEqual([['hong-ha'], 3, []]);
    const shown = (): readonly unknown[] =>
      ['yesNo', 'status'].map((column) => tab('1.I').row('key', '1.I.5@hong-ha').value(column));
    expect(shown()).toEqual(['Không', '○ Chưa nhập']);
    type('1.I', '1.I.5@hong-ha', 'explanation', 'Đang trình ký', OTHER);
    // The edit was looked at, as those of other rows are.
    expect(shown()).toEqual(['Không', '✔ Đủ số liệu']);
  });

  test('gets the rows of a criterion that is new', () => {
    const title = 'Tiêu chí mới của tỉnh';
    addRow(office, 'Danh mục', { ...cellsOf(office, 'Danh mục', '1.I.5'), id: '1.I.31', title, units: '' });
    addRow(office, 'Thang điểm', { ...cellsOf(office, 'Thang điểm', '1.I.5'), id: '1.I.31', name: title });
    addPoints(office, 'readiness', 1);
    const { plan } = updated();
    expect([plan.criteria.added, plan.rows.added.length]).toEqual([['1.I.31'], 6]);
    expect(plan.rows.added.every((key) => key.startsWith('1.I.31@'))).toBe(true);
    const units = tab('1.I').values('unit');
    expect(units.filter((unit, at) => unit !== units[at - 1])).toEqual([...new Set(units)]);
  });

  test('marks the rows of a criterion that was withdrawn, and no longer scores it', () => {
    removeRow(office, 'Danh mục', '1.III.8');
    removeRow(office, 'Thang điểm', '1.III.8');
    addPoints(office, 'readiness', -1);
    const { plan } = updated();
    expect([plan.criteria.closed, plan.rows.closed]).toEqual([['1.III.8'], ['1.III.8@tc-kh']]);
    expect(tab('1.III').row('key', '1.III.8@tc-kh').value('numerator')).toBe(15_000_000);
    const { summary } = done(office.compile('2021'));
    expect(summary.ledgers.self.criteria.map(({ id }) => id)).not.toContain('1.III.8');
  });

  test('names a criterion that is measured in another way although figures were entered', () => {
    setCell(office, 'Danh mục', '1.I.24', 'measure', 'Có/Không');
    for (const column of [
      'numerator',
      'numeratorFigures',
      'denominator',
      'denominatorFigures',
      'partOfWhole',
    ]) {
      setCell(office, 'Danh mục', '1.I.24', column, '');
    }
    removeRow(office, 'Số liệu chung', 'postOffices');
    const { plan, lines } = updated();
    expect(plan.remeasured).toEqual([{ id: '1.I.24', units: ['vh-tt'] }]);
    expect(lines).toContainEqual(
      expect.stringMatching(/^CẦN XEM: tiêu chí 1\.I\.24 đổi cách đo khi đã có số liệu của Phòng Văn hóa/),
    );
    const row = tab('1.I').row('key', '1.I.24@vh-tt');
    expect([row.value('numerator'), row.value('input')]).toEqual([9, 'Chọn Có hoặc Không.']);
    expect(tab('Số liệu chung').row('key', 'postOffices@vh-tt').value('value')).toBe(12);
  });

  test('lets other people in where a unit has other people, and follows its name', () => {
    setCell(office, 'Đơn vị', 'a-ngo', 'people', NEWCOMER);
    setCell(office, 'Đơn vị', 'a-ngo', 'name', 'UBND xã A Ngo mới');
    setCell(office, 'Đơn vị', 'a-ngo', 'aliases', 'UBND xã A Ngo; xã A Ngo');
    const { plan, permissions } = updated();
    expect(plan.renamedUnits).toMatchObject([{ id: 'a-ngo', to: 'UBND xã A Ngo mới' }]);
    expect(permissions.map(({ code }) => code)).toContain('editorsAdded');
    type('1.I', '1.I.5@a-ngo', 'note', 'Người mới', NEWCOMER);
    expect(() => {
      type('1.I', '1.I.5@a-ngo', 'note', 'Người cũ', OFFICER);
    }).toThrow(/protected/i);
    expect(tab('1.I').row('key', '1.I.5@a-ngo').value('unit')).toBe('UBND xã A Ngo mới');
  });

  test('gets a tab for a criterion group that is new', () => {
    const like = (title: string, id: string): Readonly<Record<string, string>> => cellsOf(office, title, id);
    addRow(office, 'Thang điểm', {
      ...like('Thang điểm', '3.V'),
      id: '3.VI',
      name: 'Nhóm mới',
      shortName: 'Mới',
    });
    addRow(office, 'Thang điểm', { ...like('Thang điểm', '3.IV.1'), id: '3.VI.1', belongsTo: '3.VI' });
    addRow(office, 'Danh mục', { ...like('Danh mục', '3.IV.1'), id: '3.VI.1', group: '3.VI', units: '' });
    addPoints(office, 'specific', 1);
    const { plan } = updated();
    expect([plan.newGroups, plan.rows.added]).toEqual([['3.VI'], ['3.VI.1@vp-hdnd-ubnd']]);
    const titles = office.tabTitles(workbookId);
    expect(titles[titles.indexOf('3.V') + 1]).toBe('3.VI');
    done(office.compile('2021'));
  });

  test('gets back what somebody deleted or took away: a row, a fixed text, a validation, a formula', () => {
    const { sheetId } = tab('Số liệu chung');
    const last = tab('Số liệu chung').rows.at(-1)?.index ?? 0;
    const row = tab('2.II').row('key', '2.II.26@phu-vinh');
    office.edit(
      workbookId,
      { deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: last, endIndex: last + 1 } } },
      ...['title', 'ratio', 'yesNo'].map((column) => ({
        updateCells: {
          rows: [{ values: [{}] }],
          fields: 'userEnteredValue,dataValidation',
          start: {
            sheetId: tab('2.II').sheetId,
            rowIndex: row.index,
            columnIndex: tab('2.II').keys.indexOf(column),
          },
        },
      })),
    );
    const { plan, redressedCells, rewrittenCells } = updated();
    expect([plan.figures.added.length, redressedCells, rewrittenCells]).toEqual([1, 1, 2]);
  });

  test('is brought up to date also where rows were sorted and columns moved in', () => {
    const { sheetId, rows, keys } = tab('1.I');
    office.edit(
      workbookId,
      { insertDimension: { range: { sheetId, dimension: 'COLUMNS', startIndex: 8, endIndex: 9 } } },
      {
        sortRange: {
          range: {
            sheetId,
            startRowIndex: 3,
            endRowIndex: 3 + rows.length,
            startColumnIndex: 0,
            endColumnIndex: keys.length + 1,
          },
          sortSpecs: [{ dimensionIndex: keys.indexOf('code') }],
        },
      },
    );
    addRow(office, 'Đơn vị', {
      ...commune,
      id: 'xa-nua',
      name: 'UBND xã Nữa',
      aliases: 'xã Nữa',
      people: '',
    });
    expect(updated().plan.rows.added).toHaveLength(4);
  });
});

describe('an update', () => {
  test('says what it will do, does it once, and stands in the log', () => {
    setCell(office, 'Danh mục', '1.I.12', 'title', 'Tên mới của tiêu chí');
    const before = office.print(workbookId);
    expect(review()).toMatchObject({
      ok: true,
      message: expect.stringContaining('• Sửa tiêu chí 1.I.12: Tiêu chí.'),
    });
    expect(office.print(workbookId)).toBe(before);
    expect(update()).toMatchObject({ ok: true, message: expect.stringMatching(/^Đã cập nhật sổ báo cáo/) });
    expect(update()).toMatchObject({ message: expect.stringContaining('không có gì phải cập nhật') });
    isUpToDate();
    const log = office
      .tab(office.controlId, 'Nhật ký')
      .rows.filter((row) => row.value('action') === 'Cập nhật kỳ');
    expect(log.at(-1)?.value('details')).toMatch(/^2021: dòng nhập: thêm 0/);
  });

  test('is refused while the catalogue does not hold, and in a period that is not open', () => {
    setCell(office, 'Danh mục', '1.I.5', 'leadText', 'Phòng Không Có');
    expect(refusal(review())).toMatch(/1 chỗ phải sửa/);
    expect(refusal(update())).toContain('Phòng Không Có');
    setCell(office, 'Danh mục', '1.I.5', 'leadText', 'UBND các xã, thị trấn');
    setCell(office, 'Các kỳ', '2021', 'state', 'Đã đóng');
    expect(update()).toMatchObject({ ok: false, code: 'periodNotOpen' });
    setCell(office, 'Các kỳ', '2021', 'state', 'Đang mở');
    updated();
  });

  test('loses nothing that somebody enters, and puts no row in another’s place, while it runs', () => {
    const write = writeOfUpdate();
    removeRow(office, 'Đơn vị', 'xa-nua');
    addRow(office, 'Đơn vị', {
      ...commune,
      id: 'xa-cuoi',
      name: 'UBND xã Cuối',
      aliases: 'xã Cuối',
      people: OFFICER,
    });
    office.host.faults.before(write, () => {
      type('1.I', '1.I.5@phu-vinh', 'yesNo', 'Có');
      for (const title of ['1.I', '2.II', 'Số liệu chung']) {
        const range = { sheetId: tab(title).sheetId, dimension: 'ROWS', startIndex: 4, endIndex: 6 } as const;
        office.edit(workbookId, { insertDimension: { range } });
      }
    });
    const entered = enteredIn(content());
    office.host.ledger.reset();
    const { plan } = done(update());
    expect(office.host.faults.pending()).toBe(0);
    // Written, found to have moved, read again, put right; then the log.
    expect(office.host.ledger.count('Sheets', 'batchUpdate')).toBe(3);
    expect(plan.rows.added).toHaveLength(4);
    keptAll(entered);
    expect(tab('1.I').row('key', '1.I.5@phu-vinh').value('yesNo')).toBe('Có');
    isUpToDate();
  });

  test('that is killed at any call is taken up by the next', () => {
    office.host.ledger.reset();
    done(update());
    const calls = office.host.ledger.records.length + 2;
    for (let nth = 1; nth <= calls; nth++) {
      const entered = enteredIn(content());
      const id = `xa-${String(nth)}`;
      addRow(office, 'Đơn vị', {
        ...commune,
        id,
        name: `UBND xã Số ${String(nth)}`,
        aliases: '',
        people: '',
      });
      office.host.faults.killAt(nth, { after: nth % 2 === 0 });
      try {
        update();
      } catch (error) {
        if (!(error instanceof HostKilled)) throw error;
      }
      office.host.faults.clear();
      done(update());
      keptAll(entered);
      expect(tab('1.I').values('key')).toContain(`1.I.5@${id}`);
    }
    isUpToDate();
  });
});

/** The call at which an update writes, counted from 1. */
function writeOfUpdate(): number {
  office.host.ledger.reset();
  setCell(office, 'Danh mục', '1.I.12', 'work', `Nội dung ${String(fresh)}`);
  done(update());
  return office.host.ledger.records.findIndex(({ method }) => method === 'batchUpdate') + 1;
}
