import type { Answer } from '../../src/app/api/api';
import type { UploadRequest, UploadResult } from '../../src/app/api/evidenceApi';
import { HostKilled } from '../../scripts/host';
import { OWNER, bundleForOffice, done, folderTree, openOffice, refusal, type Office } from './office';
import { few, fewFigures, keepOnly, keepUnits, setPeople } from './shortCatalogue';

const A_NGO = 'a-ngo@aluoi.example.vn';
const OPERATOR = 'chuyen-vien@aluoi.example.vn';

let office: Office;

const base64 = (content: string | Uint8Array): string => Buffer.from(content).toString('base64');

const request = (change: Partial<UploadRequest> = {}): UploadRequest => ({
  unit: 'a-ngo',
  criterion: '1.I.15',
  name: 'IMG 0001.jpg',
  mimeType: 'image/jpeg',
  content: base64('ảnh chụp hợp đồng'),
  uploadId: 'lan-tai-0001',
  ...change,
});

/** From a page of the add-on, which runs with VH-TT's rights. */
const upload = (by: string, change: Partial<UploadRequest> = {}): Answer<UploadResult> =>
  office.host.runFromPage('uploadEvidence', [request(change)], { by }) as Answer<UploadResult>;

const uploaded = (): readonly string[] =>
  office.host.drive
    .list()
    .filter(({ appProperties }) => appProperties['upload'] !== undefined)
    .map(({ name }) => name);

beforeAll(() => {
  office = openOffice(bundleForOffice());
  done(office.seed());
  keepOnly(office, few, fewFigures);
  keepUnits(office, [
    'vh-tt',
    'vp-hdnd-ubnd',
    'tc-kh',
    'a-ngo',
    'hong-ha',
    'tt-hcc',
    'noi-vu',
    'kt-ht',
    'gd-dt',
  ]);
  setPeople(office, 'vh-tt', OPERATOR);
  setPeople(office, 'a-ngo', A_NGO);
  done(office.create());
});

test('a file comes into the folder of its criterion, which only its unit and VH-TT can see', () => {
  const result = done(upload(A_NGO));
  expect(result).toMatchObject({ name: 'IMG 0001.jpg', created: true });
  const file = office.host.drive.get(result.fileId);
  expect(office.host.drive.content(result.fileId).toString()).toBe('ảnh chụp hợp đồng');
  expect(result.folderUrl).toBe(`https://drive.google.com/drive/folders/${file?.parent ?? ''}`);
  expect(folderTree(office, '2021').filter((path) => path.includes('1.I.15'))).toEqual([
    '/CQĐT 2021/Minh chứng/Xã A Ngo/1.I.15 – Tỷ lệ máy tính - cán bộ công chức cấp xã',
  ]);
});

test('a second file goes into the same folder', () => {
  done(upload(A_NGO));
  const other = done(upload(A_NGO, { uploadId: 'lan-tai-0002', name: 'HĐ 12.pdf' }));
  expect(other.created).toBe(true);
  expect(folderTree(office, '2021').filter((path) => path.includes('1.I.15'))).toHaveLength(1);
  expect(uploaded()).toEqual(['IMG 0001.jpg', 'HĐ 12.pdf']);
});

test('tried again, killed after any call, it is there once', () => {
  office.host.ledger.reset();
  done(upload(A_NGO, { uploadId: 'dem-so-lan' }));
  const calls = office.host.ledger.records.length;
  const before = uploaded().length;
  for (let nth = 1; nth <= calls; nth++) {
    const change = { uploadId: `bi-ngat-${String(nth)}`, criterion: nth % 2 === 0 ? '1.I.15' : '2.II.26' };
    office.host.faults.killAt(nth, { after: true });
    expect(() => upload(A_NGO, change)).toThrow(HostKilled);
    const again = done(upload(A_NGO, change));
    expect(done(upload(A_NGO, change))).toEqual({ ...again, created: false });
  }
  expect(uploaded()).toHaveLength(before + calls);
  expect(folderTree(office, '2021').filter((path) => path.includes('Xã A Ngo/'))).toHaveLength(2);
});

describe('is refused, with what to do,', () => {
  test.each([
    ['from a person of another unit', { unit: 'hong-ha' }, /a-ngo@.*không thuộc đơn vị.*“hong-ha”/],
    ['for a unit that does not exist', { unit: 'khong-co' }, /“khong-co”/],
    ['for a criterion that is not the unit’s', { criterion: '3.I.2' }, /“3\.I\.2” không giao/],
    ['if it is empty', { content: '' }, /0 byte/],
    ['if it is cut', { content: 'abc' }, /không nguyên vẹn/],
    ['if it is no Base64', { content: 'đây là chữ' }, /không nguyên vẹn/],
    ['without a proper id', { uploadId: "x' or" }, /không nguyên vẹn/],
    [
      'if it is too large',
      { content: base64(Buffer.alloc(5 * 1024 * 1024 + 1)) },
      /nặng 5,1 MB, quá mức 5 MB/,
    ],
  ] as const)('%s', (_, change, message) => {
    const before = uploaded();
    expect(refusal(upload(A_NGO, { uploadId: 'bi-tu-choi', ...change }))).toMatch(message);
    expect(uploaded()).toEqual(before);
  });

  test('from somebody whose address Google does not tell', () => {
    expect(refusal(upload('la@khac.example'))).toMatch(/Không biết ai/);
  });

  test('once the period is closed, but not from VH-TT', () => {
    const row = office.tab(office.controlId, 'Các kỳ').row('id', '2021');
    office.type(office.controlId, `'Các kỳ'!${row.a1('state')}`, 'Đã đóng');
    expect(refusal(upload(A_NGO, { uploadId: 'qua-han-1' }))).toMatch(/không còn nhận.*Đã đóng/);
    expect(done(upload(OPERATOR, { uploadId: 'qua-han-2' })).created).toBe(true);
    expect(done(upload(OWNER, { uploadId: 'qua-han-3' })).created).toBe(true);
  });
});

test.each([
  ['../../etc/passwd', '-..-etc-passwd'],
  ['a/b\\c:d.pdf', 'a-b-c-d.pdf'],
  ['Hợp đồng 📄.pdf'.normalize('NFD'), 'Hợp đồng.pdf'],
  [`${'ậ'.repeat(300)}.pdf`, `${'ậ'.repeat(145)}….pdf`],
])('the name %s is tidied', (given, kept) => {
  const uploadId = `ten-tep-${String(uploaded().length)}`;
  expect(done(upload(OPERATOR, { name: given, uploadId })).name).toBe(kept);
});
