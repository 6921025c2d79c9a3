import type { Answer, RepairResult, ReviewResult } from '../../src/app/api/api';
import type { CreatePreview, UpdateView } from '../../src/app/api/boardApi';
import { setCell } from './controlEdits';
import { reopen } from './keptOffice';
import { done, OWNER, periodFiles, refusal, type Office } from './office';
import { keptControlOfFew, openPeriodOfFew } from './periodOfFew';

const GOOD = 'can-bo.a-ngo@aluoi.example.vn';
/** The office's own, as delivered. */
const DELIVERED = 'vhtt.aluoi@thuathienhue.gov.vn';
/** Looks like an address, and is nobody's. */
const NOBODYS = 'ubnd.hong-ha@no-account.example';

const draft = {
  id: '2021',
  name: 'Kỳ báo cáo 2021',
  from: '2020-10-01',
  to: '2021-10-01',
  unitDeadline: '2021-10-31',
  compileDeadline: '2021-11-15',
};

const call = <T>(office: Office, name: string, order: object): Answer<T> =>
  office.host.runFromPage(name, [order], { as: OWNER }) as Answer<T>;

const setPeople = (office: Office, unit: string, text: string): void => {
  setCell(office, 'Đơn vị', unit, 'people', text);
};
const cellOf = (office: Office, unit: string, column: string): string =>
  office.tab(office.controlId, 'Đơn vị').row('id', unit).a1(column);

/** Addresses that some protection of the workbook names, besides the owner's. */
const named = (office: Office, workbookId: string): readonly string[] => [
  ...new Set(
    (office.look(workbookId, 'sheets(protectedRanges)').sheets ?? [])
      .flatMap(({ protectedRanges = [] }) => protectedRanges.flatMap(({ editors }) => editors?.users ?? []))
      .filter((user) => user !== OWNER && user !== DELIVERED),
  ),
];

describe('what is no address in “Đơn vị”', () => {
  let office: Office;
  beforeEach(() => {
    office = reopen(keptControlOfFew());
    const draftRow = office.tab(office.controlId, 'Các kỳ').row('id', '2021');
    expect(draftRow.value('name')).toBeDefined();
    setPeople(office, 'vh-tt', OWNER);
    setPeople(office, 'a-ngo', `${GOOD}, UBND xã A Ngo`);
    setPeople(office, 'hong-ha', 'hong-ha@aluoi');
    setCell(office, 'Đơn vị', 'a-ngo', 'mailbox', 'công văn');
  });

  test('is told in the preview with its cell, before anything is made', () => {
    const preview = done(
      call<CreatePreview>(office, 'previewPeriod', { ...draft, id: '2030', name: 'Kỳ 2030' }),
    );
    expect(preview.problems).toEqual([
      expect.stringContaining(
        `ô ${cellOf(office, 'a-ngo', 'people')} (Xã A Ngo): “UBND xã A Ngo” không phải địa chỉ`,
      ),
      expect.stringContaining(`ô ${cellOf(office, 'a-ngo', 'mailbox')} (Xã A Ngo): “công văn” không phải`),
      expect.stringContaining(
        `ô ${cellOf(office, 'hong-ha', 'people')} (Xã Hồng Hạ): “hong-ha@aluoi” không phải`,
      ),
    ]);
    const told = refusal(office.create());
    for (const problem of preview.problems) expect(told).toContain(problem);
    expect(periodFiles(office, '2021')).toEqual([]);
    expect(office.host.triggers).toEqual([]);
  });

  test('in a period that is there it stops nothing, is listed, and those cells stay with the office', () => {
    setPeople(office, 'a-ngo', GOOD);
    setPeople(office, 'hong-ha', '');
    setCell(office, 'Đơn vị', 'a-ngo', 'mailbox', 'vanthu.a-ngo@aluoi.example.vn');
    const { workbookId } = done(office.create());
    setPeople(office, 'hong-ha', 'Trần Văn B');
    setPeople(office, 'a-ngo', `${GOOD}; moi@aluoi.example.vn; x@@y`);
    const { left, repaired } = done(office.host.run('repairPermissions') as Answer<RepairResult>);
    expect(repaired.length).toBeGreaterThan(0);
    expect(left.filter(({ code }) => code === 'notAnAddress').map(({ message }) => message)).toEqual([
      expect.stringContaining('“x@@y”'),
      expect.stringContaining('“Trần Văn B”'),
    ]);
    expect(named(office, workbookId)).toEqual([GOOD, 'moi@aluoi.example.vn']);
    const { lines } = done(office.host.run('reviewPermissions') as Answer<ReviewResult>);
    expect(lines.map(({ code }) => code)).toEqual(['notAnAddress', 'notAnAddress', 'noAccess', 'noAccess']);
    // An official mailbox is none of the people.
    expect(JSON.stringify(lines)).not.toContain('vanthu');
    expect(JSON.stringify(office.host.drive.list())).not.toContain('vanthu');
  });
});

