import type { Answer, CheckResult, FindingLine } from '../../src/app/api/api';
import type { ExamineResult } from '../../src/app/api/evidenceApi';
import { A_NGO, HONG_HA, fewUnits, folderOf, link, put as putInto, shortPeriod } from './evidenceOffice';
import { OWNER, done, type Office } from './office';
import type { RowView, TabView } from './tabView';

let office: Office;
let workbookId: string;

const examine = (periodId?: string): Answer<ExamineResult> =>
  office.host.run('examineEvidence', periodId === undefined ? [] : [periodId]) as Answer<ExamineResult>;
const check = (): Answer<CheckResult> => office.host.run('checkAll') as Answer<CheckResult>;
const put = (user: string, name: string, unit: string, content?: string): string =>
  putInto(office, user, name, folderOf(office, unit), content);
const tab = (title: string): TabView => office.tab(workbookId, title);
const row = (title: string, key: string): RowView => tab(title).row('key', key);
const document = (name: string): RowView => tab('Minh chứng').row('file', name);
const told = (findings: readonly FindingLine[]): readonly string[] =>
  findings.map(({ code, unit, criterion }) => [code, unit, criterion].join(' '));
const claim = (key: string): void => {
  const group = key.slice(0, key.lastIndexOf('.', key.indexOf('@')));
  office.type(workbookId, `'${group}'!${row(group, key).a1('yesNo')}`, 'Có');
};
/** Lines of `Kiểm tra` about files, by what they say. */
const listed = (word: string): readonly RowView[] =>
  tab('Kiểm tra').rows.filter((line) => String(line.value('message')).includes(word));

describe('documents with something wrong', () => {
  let empty: string;

  beforeAll(() => {
    [office, workbookId] = shortPeriod();
    claim('1.I.5@a-ngo');
    claim('1.I.5@hong-ha');
    empty = put(A_NGO, '1.I.5 hợp đồng.pdf', 'a-ngo', '');
    put(HONG_HA, '1.I.5 hợp đồng 12.pdf', 'hong-ha', 'cùng nội dung');
    put(HONG_HA, '1.I.5 thanh lý.pdf', 'hong-ha');
    put(HONG_HA, '1.I.5 hoá đơn 0001234.pdf', 'hong-ha');
    put(HONG_HA, '1.I.15 báo cáo.pdf', 'hong-ha', 'cùng nội dung');
  });

  test('are found, with what was linked', () => {
    const answer = examine();
    const result = done(answer);
    expect(result).toMatchObject({ documents: 5, added: 5 });
    expect(told(result.findings)).toEqual([
      'fileEmpty a-ngo 1.I.5',
      'kindsMissing a-ngo 1.I.5',
      'sameInOtherCriterion hong-ha 1.I.5',
      'sameInOtherCriterion hong-ha 1.I.15',
    ]);
    expect(result.units.map(({ unit, errors, warnings }) => [unit, errors, warnings])).toEqual([
      ['a-ngo', 1, 1],
      ['hong-ha', 0, 2],
    ]);
    expect(answer.message).toContain('Đã rà soát 5 tài liệu của kỳ 2021: 1 lỗi, 3 chỗ cần xem lại');
  });

  test('stand in the list, on the row and beside the document', () => {
    const [line] = listed('rỗng (0 byte)');
    expect(line?.value('severity')).toMatch(/Lỗi/);
    expect(line?.value('cell')).toMatch(/^1\.I!/);
    const fix = String(row('1.I', '1.I.5@a-ngo').value('fix'));
    expect(fix).toContain('Tệp “1.I.5 hợp đồng.pdf” rỗng');
    expect(fix).toContain('Minh chứng còn thiếu: thanh lý hợp đồng + hoá đơn');
    expect(document('1.I.5 hợp đồng.pdf').value('finding')).toMatch(/^Tệp “1\.I\.5 hợp đồng\.pdf” rỗng/);
    expect(document('1.I.5 thanh lý.pdf').value('finding')).toBeUndefined();
  });

  test('stay through every check, edit, compile and linking, with the time since when', () => {
    const since = listed('rỗng (0 byte)')[0]?.value('since');
    office.host.clock.advance(3600_000);
    expect(told(done(check()).findings)).toContain('fileEmpty a-ngo 1.I.5');
    done(office.compile());
    done(link(office));
    office.type(workbookId, `'1.I'!${row('1.I', '1.I.5@a-ngo').a1('note')}`, 'đang quét lại');
    expect(listed('rỗng (0 byte)').map((line) => [line.value('since'), line.value('resolved')])).toEqual([
      [since, undefined],
    ]);
    expect(row('1.I', '1.I.5@a-ngo').value('fix')).toContain('rỗng (0 byte)');
    expect(document('1.I.5 hợp đồng.pdf').value('finding')).toMatch(/rỗng/);
  });

  test('that were put right are marked so by the next examination, and leave the row', () => {
    office.host.drive.replace(A_NGO, empty, 'bản quét');
    done(check());
    expect(listed('rỗng (0 byte)')[0]?.value('resolved')).toBeUndefined();
    expect(told(done(examine()).findings)).not.toContain('fileEmpty a-ngo 1.I.5');
    expect(listed('rỗng (0 byte)')[0]?.value('resolved')).toMatch(/^24\/10\/2021/);
    expect(row('1.I', '1.I.5@a-ngo').value('fix')).not.toContain('rỗng');
    expect(document('1.I.5 hợp đồng.pdf').value('finding')).toBeUndefined();
    done(check());
    expect(listed('rỗng (0 byte)').map((line) => line.value('severity'))).toEqual(['✔ Đã xử lý']);
  });

  test('are no longer found once VH-TT says what a document is', () => {
    const file = put(A_NGO, '1.I.5 IMG_0012.pdf', 'a-ngo');
    expect(told(done(examine()).findings)).toContain('kindUnknown a-ngo 1.I.5');
    office.type(workbookId, `'Minh chứng'!${document('1.I.5 IMG_0012.pdf').a1('kindFix')}`, 'hoá đơn');
    expect(told(done(examine()).findings)).not.toContain('kindUnknown a-ngo 1.I.5');
    office.host.drive.remove(A_NGO, file);
    const { findings } = done(examine());
    expect(findings.find(({ code }) => code === 'fileDeleted')?.message).toContain('“1.I.5 IMG_0012.pdf”');
  });

  test('a faulty memory of a finding is nothing, and the next examination finds it again', () => {
    const { a1 } = listed('đã bị xóa')[0] ?? row('1.I', '1.I.5@a-ngo');
    office.type(workbookId, `'Kiểm tra'!${a1('details')}`, '{"code":"fileDeleted"}');
    expect(told(done(check()).findings)).not.toContain('fileDeleted a-ngo 1.I.5');
    expect(told(done(examine()).findings)).toContain('fileDeleted a-ngo 1.I.5');
  });
});

