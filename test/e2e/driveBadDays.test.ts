import type { Answer } from '../../src/app/api/api';
import type { ExamineResult, UploadRequest, UploadResult } from '../../src/app/api/evidenceApi';
import { HostKilled, type BadDay } from '../../scripts/host';
import {
  A_NGO,
  HONG_HA,
  OPERATOR,
  fewUnits,
  folderOf,
  link,
  openShortPeriod,
  put,
  typeLinks,
} from './evidenceOffice';
import { keptOffice, reopen } from './keptOffice';
import { OWNER, done, folderTree, periodFiles, type Office } from './office';

const examine = (office: Office): Answer<ExamineResult> =>
  office.host.run('examineEvidence') as Answer<ExamineResult>;

/** What people read of the documents. */
const shown = (office: Office, workbookId: string): unknown =>
  ['Minh chứng', '1.I', '2.II', 'Kiểm tra'].map((title) => {
    const { keys, rows } = office.tab(workbookId, title);
    return rows.map((row) => keys.map((key) => row.value(key)));
  });

const lists = ({ host }: Office): number => host.ledger.count('Drive.Files', 'list');

/** Every unit has put in something, some of it in folders of its own. */
function fillFolders(office: Office): string {
  const workbookId = openShortPeriod(office);
  for (const [at, unit] of fewUnits.entries()) {
    const folder = folderOf(office, unit);
    for (let nth = 0; nth <= at % 3; nth++)
      put(office, OWNER, `1.I.15 tệp ${unit} ${String(nth)}.pdf`, folder);
    if (at % 2 === 0) continue;
    for (const of of ['Tháng 1', 'Tháng 2']) {
      const inner = office.host.drive.folder(OWNER, `2.II.26 ${of}`, folder);
      put(office, OWNER, `trang ${unit} ${of}.pdf`, inner);
      put(office, OWNER, `bìa ${unit} ${of}.pdf`, inner);
    }
  }
  typeLinks(office, workbookId, {
    user: A_NGO,
    tab: '1.I',
    key: '1.I.15@a-ngo',
    text: `https://drive.google.com/drive/folders/${folderOf(office, 'a-ngo')}`,
  });
  return workbookId;
}

const filled = () => keptOffice('filledFolders', fillFolders);
const filledOn = (...badDays: readonly BadDay[]): Office => reopen(filled(), { badDays });

describe('folderLeftOut', () => {
  const all = 18 + 4 * 2 * 2;

  test('linking finds every file, and shows what it shows on a good day', () => {
    const [good, bad] = [filledOn(), filledOn('folderLeftOut')];
    const { made: workbookId } = filled();
    expect(done(link(good))).toMatchObject({ documents: all, added: all, unsettled: [] });
    good.host.ledger.reset();
    done(link(good));
    // The program's folders; two looks at the units'; two at the eight folders in them.
    expect(lists(good)).toBe(1 + (1 + 2) + (1 + 2));
    bad.host.ledger.reset();
    expect(done(link(bad))).toMatchObject({ documents: all, added: all, unsettled: [], unread: [] });
    expect(shown(bad, workbookId)).toEqual(shown(good, workbookId));
    expect(lists(bad)).toBeLessThanOrEqual(1 + (1 + 2 + fewUnits.length) + 8);
  });

  test('nothing that was linked before is called gone, run after run', () => {
    const office = filledOn();
    const { made: workbookId } = filled();
    done(link(office));
    const before = shown(office, workbookId);
    office.host.badDays.begin('folderLeftOut');
    for (let run = 0; run < 5; run++) {
      office.host.ledger.reset();
      expect(done(link(office))).toMatchObject({ documents: all, added: 0, unreadable: 0 });
      expect(office.host.ledger.count('Drive.Files', 'get')).toBe(0);
    }
    expect(shown(office, workbookId)).toEqual(before);
  });

  test('an examination finds what it finds on a good day', () => {
    const [good, bad] = [filledOn(), filledOn('folderLeftOut')];
    const { findings, units } = done(examine(good));
    expect(done(examine(bad))).toMatchObject({ documents: all, findings, units, unsettled: [] });
    expect(shown(bad, filled().made)).toEqual(shown(good, filled().made));
  });
});

