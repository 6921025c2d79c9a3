import { randomFillSync } from 'node:crypto';
import type { Answer } from '../../src/app/api/api';
import type { ExamineResult, ReadSignaturesResult } from '../../src/app/api/evidenceApi';
import type { Queue } from '../../src/app/api/boardApi';
import { HostKilled } from '../../scripts/host';
import { keptFile } from '../support/signed/kept';
import { makePdf, replaceWords, writeRevision } from '../support/signed/pdf';
import { A_NGO, folderOf, link, shortPeriod } from './evidenceOffice';
import { done, type Office } from './office';
import type { RowView } from './tabView';

const body = keptFile('RSA, as Adobe has it');
const both = keptFile('two signatures');

let office: Office;
let workbookId: string;

const read = (): Answer<ReadSignaturesResult> =>
  office.host.run('readSignatures') as Answer<ReadSignaturesResult>;
const document = (name: string): RowView => office.tab(workbookId, 'Minh chứng').row('file', name);
const shown = (name: string): string => String(document(name).value('signature') ?? '');
const add = (name: string, content: Uint8Array, mimeType = 'application/pdf'): string =>
  office.host.drive.upload(A_NGO, { name, mimeType, content, parent: folderOf(office, 'a-ngo') });
const fetched = () =>
  office.host.ledger.records.filter(({ service, method }) => service === 'UrlFetchApp' && method === 'fetch');

/** A page and so many bytes that nothing makes smaller. */
function large(bytes: number): Buffer {
  const noise = randomFillSync(Buffer.alloc(bytes)).toString('latin1');
  return writeRevision(
    makePdf('So 1'),
    new Map([[9, `<</Length ${String(noise.length)}>>\nstream\n${noise}\nendstream`]]),
  );
}

