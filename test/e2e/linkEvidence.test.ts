import type { Answer, ExplainResult } from '../../src/app/api/api';
import {
  A_NGO,
  HONG_HA,
  OPERATOR,
  fewUnits,
  folderOf,
  link as linkIn,
  put as putInto,
  shortPeriod,
  typeLinks as typeLinksInto,
} from './evidenceOffice';
import { OWNER, done, refusal, type Office } from './office';
import type { RowView, TabView } from './tabView';

const pdf = 'application/pdf';

let office: Office;
let workbookId: string;

const link = (): ReturnType<typeof linkIn> => linkIn(office);
const index = (): TabView => office.tab(workbookId, 'Minh chứng');
const row = (tab: string, key: string): RowView => office.tab(workbookId, tab).row('key', key);
const linked = (tab: string, key: string): unknown => row(tab, key).value('linked');
const document = (name: string): RowView => index().row('file', name);
const shown = (name: string, ...columns: readonly string[]): readonly unknown[] =>
  columns.map((column) => document(name).value(column));

const calls = (service: string, method?: string): number => office.host.ledger.count(service, method);

const folder = (unit: string): string => folderOf(office, unit);
const put = (user: string, name: string, parent: string): string => putInto(office, user, name, parent);
const typeLinks = (user: string, tab: string, key: string, text: string): void => {
  typeLinksInto(office, workbookId, { user, tab, key, text });
};

beforeAll(() => {
  [office, workbookId] = shortPeriod();
});

describe('a unit that has put in nothing yet', () => {
  test('finds its folder in its rows and in Nộp báo cáo, and nobody else’s lets it in', () => {
    const url = `https://drive.google.com/drive/folders/${folder('a-ngo')}`;
    expect(office.tab(workbookId, 'Nộp báo cáo').row('id', 'a-ngo').value('folder')).toBe(url);
    expect(linked('1.I', '1.I.15@a-ngo')).toBe('Mở thư mục minh chứng');
    expect(() => put(HONG_HA, 'x.pdf', folder('a-ngo'))).toThrow('File not found');
    expect(() => put(A_NGO, 'x.pdf', parentOf(folder('a-ngo')))).toThrow('File not found');
    expect(office.host.drive.get(put(OPERATOR, 'của VH-TT.pdf', folder('a-ngo')))).toBeDefined();
  });
});

const parentOf = (id: string): string => office.host.drive.get(id)?.parent ?? '';

describe('files in a unit’s folder', () => {
  beforeAll(() => {
    const unit = folder('a-ngo');
    put(A_NGO, '1-I-15 bao cao.pdf', unit);
    put(A_NGO, '1.I.05 không có trong phần của xã.pdf', unit);
    put(A_NGO, 'quên mã.pdf', unit);
    put(A_NGO, '9.I.1 mã lạ.pdf', unit);
    const own = office.host.drive.folder(A_NGO, '2.II.26 – hộp thư', unit);
    const deeper = office.host.drive.folder(A_NGO, 'Tháng 3', own);
    put(A_NGO, 'scan0001.pdf', deeper);
    typeLinks(A_NGO, '2.II', '2.II.26@a-ngo', 'https://aluoi.example.vn/tin-bai');
    office.host.ledger.reset();
  });

  test('are linked to their criteria, in one pass', () => {
    const result = done(link());
    expect(result).toMatchObject({
      documents: 7,
      added: 7,
      unassigned: 3,
      waiting: 0,
      unread: [],
      remade: 0,
    });
    expect(linked('1.I', '1.I.15@a-ngo')).toBe('1-I-15 bao cao.pdf');
    expect(linked('2.II', '2.II.26@a-ngo')).toBe('https://aluoi.example.vn/tin-bai\nscan0001.pdf');
    expect(linked('1.I', '1.I.15@hong-ha')).toBe('Mở thư mục minh chứng');
  });

  test('take one read of each workbook, one write, and few calls of Drive', () => {
    expect([calls('Sheets', 'get'), calls('Sheets', 'batchUpdate')]).toEqual([2, 1]);
    // One for the program's folders, one for what lies in them; since only one unit's show anything, one for each by
    // itself; one for each level of folders that people made.
    const lists = 1 + (1 + fewUnits.length) + 2;
    expect([calls('Drive.Files', 'list'), calls('Drive.Files', 'get'), calls('Drive')]).toEqual([
      lists,
      0,
      lists,
    ]);
  });

  test('are named where points are explained', () => {
    const { text } = done(office.host.run('explain', ['1.I.15']) as Answer<ExplainResult>);
    expect(text).toMatch(/Xã A Ngo.*minh chứng: “1-I-15 bao cao\.pdf”/u);
  });

  test('are told apart by how they were found', () => {
    expect(shown('1-I-15 bao cao.pdf', 'unit', 'criterion', 'origin', 'state')).toEqual([
      'Xã A Ngo',
      '1.I.15',
      'Tên tệp',
      '✔ Đọc được',
    ]);
    expect(shown('scan0001.pdf', 'criterion', 'origin')).toEqual(['2.II.26', 'Thư mục']);
    expect(shown('https://aluoi.example.vn/tin-bai', 'criterion', 'kind', 'state')).toEqual([
      '2.II.26',
      'địa chỉ truy cập',
      '✔ Địa chỉ trang',
    ]);
    expect(shown('quên mã.pdf', 'criterion')).toEqual([undefined]);
  });

  test('are listed with what Drive says of them', () => {
    const [type, size, checksum, by, seen] = shown(
      'scan0001.pdf',
      'type',
      'size',
      'checksum',
      'modifiedBy',
      'firstSeen',
    );
    expect([type, size, by]).toEqual(['PDF', 'scan0001.pdf'.length, A_NGO]);
    expect(checksum).toMatch(/^[0-9a-f]{32}$/);
    expect(seen).toBe(44493);
  });

  test('are found again on the next day without a new line', () => {
    const before = index().values('key');
    office.host.clock.advance(24 * 3600_000);
    expect(done(link())).toMatchObject({ documents: 7, added: 0 });
    expect(index().values('key')).toEqual(before);
    expect(shown('scan0001.pdf', 'firstSeen')).toEqual([44493]);
  });

  test('nothing of theirs is changed', () => {
    const own = office.host.drive.list().filter(({ owner }) => owner === A_NGO);
    expect(own.map(({ modifiedBy }) => modifiedBy)).toEqual(own.map(() => A_NGO));
    expect(own.flatMap(({ permissions }) => permissions.map(({ role }) => role))).toEqual(
      own.map(() => 'owner'),
    );
    expect(row('2.II', '2.II.26@a-ngo').value('evidence')).toBe('https://aluoi.example.vn/tin-bai');
  });
});

