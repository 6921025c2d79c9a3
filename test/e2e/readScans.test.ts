import type { Answer } from '../../src/app/api/api';
import type { ExamineResult, ReadScansResult } from '../../src/app/api/evidenceApi';
import { HostKilled } from '../../scripts/host';
import { A_NGO, folderOf, link, put, shortPeriod } from './evidenceOffice';
import { reopen as reopenOffice } from './keptOffice';
import { done, OWNER, refusal, type Office } from './office';
import type { RowView } from './tabView';

const decision = `UỶ BAN NHÂN DÂN          CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ A NGO                      Độc lập - Tự do - Hạnh phúc
Số: 27/QĐ-UBND                A Ngo, ngày 05 tháng 02 năm 2021
QUYẾT ĐỊNH
Về việc ban hành Quy chế sử dụng hộp thư điện tử công vụ
`;

let office: Office;
let workbookId: string;

const read = (of = office): Answer<ReadScansResult> => of.host.run('readScans') as Answer<ReadScansResult>;
const document = (name: string): RowView => office.tab(workbookId, 'Minh chứng').row('file', name);
const shown = (name: string, ...columns: readonly string[]): readonly unknown[] =>
  columns.map((column) => document(name).value(column));
const add = (of: Office, name: string, text?: string, mimeType = 'application/pdf'): string =>
  of.host.drive.upload(A_NGO, {
    name,
    mimeType,
    content: name,
    parent: folderOf(of, 'a-ngo'),
    ...(text !== undefined && { text }),
  });
const switchOn = (of: Office): void => {
  const cell = of.tab(of.controlId, 'Các kỳ').row('id', '2021').a1('readScans');
  of.type(of.controlId, `'Các kỳ'!${cell}`, 'Có');
};
const documents = (of: Office): number =>
  of.host.drive.list().filter(({ mimeType }) => mimeType === 'application/vnd.google-apps.document').length;
const calls = (method: string): number => office.host.ledger.count('Drive.Files', method);

describe('reading scans', () => {
  beforeAll(() => {
    [office, workbookId] = shortPeriod();
    add(office, '1.I.15 scan0001.pdf', decision);
    add(office, '1.I.15 trang trắng.pdf');
    add(office, '1.I.15 bảng tính.xlsx', decision, 'application/vnd.ms-excel');
    done(link(office));
  });

  test('is off until VH-TT switches it on for the period', () => {
    office.host.ledger.reset();
    expect(refusal(read())).toContain('ghi “Có” ở cột “Đọc bản quét” của tab “Các kỳ”');
    expect(office.host.ledger.count('Drive')).toBe(0);
  });

  test('proposes what the scan says, in columns of its own, and leaves nothing in Drive', () => {
    switchOn(office);
    office.host.ledger.reset();
    const answer = read();
    expect(done(answer)).toMatchObject({ read: 1, nothing: 1, failed: 0, left: 0, stopped: false });
    expect(answer.message).toContain('Đã đọc 2 bản quét của kỳ 2021: nhận ra 1, không nhận ra 1');
    expect(shown('1.I.15 scan0001.pdf', 'scan', 'scanKind', 'scanNo', 'scanDate', 'scanSubject')).toEqual([
      '✔ Đã đọc',
      'quyết định, văn bản',
      '27/QĐ-UBND',
      44232,
      expect.stringContaining('Quy chế sử dụng hộp thư điện tử công vụ'),
    ]);
    expect(shown('1.I.15 trang trắng.pdf', 'scan', 'scanKind')).toEqual(['○ Không nhận ra', undefined]);
    expect(shown('1.I.15 bảng tính.xlsx', 'scan')).toEqual([undefined]);
    expect([calls('copy'), calls('export'), calls('remove'), documents(office)]).toEqual([2, 2, 2, 0]);
    expect(shown('1.I.15 scan0001.pdf', 'documentNo', 'scanAdopt')).toEqual([undefined, undefined]);
  });

  test('reads nothing twice', () => {
    office.host.ledger.reset();
    const answer = read();
    expect(done(answer)).toMatchObject({ read: 0, nothing: 0, left: 0 });
    expect(answer.message).toContain('đã được đọc từ trước');
    expect(calls('copy')).toBe(0);
  });

  test('counts for nothing until VH-TT takes it over, and no longer when it takes that back', () => {
    const tick = (text: string): void => {
      const cell = document('1.I.15 scan0001.pdf').a1('scanAdopt');
      office.type(workbookId, `'Minh chứng'!${cell}`, text);
      done(link(office));
    };
    const paste = (text: string): void => {
      const cell = document('1.I.15 scan0001.pdf').a1('scanAdopt');
      office.host.type(OWNER, workbookId, `'Minh chứng'!${cell}`, [[text]], { paste: true });
      done(link(office));
    };
    tick('TRUE');
    expect(shown('1.I.15 scan0001.pdf', 'kind', 'documentNo', 'documentDate', 'scanNo')).toEqual([
      'quyết định, văn bản',
      '27/QĐ-UBND',
      44232,
      '27/QĐ-UBND',
    ]);
    tick('FALSE');
    expect(shown('1.I.15 scan0001.pdf', 'documentNo', 'scanNo')).toEqual([undefined, '27/QĐ-UBND']);
    // Text pasted over the box takes its place, and says the same.
    for (const [text, taken] of [
      ["'TRUE", '27/QĐ-UBND'],
      ['SAI', undefined],
      ['ĐÚNG', '27/QĐ-UBND'],
      ["'FALSE", undefined],
      ['x', '27/QĐ-UBND'],
      ['chưa rõ', undefined],
    ] as const) {
      paste(text);
      expect([text, ...shown('1.I.15 scan0001.pdf', 'documentNo')]).toEqual([text, taken]);
    }
    paste('');
    tick('TRUE');
    const examined = done(office.host.run('examineEvidence') as Answer<ExamineResult>);
    expect(examined.findings.map(({ code }) => code)).not.toContain('documentDateOutside');
  });

  test('forgets what it read once another content stands in its place', () => {
    const { id = '' } = office.host.drive.list().find(({ name }) => name === '1.I.15 scan0001.pdf') ?? {};
    office.host.drive.replace(A_NGO, id, 'bản quét khác');
    done(link(office));
    expect(shown('1.I.15 scan0001.pdf', 'scan', 'scanNo', 'documentNo')).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(done(read())).toMatchObject({ read: 1, left: 0 });
  });

  test('a scan of which Google makes no text is told as such, and not tried again', () => {
    add(office, '1.I.15 hỏng.pdf', decision);
    done(link(office));
    office.host.ledger.reset();
    done(read());
    office.host.drive.list().forEach(({ id, name }) => {
      if (name === '1.I.15 hỏng.pdf') office.host.drive.replace(A_NGO, id, '');
    });
    add(office, '1.I.15 thêm.pdf', decision);
    done(link(office));
    const { id = '' } = office.host.drive.list().find(({ name }) => name === '1.I.15 thêm.pdf') ?? {};
    // Emptied between the look and the reading.
    office.host.drive.replace(A_NGO, id, '');
    expect(done(read())).toMatchObject({ read: 0, failed: 1, left: 0 });
    expect(documents(office)).toBe(0);
    // It may have been a moment's refusal: asked for once more, then left.
    expect(done(read())).toMatchObject({ failed: 1, left: 0 });
    expect(done(read())).toMatchObject({ failed: 0, left: 0 });
  });
});