const batchesOf = (kept: ReturnType<typeof keptControlOfFew>): number => {
  const office = reopen(kept);
  office.host.ledger.reset();
  done(office.create());
  return office.host.ledger.count('Sheets', 'batchUpdate');
};

describe('an address that Google does not know', () => {
  test('does not stop the creation: it is listed, and the cells of its unit stay with the office', () => {
    const office = reopen(keptControlOfFew(), { badDays: ['accountsUnknown'] });
    setPeople(office, 'vh-tt', `${OWNER}; ghi-sai@no-account.example`);
    setPeople(office, 'a-ngo', GOOD);
    setPeople(office, 'hong-ha', NOBODYS);
    const batches = batchesOf(keptControlOfFew());
    office.host.ledger.reset();
    const answer = office.create();
    const { workbookId, refused, created } = done(answer);
    expect([created, refused]).toEqual([true, ['ghi-sai@no-account.example', NOBODYS]]);
    expect(answer.message).toContain(NOBODYS);
    expect(named(office, workbookId)).toEqual([GOOD]);
    // One call for each address, and no batch more than where all are good.
    expect(office.host.ledger.count('Drive.Permissions', 'create')).toBe(3);
    expect(office.host.ledger.count('Sheets', 'batchUpdate')).toBe(batches);
    expect(office.tab(office.controlId, 'Các kỳ').row('id', '2021').value('state')).toBe('Đang mở');
  });

  test.each([
    ['repairPermissions', [2, 1]],
    ['updatePeriod', [2, 1]],
  ] as const)('later stops no “%s”: one read more', (action, [reads, writes]) => {
    const [office, workbookId] = openPeriodOfFew();
    office.host.badDays.begin('accountsUnknown');
    setPeople(office, 'a-ngo', GOOD);
    done(office.host.run(action) as Answer<RepairResult>);
    setPeople(office, 'hong-ha', NOBODYS);
    office.host.ledger.reset();
    const { left } = done(office.host.run(action) as Answer<RepairResult>);
    const refused = left.filter(({ code }) => code === 'addressesRefused');
    expect(refused.map(({ message }) => message)).toEqual([
      expect.stringContaining(`: ${NOBODYS}. Hãy chạy`),
    ]);
    expect(named(office, workbookId)).toEqual([GOOD]);
    const { ledger } = office.host;
    // The control workbook is read besides.
    expect([ledger.count('Sheets', 'get') - 1, ledger.count('Sheets', 'batchUpdate')]).toEqual([
      reads,
      writes,
    ]);
  });

  test('is left out alone where the others stand in the workbook already', () => {
    const [office, workbookId] = openPeriodOfFew();
    office.host.badDays.begin('accountsUnknown');
    setPeople(office, 'a-ngo', GOOD);
    setPeople(office, 'hong-ha', NOBODYS);
    const view = done(call<UpdateView>(office, 'openUpdate', { period: '2021' }));
    const { left } = done(call<UpdateView>(office, 'applyUpdate', { period: '2021', seen: view.lines }));
    // Both are new: which of them it is only sharing tells.
    expect(left.join()).toContain(`${GOOD}, ${NOBODYS}`);
    office.host.share(workbookId, GOOD, 'writer');
    done(office.host.run('repairPermissions') as Answer<RepairResult>);
    expect(named(office, workbookId)).toEqual([GOOD]);
  });
});