describe('reading signatures', () => {
  beforeAll(() => {
    [office, workbookId] = shortPeriod();
    add('1.I.15 ký.pdf', body);
    add('1.I.15 ký hai lần.pdf', both);
    add('1.I.15 sửa.pdf', replaceWords(Buffer.from(body), 'So 12', 'So 13'));
    add('1.I.15 không ký.pdf', makePdf('So 1'));
    add('1.I.15 hỏng.pdf', Buffer.from('không phải PDF'));
    add('1.I.15 cụt.pdf', body.subarray(0, body.length - 100));
    add('1.I.15 ảnh.jpg', body, 'image/jpeg');
    done(link(office));
    office.host.ledger.reset();
  });

  test('says who signed, for whom, when, and whether the file was changed since', () => {
    const answer = read();
    expect(done(answer)).toMatchObject({
      signed: 4,
      unsigned: 1,
      unchecked: 0,
      damaged: 1,
      failed: 0,
      left: 0,
    });
    expect(answer.message).toContain('Đã xem 6 tệp PDF của kỳ 2021: 4 có chữ ký số, 1 không có');
    expect(shown('1.I.15 ký.pdf').split('\n')).toEqual([
      '✔ Có chữ ký số',
      expect.stringMatching(
        /^• UBND xã Tân An, UBND huyện Mẫu, MST:0100000001; ký lúc \d\d\/\d\d\/\d{4} \d\d:\d\d theo máy người ký; khớp nội dung, tệp không thay đổi từ khi ký$/,
      ),
      '(Chưa kiểm nơi cấp chứng thư và việc thu hồi.)',
    ]);
    expect(shown('1.I.15 ký hai lần.pdf')).toMatch(
      /UBND xã Tân An.*phần ghi thêm đã được ký sau đó\n• Nguyễn Văn Mẫu, Văn phòng, UBND xã Tân An/,
    );
    expect(shown('1.I.15 sửa.pdf')).toMatch(
      /^✖ Có chữ ký số, không khớp với tệp\n.*NỘI DUNG ĐÃ THAY ĐỔI sau khi ký/,
    );
    expect(shown('1.I.15 cụt.pdf')).toMatch(/^⚠ Có chữ ký số, cần xem lại\n.*chưa kiểm được: tệp bị cắt cụt/);
    expect(shown('1.I.15 không ký.pdf')).toBe('— Không có chữ ký số');
    expect(shown('1.I.15 hỏng.pdf')).toBe('✖ Tệp PDF hỏng hoặc bị cắt cụt');
    expect(shown('1.I.15 ảnh.jpg')).toBe('');
  });

  test('small files take a call each, and the tab is read twice and written once', () => {
    expect(fetched()).toHaveLength(6);
    expect(office.host.ledger.count('Sheets', 'batchUpdate')).toBe(1);
  });

  test('the appraisal queue and the findings know it', () => {
    const examined = done(office.host.run('examineEvidence') as Answer<ExamineResult>);
    const told = examined.findings.filter(({ code }) => code === 'changedAfterSigning');
    expect(told.map(({ message }) => message)).toEqual([
      expect.stringContaining('Tệp “1.I.15 sửa.pdf” không còn khớp với chữ ký số của UBND xã Tân An'),
    ]);
    const damaged = examined.findings.filter(({ code }) => code === 'fileDamaged');
    expect(damaged.map(({ params }) => params['name']).sort()).toEqual(['1.I.15 cụt.pdf', '1.I.15 hỏng.pdf']);
    expect(document('1.I.15 sửa.pdf').value('finding')).toContain('không còn khớp với chữ ký số');
    const row = office.tab(workbookId, '1.I').row('key', '1.I.15@a-ngo');
    office.type(workbookId, `'1.I'!${row.a1('explanation')}`, 'Đã triển khai');
    const query = { period: '2021', unit: 'a-ngo' };
    const queue = done(office.host.run('openQueue', [query]) as Answer<Queue>);
    const documents = queue.rows.flatMap((row) => row.documents);
    const of = (name: string) => documents.find((each) => each.name === name)?.signature;
    expect(of('1.I.15 sửa.pdf')).toContain('NỘI DUNG ĐÃ THAY ĐỔI');
    expect(of('1.I.15 không ký.pdf')).toBe('— Không có chữ ký số');
    expect(of('1.I.15 ảnh.jpg')).toBeNull();
  });

  test('nothing is read twice, nor lost when Drive is looked at again', () => {
    const before = shown('1.I.15 ký.pdf');
    office.host.ledger.reset();
    const answer = read();
    expect(done(answer)).toMatchObject({ signed: 0, unsigned: 0, left: 0 });
    expect(answer.message).toContain('đã được xem chữ ký từ trước');
    expect(fetched()).toEqual([]);
    done(link(office));
    expect(shown('1.I.15 ký.pdf')).toBe(before);
  });

  test('another content is read anew, one that is known already is not', () => {
    const id = office.host.drive.list().find(({ name }) => name === '1.I.15 ký.pdf')?.id ?? '';
    office.host.drive.replace(A_NGO, id, makePdf('So 99'));
    done(link(office));
    expect(shown('1.I.15 ký.pdf')).toBe('');
    expect(done(read())).toMatchObject({ signed: 0, unsigned: 1 });
    expect(shown('1.I.15 ký.pdf')).toBe('— Không có chữ ký số');

    // Twice the same paper, at two places.
    add('1.I.15 bản 1.pdf', body);
    add('1.I.15 bản 2.pdf', body);
    done(link(office));
    office.host.ledger.reset();
    expect(done(read())).toMatchObject({ signed: 1, left: 0 });
    expect(fetched()).toHaveLength(1);
    expect(shown('1.I.15 bản 2.pdf')).toBe(shown('1.I.15 bản 1.pdf'));
  });

  test('a spoiled cell of the program’s is written anew', () => {
    const cell = document('1.I.15 ký hai lần.pdf').a1('signatureData');
    office.type(workbookId, `'Minh chứng'!${cell}`, 'linh tinh');
    expect(done(read())).toMatchObject({ signed: 1 });
    expect(shown('1.I.15 ký hai lần.pdf')).toContain('Nguyễn Văn Mẫu');
  });
});

