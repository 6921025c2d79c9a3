import type { Answer, EndAccessResult } from '../../src/app/api/api';
import { setCell } from './controlEdits';
import { keptOffice, reopen } from './keptOffice';
import { done, OWNER, refusal, type Office } from './office';
import { keepOnly } from './shortCatalogue';

const A_NGO = 'can-bo.a-ngo@aluoi.example.vn';
const HONG_HA = 'can-bo.hong-ha@aluoi.example.vn';
const COLLEAGUE = 'chuyen-vien@aluoi.example.vn';
const LEADER = 'lanh-dao@aluoi.example.vn';

/** A period that is over: reported to the province, with everybody still in. */
const kept = () =>
  keptOffice('period that is reported', (office) => {
    done(office.seed());
    keepOnly(office);
    setCell(office, 'Đơn vị', 'vh-tt', 'people', `${OWNER}; ${COLLEAGUE}`);
    setCell(office, 'Đơn vị', 'a-ngo', 'people', A_NGO);
    setCell(office, 'Đơn vị', 'hong-ha', 'people', HONG_HA);
    const { workbookId } = done(office.create('2021'));
    done(office.host.run('sharePeriod', ['2021']) as Answer<object>);
    office.host.share(workbookId, LEADER, 'reader');
    office.host.clock.set('2021-11-16T01:00:00Z');
    for (const step of ['closePeriod', 'compile', 'concludePeriod', 'reportPeriod'])
      done(office.host.run(step, ['2021', 'Tỉnh yêu cầu báo cáo sớm']) as Answer<object>);
    return workbookId;
  });

const open = (): { readonly office: Office; readonly workbookId: string } => {
  const { made: workbookId, ...rest } = kept();
  return { office: reopen(rest, { now: '2021-11-16T01:00:00Z' }), workbookId };
};
const end = (office: Office, ...passed: readonly string[]): Answer<EndAccessResult> =>
  office.host.run('endAccess', passed) as Answer<EndAccessResult>;

/** Who is in what: each file and folder that units were let into. */
const people = ({ host }: Office): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    host.drive
      .list()
      .map(({ name, permissions }): [string, readonly string[]] => [
        name,
        permissions.flatMap(({ emailAddress = '', role }) => (role === 'owner' ? [] : [emailAddress])),
      ])
      .filter(([, list]) => list.length > 0),
  );
const logged = (office: Office): readonly unknown[] =>
  office
    .tab(office.controlId, 'Nhật ký')
    .rows.filter((row) => row.value('action') === 'Thu quyền sau kỳ…')
    .map((row) => row.value('details'));

test('it names them and asks first; after a no nothing has changed', () => {
  const { office } = open();
  const before = office.host.dump();
  office.host.ui.answer('NO');
  expect(refusal(end(office))).toBeDefined();
  expect(office.host.ui.alerts[0]?.text).toContain(`đối với 2 tài khoản`);
  expect(office.host.ui.alerts[0]?.text).toContain(`• ${A_NGO}\n• ${HONG_HA}`);
  expect(office.host.dump()).toBe(before);
});

test('units are let out of the workbook and their folders; the office and whoever only looks stay', () => {
  const { office, workbookId } = open();
  const before = people(office);
  expect(Object.values(before).flat()).toEqual(expect.arrayContaining([A_NGO, HONG_HA, COLLEAGUE, LEADER]));
  office.host.ledger.reset();
  expect(done(end(office, '2021'))).toEqual({ period: '2021', taken: [A_NGO, HONG_HA], left: [] });
  // Two rights each; the looks are for the plan, once more under the lock, and once for each of the three places.
  expect(office.host.ledger.count('Drive.Permissions', 'remove')).toBe(4);
  const after = Object.values(people(office)).flat();
  expect(after).not.toEqual(expect.arrayContaining([A_NGO]));
  expect(after).not.toEqual(expect.arrayContaining([HONG_HA]));
  expect(after).toEqual(expect.arrayContaining([COLLEAGUE, LEADER]));
  expect(logged(office)).toEqual([`thu quyền của 2 tài khoản ở kỳ 2021: ${A_NGO}, ${HONG_HA}`]);
  expect(() => office.host.look(A_NGO, workbookId)).toThrow();

  // Once more there is nothing to do, and nothing is said twice.
  expect(done(end(office)).taken).toEqual([]);
  expect(logged(office)).toHaveLength(1);
});

test('what somebody gave from above is told, and stays for people to settle', () => {
  const { office } = open();
  const folder = office.host.drive.list().find(({ name }) => name === 'CQĐT 2021');
  office.host.share(folder?.id ?? '', A_NGO, 'writer');
  const { taken, left } = done(end(office, '2021'));
  expect(taken).toEqual([HONG_HA]);
  expect(left[0]).toContain(`${A_NGO} vẫn vào được`);
});

test('cut short after any right, the next run completes it', () => {
  const undisturbed = open().office;
  undisturbed.host.ledger.reset();
  done(end(undisturbed, '2021'));
  const moments = undisturbed.host.ledger.records.flatMap(({ method }, at) =>
    method === 'remove' ? [at + 1] : [],
  );
  expect(moments).toHaveLength(4);
  for (const nth of moments) {
    const { office } = open();
    office.host.faults.killAt(nth, { after: true });
    expect(() => end(office, '2021')).toThrow('Killed');
    expect(done(end(office, '2021')).left).toEqual([]);
    const after = Object.values(people(office)).flat();
    expect([after.includes(A_NGO), after.includes(HONG_HA)]).toEqual([false, false]);
  }
});

test('while units may still enter something, it is refused with the state', () => {
  const { office } = open();
  setCell(office, 'Các kỳ', '2021', 'state', 'Đang mở');
  const before = office.host.dump();
  expect(refusal(end(office, '2021'))).toContain('đang ở trạng thái “Đang mở”: đơn vị còn cần vào sổ');
  expect(office.host.dump()).toBe(before);
});