describe('a document that cannot be removed', () => {
  const forbidden = {
    service: 'Drive.Files',
    code: 403,
    message: 'The user does not have sufficient permissions.',
  };

  beforeEach(() => {
    [office, workbookId] = shortPeriod();
    switchOn(office);
    add(office, '1.I.15 scan0001.pdf', decision);
    done(link(office));
  });

  test('goes into the bin where it may not be deleted, and its reading counts', () => {
    office.host.faults.failAt({ ...forbidden, method: 'remove' });
    expect(done(read())).toMatchObject({ read: 1, failed: 0, left: 0 });
    expect(shown('1.I.15 scan0001.pdf', 'scanNo')).toEqual(['27/QĐ-UBND']);
    const left = office.host.drive.list().filter(({ appProperties }) => appProperties['role'] === 'scan');
    expect(left.map(({ trashed }) => trashed)).toEqual([true]);
    office.host.ledger.reset();
    done(read());
    expect([calls('remove'), calls('update')]).toEqual([0, 0]);
  });

  test('does neither stop the run that made it nor one that finds it', () => {
    office.host.faults.failAt({ ...forbidden, method: 'remove' });
    office.host.faults.failAt({ ...forbidden, method: 'update' });
    expect(done(read())).toMatchObject({ read: 1, failed: 0, left: 0 });
    expect(documents(office)).toBe(1);
    add(office, '1.I.15 scan0002.pdf', decision);
    done(link(office));
    office.host.faults.failAt({ ...forbidden, method: 'remove' });
    office.host.faults.failAt({ ...forbidden, method: 'update' });
    expect(done(read())).toMatchObject({ read: 1, failed: 0, left: 0 });
    expect([documents(office), office.host.faults.pending()]).toEqual([1, 0]);
    done(read());
    expect(documents(office)).toBe(0);
  });
});

test('a row bears nothing of another document, though rows are sorted while readings are written', () => {
  [office, workbookId] = shortPeriod();
  switchOn(office);
  const [scan, other] = ['1.I.15 a.pdf', '1.I.15 b.xlsx'];
  const id = add(office, scan, decision);
  add(office, other, undefined, 'application/vnd.ms-excel');
  const renew = (content: string): void => {
    office.host.drive.replace(A_NGO, id, content);
    done(link(office));
    office.host.ledger.reset();
  };
  renew('lần 1');
  done(read());
  renew('lần 2');
  done(read());
  const writing = office.host.ledger.records.findIndex(({ method }) => method === 'batchUpdate') + 1;
  renew('lần 3');
  const { sheetId, keys, values } = office.tab(workbookId, 'Minh chứng');
  const files = values('file').filter(Boolean);
  const range = {
    sheetId,
    startRowIndex: 3,
    endRowIndex: 5,
    startColumnIndex: 0,
    endColumnIndex: keys.length,
  };
  const sortOrder = files[0] === scan ? 'DESCENDING' : 'ASCENDING';
  const sortSpecs = [{ dimensionIndex: keys.indexOf('file'), sortOrder } as const];
  office.host.faults.before(writing, () => office.edit(workbookId, { sortRange: { range, sortSpecs } }));
  expect(done(read())).toMatchObject({ read: 1, left: 0 });
  expect(office.tab(workbookId, 'Minh chứng').values('file').filter(Boolean)).toEqual([...files].reverse());
  expect(shown(scan, 'scan', 'scanNo')).toEqual(['✔ Đã đọc', '27/QĐ-UBND']);
  expect(shown(other, 'scan', 'scanNo', 'scanMark')).toEqual([undefined, undefined, undefined]);
});