test('folderLeftOut: beyond the bound folders are named to the office, with their units, and what was known in them stays', () => {
  const office = filledOn();
  const unit = folderOf(office, 'a-ngo');
  office.host.batch(() => {
    for (let at = 0; at < 400; at++) {
      const inner = office.host.drive.folder(A_NGO, `1.I.15 đợt ${String(at)}`, unit);
      if (at % 3 === 0)
        for (const of of ['a', 'b']) put(office, A_NGO, `trang ${String(at)} ${of}.pdf`, inner);
    }
  });
  const { documents } = done(link(office));
  office.host.badDays.begin('folderLeftOut');
  office.host.ledger.reset();
  const answer = link(office);
  const { unsettled, ...result } = done(answer);
  expect(result).toMatchObject({ documents, added: 0, unreadable: 0, unread: [] });
  expect(unsettled.length).toBeGreaterThan(100);
  expect(unsettled[0]).toEqual({
    unit: 'Xã A Ngo',
    folder: expect.stringMatching(/^1\.I\.15 đợt \d+$/),
    url: expect.stringContaining('https://drive.google.com/drive/folders/'),
  });
  expect(answer.message).toMatch(
    /Google trả lời mỗi lần một khác[^\n]*giữ nguyên[^\n]*\n• Xã A Ngo › 1\.I\.15 đợt/,
  );
  const groups = Math.ceil(408 / 50);
  expect(lists(office)).toBeLessThanOrEqual(1 + (6 + 6) + (6 * groups + 6) + 100);
});

test('a known file that its folder does not list, but that lies there, stays, and its folder is named', () => {
  const office = filledOn();
  done(link(office));
  // As where both looks leave out the same: the file comes back once all lists were read.
  const { made: workbookId } = filled();
  const [hidden] = office.host.drive.list().filter(({ name }) => name === '1.I.15 tệp hong-ha 0.pdf');
  const moved = office.host.drive.folder(OWNER, 'tạm');
  if (hidden) office.host.drive.move(OWNER, hidden.id, moved);
  const asking = 1 + (1 + 2) + (1 + 2);
  office.host.faults.before(firstAfter(office, asking), () => {
    if (hidden) office.host.drive.move(OWNER, hidden.id, folderOf(office, 'hong-ha'));
  });
  const { unsettled } = done(link(office));
  expect(unsettled).toEqual([
    { unit: 'Xã Hồng Hạ', folder: null, url: expect.stringContaining(folderOf(office, 'hong-ha')) },
  ]);
  expect(office.tab(workbookId, 'Minh chứng').row('file', '1.I.15 tệp hong-ha 0.pdf').value('state')).toBe(
    '✔ Đọc được',
  );
});

/** The call that follows so many lists, of a run as it goes without anything in between. */
function firstAfter(office: Office, asked: number): number {
  const twin = reopen({ controlId: office.controlId, state: office.host.dump() });
  done(link(twin));
  const { records } = twin.host.ledger;
  const found = records.flatMap(({ method }, at) => (method === 'list' ? at : []));
  return (found[asked - 1] ?? 0) + 2;
}

describe('links that can’t be reached', () => {
  test('are named with their rows, asked again once a day, and no longer said to wait', () => {
    const office = filledOn();
    const { made: workbookId } = filled();
    const closed = office.host.drive.upload(HONG_HA, { name: 'kín.pdf', content: 'y' });
    const [own] = office.host.drive.list().filter(({ name }) => name === '1.I.15 tệp hong-ha 0.pdf');
    const address = `https://drive.google.com/file/d/${closed}/view`;
    const ownAddress = `https://drive.google.com/file/d/${own?.id ?? ''}/view`;
    typeLinks(office, workbookId, {
      user: HONG_HA,
      tab: '2.II',
      key: '2.II.26@hong-ha',
      text: `${address} ${ownAddress}`,
    });
    const cell = `2.II!${office.tab(workbookId, '2.II').row('key', '2.II.26@hong-ha').a1('evidence')}`;
    const unreached = [{ unit: 'Xã Hồng Hạ', cell, address, asked: true }];
    for (const act of [link, examine]) {
      const answer = act(office);
      expect(done<{ waiting: number }>(answer)).toMatchObject({ waiting: 0, unreached });
      expect(answer.message).toContain(`• Ô ${cell}, Xã Hồng Hạ: ${address}`);
      expect(answer.message).not.toContain('chưa kiểm tra');
    }
    const gets = (): number => {
      office.host.ledger.reset();
      done(link(office));
      return office.host.ledger.count('Drive.Files', 'get');
    };
    expect(gets()).toBe(0);
    office.host.clock.advance(24 * 3600_000);
    expect([gets(), gets()]).toEqual([1, 0]);
    office.host.share(closed, OWNER, 'reader');
    office.host.clock.advance(24 * 3600_000);
    expect(done(link(office))).toMatchObject({ unreached: [], waiting: 0 });
  });
});