describe('what was handed in before', () => {
  test('is found by its content, in the last period that has a workbook', () => {
    done(office.create('2022'));
    const { url } = done(link(office));
    expect(url).not.toContain(workbookId);
    const later = office.host.drive
      .list()
      .filter(
        ({ appProperties: { role, unit, period } }) =>
          role === 'unit' && unit === 'hong-ha' && period === '2022',
      );
    putInto(office, HONG_HA, '1.I.5 hợp đồng.pdf', later[0]?.id ?? '', 'cùng nội dung');
    office.host.ledger.reset();
    const { findings } = done(examine('2022'));
    expect(findings.map(({ code, message }) => [code, message])).toContainEqual([
      'sameInPreviousPeriod',
      expect.stringMatching(/đã nộp ở kỳ trước \(kỳ 2021, Xã Hồng Hạ, tiêu chí 1\.I\.(5|15)\)/),
    ]);
    const { ledger } = office.host;
    expect([ledger.count('Sheets', 'get'), ledger.count('Sheets', 'batchUpdate')]).toEqual([3, 1]);
  });

  test('is passed over where it can’t be read any more; where Google says to wait, nothing is said to be in order', () => {
    // After the control workbook.
    const fail = (code: number, lasting: boolean): void =>
      office.host.faults.failAt({ service: 'Sheets', method: 'get', nth: 2, code, lasting });
    fail(404, false);
    const { findings } = done(examine('2022'));
    expect(office.host.faults.pending()).toBe(0);
    expect(findings.map(({ code }) => code)).not.toContain('sameInPreviousPeriod');
    for (const [code, status] of [
      ['quota', 429],
      ['google', 503],
    ] as const) {
      fail(status, true);
      expect(examine('2022')).toMatchObject({ ok: false, code });
      office.host.faults.clear();
    }
  });
});

test('a thousand files and a hundred folders take few more pages, and one read and write', () => {
  [office, workbookId] = shortPeriod();
  const folders = 120;
  const files = 1100;
  office.host.batch(() => {
    const unit = folderOf(office, 'a-ngo');
    for (let at = 1; at <= folders; at++) {
      const folder = office.host.drive.folder(A_NGO, `1.I.15 đợt ${String(at)}`, unit);
      for (let of = 1; of <= files / folders; of++) {
        putInto(office, A_NGO, `trang ${String(at)}-${String(of)}.pdf`, folder);
      }
    }
    for (let at = 1; at <= files; at++) put(OWNER, `1.I.15 trang ${String(at)}.pdf`, 'hong-ha');
  });
  const all = office.host.drive.list().filter(({ mimeType }) => mimeType === 'application/pdf').length;
  office.host.ledger.reset();
  expect(done(examine())).toMatchObject({ documents: all, waiting: 0 });
  const { ledger } = office.host;
  // One for the program's folders; then two looks at each level: the units' folders, those without a file by themselves
  // too, and the folders in them; each file and each folder is seen twice.
  const lists = ledger.count('Drive.Files', 'list') - 1;
  const looks = [1 + 2 + (fewUnits.length - 2), 3 + 4];
  expect(lists).toBeLessThanOrEqual(looks.reduce((sum, each) => sum + each) + 2 * Math.floor(all / 1000));
  expect([ledger.count('Drive.Files', 'get'), ledger.count('Sheets', 'get')]).toEqual([0, 2]);
  // As many writes as what is new takes; then one.
  const writes = ledger.records.filter(({ method }) => method === 'batchUpdate');
  const bytes = writes.reduce((sum, { bytesOut }) => sum + bytesOut, 0);
  expect(writes.length).toBeLessThanOrEqual(Math.ceil(bytes / 1_400_000));
  ledger.reset();
  done(examine());
  expect([ledger.count('Sheets', 'get'), ledger.count('Sheets', 'batchUpdate')]).toEqual([2, 1]);
});