describe('what VH-TT corrects', () => {
  const fix = (name: string, column: string, text: string): void =>
    office.type(workbookId, `'Minh chứng'!${document(name).a1(column)}`, text);

  test('wins, and stays through every run', () => {
    fix('quên mã.pdf', 'criterionFix', '1.I.15');
    fix('quên mã.pdf', 'kindFix', 'hợp đồng');
    fix('quên mã.pdf', 'periodFix', 'Tháng 3');
    fix('quên mã.pdf', 'documentNoFix', '12/2021');
    fix('quên mã.pdf', 'documentDateFix', '15/03/2021');
    done(link());
    expect(linked('1.I', '1.I.15@a-ngo')).toBe('1-I-15 bao cao.pdf\nquên mã.pdf');
    expect(
      shown('quên mã.pdf', 'criterionFix', 'kindFix', 'periodFix', 'documentNoFix', 'documentDateFix'),
    ).toEqual(['1.I.15', 'hợp đồng', 'Tháng 3', '12/2021', 44270]);
    expect(shown('quên mã.pdf', 'criterion')).toEqual([undefined]);
  });

  test('stays with its document when rows are moved, and when somebody inserts one while the action runs', () => {
    const { sheetId } = index();
    const insert = {
      insertDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 4, endIndex: 5 } },
    } as const;
    const { keys, rows } = index();
    const range = {
      sheetId,
      startRowIndex: 3,
      endRowIndex: 3 + rows.length,
      startColumnIndex: 0,
      endColumnIndex: keys.length,
    };
    const sortSpecs = [{ dimensionIndex: keys.indexOf('file'), sortOrder: 'DESCENDING' as const }];
    office.edit(workbookId, { sortRange: { range, sortSpecs } });
    put(A_NGO, '1.I.15 thêm.pdf', folder('a-ngo'));
    office.host.ledger.reset();
    done(link());
    const writing = office.host.ledger.records.findIndex(({ method }) => method === 'batchUpdate') + 1;
    put(A_NGO, '1.I.15 thêm nữa.pdf', folder('a-ngo'));
    office.host.faults.before(writing, () => office.edit(workbookId, insert));
    done(link());
    expect(office.host.faults.pending()).toBe(0);
    const byFile = new Map(index().rows.map((each) => [each.value('file'), each]));
    expect([...byFile.keys()].filter(Boolean)).toHaveLength(9);
    expect(byFile.get('quên mã.pdf')?.value('kindFix')).toBe('hợp đồng');
    expect(index().values('kindFix').filter(Boolean)).toHaveLength(1);
    const found = index().values('key').filter(Boolean);
    expect(new Set(found).size).toBe(found.length);
  });

  test('stays with a file that is renamed or moved to another folder', () => {
    const { id = '' } = office.host.drive.list().find(({ name }) => name === 'quên mã.pdf') ?? {};
    office.host.drive.rename(A_NGO, id, '1.I.12 nhớ ra rồi.pdf');
    expect(done(link())).toMatchObject({ added: 0 });
    expect(shown('1.I.12 nhớ ra rồi.pdf', 'criterion', 'kindFix')).toEqual(['1.I.12', 'hợp đồng']);
  });
});