describe('a scan on which Drive fails', () => {
  const names = [1, 2, 3, 4, 5].map((at) => `1.I.15 scan000${String(at)}.pdf`);
  const fail = (nth: number, code = 500, lasting = false): void => {
    office.host.faults.failAt({ service: 'Drive.Files', method: 'copy', nth, code, lasting });
  };

  beforeEach(() => {
    [office, workbookId] = shortPeriod();
    switchOn(office);
    names.forEach((name) => add(office, name, decision));
    done(link(office));
    office.host.ledger.reset();
  });

  test('does not hold up the others, and is tried again by the next run', () => {
    fail(1);
    fail(3);
    expect(done(read())).toMatchObject({ read: 3, failed: 0, left: 2, stopped: false });
    expect(calls('copy')).toBe(5);
    expect(done(read())).toMatchObject({ read: 2, left: 0 });
  });

  test('stops the run where two others failed just before it', () => {
    [1, 2, 3].forEach((nth) => {
      fail(nth);
    });
    expect(done(read())).toMatchObject({ read: 0, failed: 0, left: 5, stopped: true });
    expect(calls('copy')).toBe(3);
  });

  test('because it was asked too often stops the run once pauses don’t help', () => {
    fail(2, 429, true);
    expect(done(read())).toMatchObject({ read: 1, failed: 0, left: 4, stopped: true });
    expect(calls('copy')).toBe(1 + 7);
  });
});

test('a scan above what Google takes is told as unread without asking it', () => {
  [office, workbookId] = shortPeriod();
  switchOn(office);
  put(office, A_NGO, '1.I.15 rất lớn.pdf', folderOf(office, 'a-ngo'), new Uint8Array(50 * 1024 * 1024 + 1));
  done(link(office));
  office.host.ledger.reset();
  expect(done(read())).toMatchObject({ failed: 1, left: 0 });
  expect(calls('copy')).toBe(0);
});

test('a run stops in time, at the quota of the day, and the next one goes on', () => {
  [office, workbookId] = shortPeriod();
  switchOn(office);
  const all = 260;
  office.host.batch(() => {
    for (let at = 1; at <= all; at++) add(office, `1.I.15 trang ${String(at)}.pdf`, decision);
  });
  done(link(office));
  const first = read();
  const { read: before, left, minutesLeft, stopped } = done(first);
  expect([before + left, stopped]).toEqual([all, before === 250]);
  expect(first.message).toContain(
    `Còn ${String(left)} bản quét chưa đọc, cần chừng ${String(minutesLeft)} phút nữa`,
  );
  // Four minutes were spent on those that are done.
  expect(Math.abs(Number(minutesLeft) - (left * 4) / before)).toBeLessThan(2);
  let total = before;
  for (let run = 0; run < 20 && total < all; run++) {
    office.host.clock.advance(24 * 3600_000);
    total += done(read()).read;
  }
  expect(total).toBe(all);
  expect(documents(office)).toBe(0);
});

test('killed at any call and run again, the result is that of a run that nothing disturbed', () => {
  const [first, opened] = shortPeriod();
  switchOn(first);
  add(first, '1.I.15 scan0001.pdf', decision);
  add(first, '1.I.15 trang trắng.pdf');
  done(link(first));
  const kept = { controlId: first.controlId, state: first.host.dump() };
  const reopen = (): Office => reopenOffice(kept);
  const outcome = (of: Office): string => {
    const { keys, rows } = of.tab(opened, 'Minh chứng');
    const files = of.host.drive.list().map(({ name, trashed }) => [name, trashed]);
    return JSON.stringify([files.sort(), rows.map((row) => keys.map((key) => row.value(key)))]);
  };
  const undisturbed = reopen();
  undisturbed.host.ledger.reset();
  done(read(undisturbed));
  const whole = outcome(undisturbed);
  const asked = undisturbed.host.ledger.records.flatMap(({ service }, at) =>
    /^(Sheets|Drive)/.test(service) ? [at + 1] : [],
  );
  expect(asked.length).toBeGreaterThanOrEqual(12);
  for (const nth of asked) {
    for (const after of [false, true]) {
      const again = reopen();
      again.host.faults.killAt(nth, { after });
      expect(() => read(again)).toThrow(HostKilled);
      done(read(again));
      expect([nth, after, outcome(again) === whole]).toEqual([nth, after, true]);
    }
  }
});
