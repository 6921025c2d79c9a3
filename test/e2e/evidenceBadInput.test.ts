import { HostKilled } from '../../scripts/host';
import {
  A_NGO,
  HONG_HA,
  OPERATOR,
  fewUnits,
  folderOf,
  link,
  openShortPeriod,
  put,
  shortPeriod,
  typeLinks,
} from './evidenceOffice';
import { reopen as reopenOffice } from './keptOffice';
import { OWNER, bundleForOffice, done, folderTree, openOffice, type Office } from './office';
import { setPeople } from './shortCatalogue';
import type { RowView } from './tabView';

function open(): { office: Office; workbookId: string; document(name: string): RowView } {
  const [office, workbookId] = shortPeriod();
  return {
    office,
    workbookId,
    document: (name) => office.tab(workbookId, 'Minh chứng').row('file', name),
  };
}

describe('files that nobody would wish for', () => {
  const { names, office, workbookId } = ((): {
    names: string[];
    office: () => Office;
    workbookId: () => string;
  } => {
    let opened: ReturnType<typeof open> | undefined;
    const get = (): ReturnType<typeof open> => (opened ??= open());
    return { names: [], office: () => get().office, workbookId: () => get().workbookId };
  })();

  test.each([
    ['nothing in it', '1.I.15 trống.pdf', ''],
    ['slashes', '1.I.15 hợp đồng 12/2021\\bản cuối.pdf', 'a'],
    ['pictures', '1.I.15 📄 hoá đơn 🧾.pdf', 'b'],
    ['decomposed letters', '1.I.15 Hợp đồng thuê bao.pdf'.normalize('NFD'), 'c'],
    ['three hundred letters', `1.I.15 ${'ậ'.repeat(293)}`, 'd'],
    ['a formula', '=HYPERLINK("https://khac.example";"1.I.15")', 'e'],
    ['a quotation mark', '1.I.15 "bản sao"; ký.pdf', 'f'],
    ['invisible letters', '1.I.15\u200b\u200f\u202e fdp.pdf', 'g'],
  ])('are listed as they are: %s', (_, name, content) => {
    put(office(), A_NGO, name, folderOf(office(), 'a-ngo'), content);
    names.push(name);
    done(link(office()));
    const { rows } = office().tab(workbookId(), 'Minh chứng');
    const row = rows.find((each) => each.value('file') === name.normalize('NFC'));
    expect(row?.value('size')).toBe(content.length);
    expect(row?.cell('file').userEnteredValue?.formulaValue).toBeUndefined();
    expect(
      office()
        .host.drive.list()
        .filter((file) => file.name === name),
    ).toHaveLength(1);
  });

  test('and all but the one without a code in front are linked to its row', () => {
    const linked = office().tab(workbookId(), '1.I').row('key', '1.I.15@a-ngo').value('linked');
    expect(String(linked).split('\n')).toHaveLength(names.length - 1);
    expect(String(linked).length).toBeLessThan(1000);
  });
});

test('five thousand files in one folder take five pages twice, and their cell stays short', () => {
  const { office, workbookId } = open();
  const folder = folderOf(office, 'a-ngo');
  office.host.batch(() => {
    for (let at = 1; at <= 5000; at++) put(office, A_NGO, `1.I.15 trang ${String(at)}.pdf`, folder);
  });
  office.host.ledger.reset();
  expect(done(link(office))).toMatchObject({ documents: 5000, added: 5000 });
  const { ledger } = office.host;
  // One for the program's folders; then all that lies in them, and, since only one shows anything, each by itself.
  expect(ledger.count('Drive.Files', 'list')).toBe(1 + 5 + (5 + fewUnits.length - 1));
  expect([ledger.count('Drive.Files', 'get'), ledger.count('Sheets', 'get')]).toEqual([0, 2]);
  const writes = ledger.records.filter(({ method }) => method === 'batchUpdate');
  const bytes = writes.reduce((sum, { bytesOut }) => sum + bytesOut, 0);
  expect(writes.length).toBeLessThanOrEqual(Math.ceil(bytes / 1_400_000));
  const linked = String(office.tab(workbookId, '1.I').row('key', '1.I.15@a-ngo').value('linked'));
  expect(linked).toMatch(/… và 4\.980 tài liệu khác$/);
  expect(done(link(office))).toMatchObject({ documents: 5000, added: 0 });
});

