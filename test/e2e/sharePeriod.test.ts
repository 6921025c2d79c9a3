import { HostKilled } from '../../scripts/host';
import type { Answer } from '../../src/app/api/api';
import type { ShareResult, ShareView } from '../../src/app/api/sharingApi';
import { setCell } from './controlEdits';
import { keptOffice, reopen } from './keptOffice';
import { done, folderTree, OWNER, refusal, type Office } from './office';
import { keepOnly } from './shortCatalogue';

const A_NGO = 'can-bo.a-ngo@aluoi.example.vn';
const SECOND = 'can-bo.hai@aluoi.example.vn';
const HONG_HA = 'can-bo.hong-ha@aluoi.example.vn';
const COLLEAGUE = 'chuyen-vien@aluoi.example.vn';
const NOBODYS = 'ubnd@no-account.example';
const MAILBOX = 'vanthu.a-ngo@aluoi.example.vn';

const setPeople = (office: Office, unit: string, text: string): void => {
  setCell(office, 'Đơn vị', unit, 'people', text);
};

/** A period that nobody has but its owner; people came into `Đơn vị` afterwards, so that no folder is shared either. */
const kept = () =>
  keptOffice('period to share', (office) => {
    done(office.seed());
    keepOnly(office);
    setPeople(office, 'vh-tt', OWNER);
    const { workbookId } = done(office.create('2021'));
    setPeople(office, 'vh-tt', `${OWNER}; ${COLLEAGUE}`);
    setPeople(office, 'a-ngo', `${A_NGO}; ${SECOND}`);
    setPeople(office, 'hong-ha', HONG_HA);
    setCell(office, 'Đơn vị', 'a-ngo', 'mailbox', MAILBOX);
    return workbookId;
  });

const call = <T>(office: Office, name: string, order: object): Answer<T> =>
  office.host.runFromPage(name, [order], { as: OWNER }) as Answer<T>;
const openSharing = (office: Office): ShareView => done(call<ShareView>(office, 'openSharing', {}));
const share = (office: Office): Answer<ShareResult> => office.host.run('sharePeriod') as Answer<ShareResult>;

const writers = ({ host }: Office, fileId: string): readonly (string | undefined)[] =>
  (host.drive.get(fileId)?.permissions ?? [])
    .filter(({ role }) => role === 'writer')
    .map(({ emailAddress }) => emailAddress);
const log = (office: Office): readonly (readonly unknown[])[] =>
  office
    .tab(office.controlId, 'Nhật ký')
    .rows.filter((row) => row.value('action') === 'Chia sẻ kỳ báo cáo')
    .map((row) => ['from', 'to', 'details'].map((column) => row.value(column)));
const drive = ({ host }: Office) => ['create', 'list'].map((method) => host.ledger.count('Drive', method));

/** All that a sharing leaves behind. */
const outcome = (office: Office, workbookId: string): unknown => [
  writers(office, workbookId),
  folderTree(office, '2021'),
  log(office),
  office.host.mails,
];

describe('the dialog', () => {
  test('shows unit by unit who will be let in, who is in, and the mailbox that is not; it changes nothing', () => {
    const { made: workbookId, ...rest } = kept();
    const office = reopen(rest);
    office.host.share(workbookId, HONG_HA, 'writer');
    const before = outcome(office, workbookId);
    office.host.ledger.reset();
    const { units, due, addresses, left } = openSharing(office);
    expect([office.host.ledger.count('Sheets', 'get'), ...drive(office)]).toEqual([1, 0, 2]);
    expect(due).toEqual([COLLEAGUE, A_NGO, SECOND, HONG_HA]);
    expect(units.find(({ name }) => name === 'Xã A Ngo')).toEqual({
      name: 'Xã A Ngo',
      mailbox: MAILBOX,
      people: [
        { address: A_NGO, state: 'due' },
        { address: SECOND, state: 'due' },
      ],
    });
    expect([addresses, left]).toEqual([4, []]);
    expect(outcome(office, workbookId)).toEqual(before);
  });

  test('shares with those whom it showed, and with nobody if they have changed since', () => {
    const { made: workbookId, ...rest } = kept();
    const office = reopen(rest);
    const seen = openSharing(office).due;
    setPeople(office, 'hong-ha', '');
    expect(refusal(call(office, 'shareNow', { period: '2021', seen }))).toContain('đã khác với lúc xem');
    expect(writers(office, workbookId)).toEqual([]);
    const result = done(
      call<ShareResult>(office, 'shareNow', { period: '2021', seen: openSharing(office).due }),
    );
    expect(result).toMatchObject({ shared: [COLLEAGUE, A_NGO, SECOND], refused: [], due: [], full: false });
    expect(openSharing(office).due).toEqual([]);
  });

  test('is for who may share the workbook', () => {
    const { made: workbookId, ...rest } = kept();
    const office = reopen(rest, { addOn: true });
    office.host.share(workbookId, HONG_HA, 'reader');
    const order = { as: HONG_HA, workbook: workbookId };
    const answer = office.host.runFromPage('openSharing', [{}], order) as Answer<ShareView>;
    expect(answer.ok).toBe(false);
  });
});

