import type { Answer } from '../../src/app/api/api';
import type { ExamineResult, ReadScansResult, SealResult } from '../../src/app/api/evidenceApi';
import type { PapersResult } from '../../src/app/api/papersApi';
import { shownText, treeOf } from '../support/papers/editPaper';
import { folderOf, link } from './evidenceOffice';
import { done } from './office';
import { OFFICER, putUnitToWork, type UnitAtWork } from './unitAtWork';

let at: UnitAtWork;

const name = 'Phiếu tự đánh giá 2021 - Xã A Ngo (đã ký).pdf';

/** What is printed on the sheet that the program writes now. */
function printed(): string {
  const { host } = at.office;
  done(
    host.run('writePapers', [{ papers: ['unitSheet'], unit: 'a-ngo', renew: true }]) as Answer<PapersResult>,
  );
  const [sheet] = host.drive
    .list()
    .filter(({ appProperties, trashed }) => appProperties['paper'] === 'unitSheet@a-ngo' && !trashed);
  return shownText(treeOf(new Uint8Array(host.drive.content(sheet?.id ?? ''))));
}

const look = (): void => {
  done(link(at.office));
  at.check();
};

/** It is signed, scanned and laid into the unit's folder. */
const lay = (file: string, text?: string): string => {
  const id = at.office.host.drive.upload(OFFICER, {
    name: file,
    mimeType: 'application/pdf',
    content: `${file} ${text ?? ''}`,
    parent: folderOf(at.office, 'a-ngo'),
    ...(text !== undefined && { text }),
  });
  look();
  return id;
};
function readScans(): void {
  done(at.office.host.run('readScans') as Answer<ReadScansResult>);
  at.check();
}

beforeAll(() => {
  at = putUnitToWork();
  const { office } = at;
  const cell = office.tab(office.controlId, 'Các kỳ').row('id', '2021').a1('readScans');
  office.type(office.controlId, `'Các kỳ'!${cell}`, 'Có');
  done(link(office));
});

/** One story. */
test('a sheet of what is not handed in bears no code, and says so', () => {
  const text = printed();
  expect(text).toContain('chưa có mã niêm phong');
  const early = lay(name, text);
  expect(at.line('signedSheet')).toBe('○ Có bản ký, chưa nộp');
  at.office.host.drive.trash(OFFICER, early);
  look();
  expect(at.line('signedSheet')).toBeUndefined();
});

let signed: string;

test('once handed in and signed it is known, and neither evidence nor a change', () => {
  at.fillIn('a-ngo');
  at.type(at.lineCell('submit'), 'TRUE');
  const seal = String(at.line('seal'));
  const text = printed();
  expect(text).toContain(`Mã niêm phong: ${seal}.`);
  signed = lay(name, text);
  expect(at.line('signedSheet')).toBe('○ Chưa đọc được bản ký');
  expect(at.line('seal')).toBe(seal);
  const { differences } = done(at.office.host.run('compareSeals') as Answer<SealResult>);
  expect(differences).toEqual([]);
  const { findings } = done(at.office.host.run('examineEvidence') as Answer<ExamineResult>);
  expect(findings.filter(({ code }) => code === 'criterionUnknown')).toEqual([]);
});

test('read, it is held against what was handed in', () => {
  readScans();
  expect(at.line('signedSheet')).toBe('✔ Bản ký khớp bản đã nộp');
  expect(at.tab('Minh chứng').rows.map((row) => row.value('scanSeal'))).toContain(at.line('seal'));
  // An ordinary compile knows it still.
  done(at.office.compile());
  expect(at.line('signedSheet')).toBe('✔ Bản ký khớp bản đã nộp');
});

test('what is handed in anew is another than was signed', () => {
  at.type(at.lineCell('submit'), 'FALSE');
  expect(at.line('signedSheet')).toBe('○ Có bản ký, chưa nộp');
  at.type(at.rowCell('1.I', '1.I.5@a-ngo', 'explanation'), 'Sẽ lắp trong quý IV');
  at.type(at.lineCell('submit'), 'TRUE');
  expect(at.line('signedSheet')).toBe('✖ Bản ký khác bản đã nộp');
  // Signed again, beside the first one.
  lay('Phiếu tự đánh giá 2021 lần 2.pdf', printed());
  readScans();
  expect(at.line('signedSheet')).toBe('✔ Bản ký khớp bản đã nộp');
});

test('a scan on which nothing can be read accuses nobody', () => {
  const { drive } = at.office.host;
  for (const { id, name: each } of drive.list())
    if (each.startsWith('Phiếu') && each.endsWith('.pdf')) drive.trash(OFFICER, id);
  const seal = String(at.line('seal'));
  lay('phieu tu danh gia mờ.pdf');
  lay('phieu tu danh gia nhòe.pdf', `Mã niêm phong: ${seal.replace(/^../, 'XX')}`);
  readScans();
  expect(at.line('signedSheet')).toBe('○ Chưa đọc được bản ký');
  expect(drive.get(signed)?.trashed).toBe(true);
});