describe('a folder that goes while it is read', () => {
  test('is reported; nothing of its unit is lost, and the next run makes it anew', () => {
    const { office, workbookId, document } = open();
    const folder = folderOf(office, 'a-ngo');
    put(office, A_NGO, '1.I.15 báo cáo.pdf', folder);
    put(office, HONG_HA, '1.I.15 báo cáo Hồng Hạ.pdf', folderOf(office, 'hong-ha'));
    done(link(office));
    office.type(workbookId, `'Minh chứng'!${document('1.I.15 báo cáo.pdf').a1('kindFix')}`, 'hợp đồng');

    put(office, HONG_HA, '2.II.26 thêm.pdf', folderOf(office, 'hong-ha'));
    office.host.ledger.reset();
    done(link(office));
    // The first for the program's folders, the second for what lies in them.
    const [, { at: listing = 0 } = {}] = office.host.ledger.records.flatMap(({ method }, at) =>
      method === 'list' ? { at: at + 1 } : [],
    );
    office.host.faults.before(listing, () => office.host.drive.remove(OWNER, folder));
    const answer = link(office);
    expect(done(answer)).toMatchObject({ unread: ['Xã A Ngo'], added: 0 });
    expect(answer.message).toMatch(/Không đọc được thư mục của Xã A Ngo.*giữ nguyên/);
    expect(document('1.I.15 báo cáo.pdf').value('state')).toBe('✔ Đọc được');

    const next = done(link(office));
    expect(next).toMatchObject({ unread: [], remade: 1 });
    expect(document('1.I.15 báo cáo.pdf').value('state')).toBe('✖ Đã xóa hoặc không còn quyền xem');
    expect(document('1.I.15 báo cáo.pdf').value('kindFix')).toBe('hợp đồng');
    expect(document('1.I.15 báo cáo Hồng Hạ.pdf').value('state')).toBe('✔ Đọc được');
    const url = `https://drive.google.com/drive/folders/${folderOf(office, 'a-ngo')}`;
    expect(office.tab(workbookId, 'Nộp báo cáo').row('id', 'a-ngo').value('folder')).toBe(url);
    put(office, A_NGO, '1.I.15 lại.pdf', folderOf(office, 'a-ngo'));
  });

  test('into the bin: its files are shown there', () => {
    const { office, document } = open();
    const folder = folderOf(office, 'a-ngo');
    office.host.drive.folder(OWNER, '1.I.15', folder);
    put(office, OWNER, '1.I.15 của VH-TT.pdf', folder);
    done(link(office));
    office.host.drive.trash(OWNER, folder);
    expect(done(link(office))).toMatchObject({ remade: 1, unreadable: 1 });
    expect(document('1.I.15 của VH-TT.pdf').value('state')).toBe('✖ Trong thùng rác');
  });
});

test('a folder that somebody opened to others is named', () => {
  const { office } = open();
  office.host.drive.share(folderOf(office, 'a-ngo'), HONG_HA, 'reader', A_NGO);
  office.host.drive.shareByLink(folderOf(office, 'hong-ha'), 'reader');
  const answer = link(office);
  expect(done(answer).open.map(({ unit, who }) => [unit, who])).toEqual([
    ['a-ngo', [HONG_HA]],
    ['hong-ha', ['']],
  ]);
  expect(answer.message).toMatch(/đang mở cho người ngoài đơn vị và VH-TT: hong-ha@.*\n.*ai có liên kết/);
});

test('in a shared drive the folders lie beside the control workbook, and all goes as in My Drive', () => {
  const office = openOffice(bundleForOffice());
  const drive = office.host.drive.sharedDrive('VH-TT', [OWNER]);
  office.host.drive.move(OWNER, office.controlId, drive);
  openShortPeriod(office);
  const folder = folderOf(office, 'a-ngo');
  expect(office.host.drive.get(folder)).toMatchObject({
    owner: '',
    permissions: [{ emailAddress: A_NGO, role: 'writer' }],
  });
  expect(office.host.drive.list().find(({ name }) => name === 'CQĐT 2021')?.parent).toBe(drive);
  put(office, A_NGO, '1.I.15 báo cáo.pdf', folder);
  expect(() => put(office, HONG_HA, 'x.pdf', folder)).toThrow('File not found');
  office.host.ledger.reset();
  expect(done(link(office))).toMatchObject({ documents: 1, open: [], remade: 0 });
  expect(office.host.ledger.count('Drive')).toBe(1 + 1 + fewUnits.length);
  expect(() => office.host.drive.trash(A_NGO, folder)).toThrow('sufficient permissions');
  office.host.drive.trash(OWNER, folder);
  expect(done(link(office))).toMatchObject({ remade: 1, unreadable: 1 });
  put(office, A_NGO, '1.I.15 lại.pdf', folderOf(office, 'a-ngo'));
});