describe('sharing', () => {
  test('lets everybody into the workbook and into their folder, without a mail, by a call each', () => {
    const { made: workbookId, ...rest } = kept();
    const office = reopen(rest);
    office.host.ledger.reset();
    const answer = share(office);
    expect(done(answer)).toMatchObject({ shared: [COLLEAGUE, A_NGO, SECOND, HONG_HA], refused: [] });
    expect(answer.message).toContain('với 4 địa chỉ');
    expect(writers(office, workbookId)).toEqual([COLLEAGUE, A_NGO, SECOND, HONG_HA]);
    expect(folderTree(office, '2021').filter((line) => line.includes('@'))).toEqual([
      `/CQĐT 2021 ${COLLEAGUE}`,
      `/CQĐT 2021/Minh chứng/Xã A Ngo ${A_NGO} ${SECOND}`,
      `/CQĐT 2021/Minh chứng/Xã Hồng Hạ ${HONG_HA}`,
    ]);
    expect(office.host.mails).toEqual([]);
    // Four into the workbook, four into folders; who has the workbook, and the folders before and at the work.
    expect(drive(office)).toEqual([8, 3]);
    const { ledger } = office.host;
    // The control workbook, once more for the second line of its log; the two lines.
    expect([ledger.count('Sheets', 'get'), ledger.count('Sheets', 'batchUpdate')]).toEqual([2, 2]);
    expect(log(office)).toEqual([
      [undefined, 'Đang chia sẻ', `2021: ${[COLLEAGUE, A_NGO, SECOND, HONG_HA].join('; ')}`],
      ['Đang chia sẻ', 'Đã chia sẻ', expect.stringContaining('5 địa chỉ')],
    ]);
  });

  test('once more does and says nothing', () => {
    const { made: workbookId, ...rest } = kept();
    const office = reopen(rest);
    share(office);
    const before = outcome(office, workbookId);
    office.host.ledger.reset();
    expect(done(share(office)).shared).toEqual([]);
    expect([office.host.ledger.count('Sheets', 'batchUpdate'), ...drive(office)]).toEqual([0, 0, 2]);
    expect(outcome(office, workbookId)).toEqual(before);
  });

  test('an address that Google does not know is told, tried once, and keeps nobody else out', () => {
    const { made: workbookId, ...rest } = kept();
    const office = reopen(rest, { badDays: ['accountsUnknown'] });
    setPeople(office, 'a-ngo', `${NOBODYS}; ${A_NGO}`);
    office.host.ledger.reset();
    const answer = share(office);
    expect(done(answer)).toMatchObject({ shared: [COLLEAGUE, A_NGO, HONG_HA], refused: [NOBODYS], due: [] });
    expect(answer.message).toContain(NOBODYS);
    expect(writers(office, workbookId)).toEqual([COLLEAGUE, A_NGO, HONG_HA]);
    expect(office.host.ledger.count('Drive.Permissions', 'create')).toBe(1 + 3 + 3);
    expect(log(office)[1]?.[2]).toContain(`Google không nhận: ${NOBODYS}`);
    const unit = done(answer).units.find(({ name }) => name === 'Xã A Ngo');
    expect(unit?.people.map(({ state }) => state)).toEqual(['refused', 'in']);
  });

  test('more than 600 addresses are counted before anybody is let in', () => {
    const { made: workbookId, ...rest } = kept();
    const office = reopen(rest);
    setPeople(office, 'a-ngo', Array.from({ length: 599 }, (_, at) => `a${String(at)}@x.vn`).join('; '));
    expect(openSharing(office)).toMatchObject({ addresses: 601, most: 600 });
    const told = refusal(share(office));
    expect(told).toContain('601');
    expect(told).toContain('địa chỉ nhóm');
    expect([writers(office, workbookId), log(office)]).toEqual([[], []]);
  });

  test('a long list goes on with the next run; one line tells of its beginning, one of its end', () => {
    const { made: workbookId, ...rest } = kept();
    const office = reopen(rest);
    setPeople(office, 'a-ngo', Array.from({ length: 300 }, (_, at) => `a${String(at)}@x.vn`).join('; '));
    office.host.ledger.reset();
    const first = share(office);
    expect(office.host.ledger.count('Drive.Permissions', 'create')).toBe(200);
    expect(first.message).toContain('hãy chạy lại');
    const second = done(share(office));
    expect([second.due, writers(office, workbookId).length]).toEqual([[], 302]);
    expect(log(office).map(([, to]) => to)).toEqual(['Đang chia sẻ', 'Đã chia sẻ']);
  });

  test('where the file takes no more, it says so, and who is left', () => {
    const { made: workbookId, ...rest } = kept();
    const office = reopen(rest);
    office.host.faults.failAt({
      service: 'Drive.Permissions',
      method: 'create',
      nth: 3,
      code: 403,
      reason: 'sharingRateLimitExceeded',
    });
    const answer = share(office);
    expect(done(answer)).toMatchObject({ full: true, due: [SECOND, HONG_HA] });
    expect(answer.message).toContain('Google Groups');
    expect(writers(office, workbookId)).toEqual([COLLEAGUE, A_NGO]);
  });
});

test('cut short at any call and run again it comes to the same', () => {
  const { made: workbookId, ...rest } = kept();
  const clean = reopen(rest);
  share(clean);
  const whole = outcome(clean, workbookId);
  const calls = clean.host.ledger.records.length;
  let killed = 0;
  for (const after of [false, true]) {
    for (let at = 1; at <= calls; at++) {
      const office = reopen(rest);
      office.host.faults.killAt(at, { after });
      try {
        share(office);
      } catch (error) {
        expect(error).toBeInstanceOf(HostKilled);
        killed += 1;
      }
      office.host.faults.clear();
      share(office);
      expect([after, at, outcome(office, workbookId)]).toEqual([after, at, whole]);
    }
  }
  expect(killed).toBeGreaterThan(calls);
});