describe('searchLags', () => {
  const minute = 60_000;

  test('a creation that was killed after any file it made is taken up at once: one workbook, one of each folder', () => {
    const creates = (office: Office): number[] =>
      office.host.ledger.records.flatMap(({ service, method }, at) =>
        service === 'Drive.Files' && method === 'create' ? at + 1 : [],
      );
    const good = filledOn();
    good.host.ledger.reset();
    done(good.create('2022'));
    const folders = folderTree(good, '2022');
    const moments = creates(good);
    // The workbook; the period's folder, that of the evidence, a unit's; the last.
    for (const nth of [...moments.slice(0, 4), ...moments.slice(-1)]) {
      const office = filledOn('searchLags');
      office.host.ledger.reset();
      office.host.faults.killAt(nth, { after: true });
      expect(() => office.create('2022')).toThrow(HostKilled);
      office.host.clock.advance(minute);
      const { workbookId } = done(office.create('2022'));
      expect([nth, periodFiles(office, '2022'), folderTree(office, '2022')]).toEqual([
        nth,
        [workbookId],
        folders,
      ]);
    }
  });

  test('right after a period was made, linking and examining make no folder anew and find what was put in', () => {
    const office = filledOn('searchLags');
    const { workbookId } = done(office.create('2022'));
    const made = folderTree(office, '2022');
    const unit = office.host.drive
      .list()
      .find(({ appProperties: of }) => of['period'] === '2022' && of['unit'] === 'a-ngo');
    put(office, A_NGO, '1.I.15 mới.pdf', unit?.id ?? '');
    expect(done(link(office))).toMatchObject({ documents: 1, remade: 0, workbookId });
    expect(done(examine(office))).toMatchObject({ documents: 1, remade: 0 });
    expect(folderTree(office, '2022')).toEqual(made);
  });

  test('an upload that is tried again is there once, also of a person’s own, and in one folder of its criterion', () => {
    const office = filledOn('searchLags');
    const { made: workbookId } = filled();
    const request = (uploadId: string): UploadRequest => ({
      unit: 'a-ngo',
      criterion: '1.I.15',
      name: 'ảnh.jpg',
      mimeType: 'image/jpeg',
      content: Buffer.from('ảnh').toString('base64'),
      uploadId,
    });
    const upload = (uploadId: string): UploadResult =>
      done(
        office.host.runFromPage('uploadEvidence', [request(uploadId)], {
          by: OPERATOR,
        }) as Answer<UploadResult>,
      );
    const own = (uploadId: string): UploadResult => {
      const page = { as: A_NGO, workbook: workbookId };
      const asked = { period: '2021', ...request(uploadId) };
      return done(office.host.runFromPage('uploadFile', [asked], page) as Answer<UploadResult>);
    };
    const tries = [upload('lan-tai-0001'), upload('lan-tai-0001'), own('lan-tai-0002'), own('lan-tai-0002')];
    expect(tries.map(({ created }) => created)).toEqual([true, false, true, false]);
    expect(new Set(tries.map(({ folderUrl }) => folderUrl)).size).toBe(1);
    expect(office.host.drive.list().filter(({ name }) => name === 'ảnh.jpg')).toHaveLength(2);
    expect(done(link(office))).toMatchObject({ remade: 0, unsettled: [] });
    const { rows } = office.tab(workbookId, 'Minh chứng');
    expect(
      rows.filter((row) => row.value('file') === 'ảnh.jpg').map((row) => row.value('criterion')),
    ).toEqual(['1.I.15', '1.I.15']);
  });
});

test('addressesFull: a folder that takes no more is told, and stops nothing', () => {
  const office = filledOn('addressesFull');
  const folder = folderOf(office, 'a-ngo');
  office.host.batch(() => {
    for (let at = 0; at < 600; at++) office.host.share(folder, `${String(at)}@example.vn`, 'reader');
    office.host.share(folder, A_NGO, 'none');
  });
  expect(done(link(office))).toMatchObject({ refused: [A_NGO] });
});