describe('files that are large', () => {
  beforeEach(() => {
    [office, workbookId] = shortPeriod();
  });

  test('are read to their end only, as long as nothing says that they are signed', () => {
    add('1.I.15 a.pdf', large(300_000));
    done(link(office));
    office.host.ledger.reset();
    expect(done(read())).toMatchObject({ unsigned: 1 });
    expect(fetched()).toHaveLength(1);
    expect(fetched()[0]?.bytesIn).toBeLessThan(5 * 65_536 + 1000);
  });

  test('above 10 MB are told as signed and not verified', () => {
    const noise = large(10_500_000);
    const signature =
      Buffer.from(body)
        .toString('latin1')
        .match(/<<\/Type\/Sig[^>]*<[^>]*>>>/)?.[0] ?? '';
    add('1.I.15 a.pdf', writeRevision(noise, new Map([[20, signature]])));
    done(link(office));
    office.host.ledger.reset();
    expect(done(read())).toMatchObject({ unchecked: 1, signed: 0 });
    expect(fetched()).toHaveLength(1);
    expect(shown('1.I.15 a.pdf')).toMatch(
      /^○ Có chữ ký, nội dung chưa kiểm \(tệp lớn hơn 10 MB\)\n• UBND xã Tân An.*; nội dung chưa kiểm$/,
    );
  });
});

test('a file outside the folders that was shared by a link is read with the key of its link', () => {
  [office, workbookId] = shortPeriod();
  const stranger = 'nguoi-ngoai@example.vn';
  const id = office.host.drive.upload(stranger, {
    name: 'ngoài.pdf',
    mimeType: 'application/pdf',
    content: body,
  });
  office.host.drive.shareByLink(id, 'reader', '0-khoa');
  const row = office.tab(workbookId, '1.I').row('key', '1.I.15@a-ngo');
  const address = `https://drive.google.com/file/d/${id}/view?resourcekey=0-khoa`;
  office.type(workbookId, `'1.I'!${row.a1('evidence')}`, address);
  done(link(office));
  expect(done(read())).toMatchObject({ signed: 1, failed: 0 });
  expect(shown('ngoài.pdf')).toContain('UBND xã Tân An');
});

describe('when Drive fails', () => {
  const failing = (code: number, nth = 1): void => {
    office.host.faults.failAt({ service: 'UrlFetchApp', method: 'fetch', nth, code });
  };

  beforeEach(() => {
    [office, workbookId] = shortPeriod();
    ['a', 'b', 'c'].forEach((name) =>
      add(`1.I.15 ${name}.pdf`, writeRevision(Buffer.from(body), new Map([[30, `(${name})`]]))),
    );
    done(link(office));
  });

  test('a file that it gives no longer is told as such, asked once more, and then not again', () => {
    const id = office.host.drive.list().find(({ name }) => name === '1.I.15 b.pdf')?.id ?? '';
    office.host.drive.remove(A_NGO, id);
    expect(done(read())).toMatchObject({ signed: 2, failed: 1, left: 0 });
    expect(shown('1.I.15 b.pdf')).toBe('✖ Google không cho đọc nội dung tệp');
    expect(done(read())).toMatchObject({ signed: 0, failed: 1, left: 0 });
    expect(done(read())).toMatchObject({ signed: 0, failed: 0, left: 0 });
  });

  test('a failure in passing leaves the file for the next run', () => {
    failing(500, 2);
    expect(done(read())).toMatchObject({ signed: 2, failed: 0, left: 1, stopped: false });
    expect(done(read())).toMatchObject({ signed: 1, left: 0 });
  });

  test('a quota ends the run, and what was read stays', () => {
    failing(429, 2);
    const answer = read();
    expect(done(answer)).toMatchObject({ signed: 1, left: 2, stopped: true });
    expect(answer.message).toContain('Còn 2 tệp chưa xem');
    expect(done(read())).toMatchObject({ signed: 2, left: 0 });
  });

  test('a run stops before Google ends it, and tells what is left', () => {
    failing(429);
    office.host.ledger.reset();
    done(read());
    const first = office.host.ledger.records.findIndex(({ service }) => service === 'UrlFetchApp') + 1;
    // While the first file is fetched, a slow day.
    office.host.faults.before(first, () => {
      office.host.clock.advance(5 * 60_000);
    });
    expect(done(read())).toMatchObject({ signed: 1, left: 2, stopped: false });
    expect(done(read())).toMatchObject({ signed: 2, left: 0 });
  });

  test('a run that is ended from outside does no harm', () => {
    office.host.faults.killAt(8);
    expect(() => read()).toThrow(HostKilled);
    expect(done(read()).left).toBe(0);
    expect(shown('1.I.15 c.pdf')).toContain('UBND xã Tân An');
  });
});