describe('links to files outside the folders', () => {
  let outside: string;
  let closed: string;

  beforeAll(() => {
    outside = office.host.drive.upload(HONG_HA, { name: 'ngoài.pdf', mimeType: pdf, content: 'x' });
    office.host.share(outside, OWNER, 'reader');
    closed = office.host.drive.upload(HONG_HA, { name: 'kín.pdf', mimeType: pdf, content: 'y' });
    typeLinks(
      HONG_HA,
      '1.I',
      '1.I.15@hong-ha',
      `https://drive.google.com/open?id=${outside}; https://drive.google.com/file/d/${closed}/view`,
    );
    typeLinks(
      HONG_HA,
      '2.II',
      '2.II.26@hong-ha',
      `https://drive.google.com/file/d/${outside}/view?usp=sharing`,
    );
    office.host.ledger.reset();
  });

  test('are asked for once, however many rows name them, and remembered', () => {
    expect(done(link())).toMatchObject({ added: 3, unreadable: 1 });
    expect(calls('Drive.Files', 'get')).toBe(2);
    expect(linked('1.I', '1.I.15@hong-ha')).toBe(`ngoài.pdf\nTệp ${closed} (không có quyền xem)`);
    expect(linked('2.II', '2.II.26@hong-ha')).toBe('ngoài.pdf');
    office.host.ledger.reset();
    done(link());
    expect(calls('Drive.Files', 'get')).toBe(0);
    expect(linked('2.II', '2.II.26@hong-ha')).toBe('ngoài.pdf');
  });

  test('are not taken for closed where Google was asked too often', () => {
    const late = office.host.drive.upload(HONG_HA, { name: 'muộn.pdf', mimeType: pdf, content: 'z' });
    office.host.share(late, OWNER, 'reader');
    typeLinks(HONG_HA, '2.II', '2.II.26@hong-ha', `https://drive.google.com/file/d/${late}/view`);
    const [message, code] = ['User Rate Limit Exceeded. Rate of requests for user exceed configured.', 403];
    const reason = 'userRateLimitExceeded';
    const fault = { service: 'Drive.Files', method: 'get', code, message, reason, lasting: true };
    office.host.faults.failAt(fault);
    expect(refusal(link())).toContain('đang gọi quá nhiều');
    office.host.faults.clear();
    expect(done(link())).toMatchObject({ added: 1, unreadable: 1 });
    expect(linked('2.II', '2.II.26@hong-ha')).toBe('muộn.pdf');
  });

  test('that were refused are asked for again on another day', () => {
    office.host.share(closed, OWNER, 'reader');
    office.host.clock.advance(24 * 3600_000);
    office.host.ledger.reset();
    expect(done(link())).toMatchObject({ unreadable: 0 });
    expect(calls('Drive.Files', 'get')).toBe(1);
    expect(linked('1.I', '1.I.15@hong-ha')).toBe('ngoài.pdf\nkín.pdf');
  });

  test('that are taken out of the row stay listed and count no more', () => {
    office.host.type(HONG_HA, workbookId, `'1.I'!${row('1.I', '1.I.15@hong-ha').a1('evidence')}`, [['']]);
    done(link());
    expect(linked('1.I', '1.I.15@hong-ha')).toBe('Mở thư mục minh chứng');
    expect(shown('kín.pdf', 'state')).toEqual(['— Không còn liên kết']);
  });
});

describe('a claim without proof', () => {
  const missing = (): readonly unknown[] =>
    done(office.compile())
      .findings.filter(({ code, unit }) => code === 'evidenceMissing' && unit === 'hong-ha')
      .map(({ criterion }) => criterion);

  test('is proved once a document is linked to its row, and no longer when that is deleted', () => {
    office.host.type(HONG_HA, workbookId, `'1.I'!${row('1.I', '1.I.5@hong-ha').a1('yesNo')}`, [['Có']]);
    expect(missing()).toEqual(['1.I.5']);
    const file = put(HONG_HA, '1.I.5 hợp đồng 12.pdf', folder('hong-ha'));
    done(link());
    expect(missing()).toEqual([]);
    office.host.drive.remove(HONG_HA, file);
    done(link());
    expect(missing()).toEqual(['1.I.5']);
  });
});

test('another period has folders of its own', () => {
  done(office.create('2022'));
  expect(done(link())).toMatchObject({ period: '2022', documents: 0 });
});
