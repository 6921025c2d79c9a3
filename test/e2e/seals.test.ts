import type { Answer, CheckResult } from '../../src/app/api/api';
import type { SealResult } from '../../src/app/api/evidenceApi';
import { folderOf, link, put } from './evidenceOffice';
import { done, refusal } from './office';
import { OFFICER, putUnitToWork, type UnitAtWork } from './unitAtWork';

let at: UnitAtWork;
let contract: string;
let bill: string;

const compare = (): Answer<SealResult> => at.office.host.run('compareSeals') as Answer<SealResult>;
const compareOf = (unit: string): Answer<SealResult> =>
  at.office.host.run('compareSealOfUnit', [unit]) as Answer<SealResult>;
const told = ({ differences }: SealResult): readonly unknown[] =>
  differences.map(({ code, cell, params }) => [
    code,
    cell === null ? null : cell.split('!')[0],
    params['name'],
  ]);
const add = (name: string): string => put(at.office, OFFICER, name, folderOf(at.office, 'a-ngo'));
const explanation = (): string => at.rowCell('1.I', '1.I.5@a-ngo', 'explanation');

beforeAll(() => {
  at = putUnitToWork();
  contract = add('1.I.5 hợp đồng 12.pdf');
  bill = add('1.I.5 hoá đơn 0001234.pdf');
  done(link(at.office));
});

/** One story. */
test('before anybody submits there is nothing to compare', () => {
  const answer = compare();
  expect(done(answer)).toMatchObject({ sealed: 0, differences: [], unit: null });
  expect(answer.message).toContain('chưa có niêm phong để đối chiếu');
  expect(at.line('seal')).toBeUndefined();
});

test('a submission gets a code, which its unit reads in its own line, kept with what it handed in', () => {
  at.fillIn('a-ngo');
  at.type(at.lineCell('submit'), 'TRUE');
  expect(at.line('state')).toBe('✔ Đã nộp');
  expect(at.line('seal')).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
  expect(at.tab('Bản đã nộp').rows.map((row) => row.value('seal'))).toEqual([at.line('seal')]);
});

test('where nothing changed, nothing differs, and a new name is no change', () => {
  at.office.host.drive.rename(OFFICER, contract, '1.I.5 hợp đồng số 12 năm 2021.pdf');
  const answer = compare();
  expect(done(answer)).toMatchObject({ sealed: 1, differences: [] });
  expect(answer.message).toContain('mọi ô và tệp đều như khi nộp');
});

test('every cell and file that differs is named, in the answer and in the list', () => {
  const seal = at.line('seal');
  at.office.host.clock.advance(3600_000);
  at.office.host.drive.replace(OFFICER, contract, 'nội dung khác');
  at.office.host.drive.trash(OFFICER, bill);
  add('1.I.5 thanh lý.pdf');
  at.type(explanation(), 'Đã có kinh phí');
  const answer = compare();
  expect(told(done(answer))).toEqual([
    ['changedAfterSubmission', '1.I', undefined],
    ['sealedFileRemoved', 'Nộp báo cáo', '1.I.5 hoá đơn 0001234.pdf'],
    ['sealedFileAltered', 'Nộp báo cáo', '1.I.5 hợp đồng số 12 năm 2021.pdf'],
    ['sealedFileAdded', 'Nộp báo cáo', '1.I.5 thanh lý.pdf'],
  ]);
  expect(answer.message).toContain('4 ô hoặc tệp khác với khi nộp');
  expect(answer.message).toMatch(/• 1\.I!\w+: Ô này đã thay đổi .*trước là “Chưa có kinh phí”/);
  expect(answer.message).toContain('Nội dung tệp “1.I.5 hợp đồng số 12 năm 2021.pdf” không còn như khi');
  const listed = at.tab('Kiểm tra').rows.map((row) => String(row.value('message')));
  for (const { message } of done(answer).differences) expect(listed).toContain(message);
  expect(at.line('seal')).toBe(seal);
});

test('a later check, without a look at Drive, still knows what the last look saw', () => {
  const { findings } = done(at.office.host.run('checkAll') as Answer<CheckResult>);
  expect(findings.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['sealedFileAltered', 'sealedFileRemoved', 'sealedFileAdded']),
  );
});

test('one unit by itself; one that nobody knows is refused', () => {
  expect(done(compareOf('Xã A Ngo'))).toMatchObject({ unit: 'Xã A Ngo', sealed: 1 });
  expect(done(compareOf('vh-tt'))).toMatchObject({ sealed: 0, differences: [] });
  expect(refusal(compareOf('Xã Không Có'))).toContain('Xã Không Có');
});

test('what was kept, altered by hand, bears another code than its own', () => {
  const cell = at.tab('Bản đã nộp').rows[0]?.a1('seal') ?? '';
  at.office.type(at.workbookId, `'Bản đã nộp'!${cell}`, 'AAAAA-00000');
  expect(told(done(compare()))).toContainEqual(['sealBroken', 'Nộp báo cáo', undefined]);
});

test('a unit that submits anew gets another code, and nothing differs any more', () => {
  at.type(at.lineCell('submit'), 'FALSE');
  expect(at.line('seal')).toBeUndefined();
  at.type(at.lineCell('submit'), 'TRUE');
  expect(at.line('seal')).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/);
  expect(done(compare())).toMatchObject({ sealed: 1, differences: [] });
});