test('in a shared drive a folder that was made and not yet opened to its unit is opened by the next run', () => {
  const office = openOffice(bundleForOffice());
  office.host.drive.move(OWNER, office.controlId, office.host.drive.sharedDrive('VH-TT', [OWNER]));
  openShortPeriod(office);
  const opening = [
    { service: 'Drive.Permissions', method: 'create' },
    { service: 'Drive.Files', method: 'update' },
  ];
  for (const call of opening) {
    for (const after of [false, true]) {
      office.host.drive.trash(OWNER, folderOf(office, 'a-ngo'));
      office.host.faults.failAt({ ...call, after, lasting: true });
      expect(link(office).ok).toBe(false);
      office.host.faults.clear();
      done(link(office));
      put(office, A_NGO, '1.I.15 lại.pdf', folderOf(office, 'a-ngo'));
      office.host.ledger.reset();
      done(link(office));
      const { ledger } = office.host;
      expect([ledger.count('Drive.Permissions'), ledger.count('Drive.Files', 'update')]).toEqual([0, 0]);
    }
  }
});

test('a colleague whom the folders are not shared with yet makes no second tree', () => {
  const { office, workbookId } = open();
  const colleague = 'moi-den@aluoi.example.vn';
  setPeople(office, 'vh-tt', `${OPERATOR}; ${colleague}`);
  for (const file of [office.controlId, workbookId]) office.host.share(file, colleague, 'writer');
  const before = folderTree(office, '2021');
  const asColleague = (): unknown => office.host.run('linkEvidence', [], { as: colleague });
  expect(asColleague()).toMatchObject({
    ok: false,
    code: 'foldersNotShared',
    message: expect.stringContaining(OWNER),
  });
  expect(folderTree(office, '2021')).toEqual(before);
  done(link(office));
  office.host.run('repairPermissions');
  expect(asColleague()).toMatchObject({ ok: true });
  expect(folderTree(office, '2021')).toHaveLength(before.length);
});

test('killed at any call and run again, the result is that of a run that nothing disturbed', () => {
  const [first, workbookId] = shortPeriod();
  put(first, A_NGO, '1.I.15 báo cáo.pdf', folderOf(first, 'a-ngo'));
  const outside = first.host.drive.upload(HONG_HA, { name: 'ngoài.pdf', content: 'x' });
  const text = `https://drive.google.com/file/d/${outside}/view https://aluoi.example.vn/a`;
  typeLinks(first, workbookId, { user: HONG_HA, tab: '1.I', key: '1.I.15@hong-ha', text });
  // A folder that has to be made anew, with somebody to let in.
  first.host.drive.remove(OWNER, folderOf(first, 'hong-ha'));
  const kept = { controlId: first.controlId, state: first.host.dump() };
  const reopen = (): Office => reopenOffice(kept);
  const outcome = (office: Office): unknown => [
    folderTree(office, '2021'),
    office.host.drive.list().length,
    ...['Minh chứng', '1.I', 'Nộp báo cáo'].map((title) => {
      const { keys, rows } = office.tab(workbookId, title);
      return rows.map((row) => keys.map((key) => row.value(key)));
    }),
  ];
  const undisturbed = reopen();
  undisturbed.host.ledger.reset();
  done(link(undisturbed));
  const calls = undisturbed.host.ledger.records.flatMap(({ service }, at) =>
    /^(Sheets|Drive)/.test(service) ? [at + 1] : [],
  );
  const whole = JSON.stringify(outcome(undisturbed));
  expect(undisturbed.host.ledger.count('Drive', 'create')).toBe(2);
  expect(calls).toHaveLength(9 + fewUnits.length);
  for (const nth of calls) {
    for (const after of [false, true]) {
      const office = reopen();
      office.host.faults.killAt(nth, { after });
      expect(() => link(office)).toThrow(HostKilled);
      done(link(office));
      expect([nth, after, JSON.stringify(outcome(office)) === whole]).toEqual([nth, after, true]);
    }
  }
});
