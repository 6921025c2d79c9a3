import { entryColumns } from '../../src/core/parse/parseEntry';
import type { Answer } from '../../src/app/api/api';
import type { MyWork } from '../../src/app/api/pageApi';
import { setCell } from './controlEdits';
import { done, OWNER, type Office } from './office';
import { OFFICER, putUnitToWork, SUBMISSIONS, type UnitAtWork } from './unitAtWork';

/** What a cell holds. */
const most = 50_000;
/** Of three bytes each, with what JSON has to escape. */
const long = 'ợ"\\ờ\n'.repeat(most / 5);

const paste = ({ office, workbookId }: UnitAtWork, cell: string, text: string, user = OFFICER): void =>
  void office.host.withoutTriggers(() => office.host.type(user, workbookId, cell, [[text]], { paste: true }));

const rowsOf = (at: UnitAtWork, title: string) =>
  at.tab(title).rows.filter((row) => String(row.value('key')).endsWith('@a-ngo'));

/** Every action of a period, as VH-TT runs them one after another. */
const actions: readonly (readonly [string, ...string[]])[] = [
  ['checkAll'],
  ['checkUnit', 'a-ngo'],
  ['linkEvidence'],
  ['examineEvidence'],
  ['compareSeals'],
  ['compareSealOfUnit', 'a-ngo'],
  ['compile'],
  ['explain', '1.I.5'],
  ['explain', 'a-ngo'],
  ['whatIf', '1.I.5 Xã Hồng Hạ = Có'],
  ['reviewUpdate'],
  ['updatePeriod'],
  ['reviewPermissions'],
  ['repairPermissions'],
  ['sharePeriod'],
  ['confirmScale', long],
];

const later: readonly (readonly [string, ...string[]])[] = [
  ['closePeriod'],
  ['reopenPeriod', '2021', long],
  ['closePeriod'],
  ['compile', '2021'],
  ['concludePeriod', '2021', long],
  ['reportPeriod', '2021'],
  ['archivePeriod', '2021'],
];

const run = ({ office }: UnitAtWork, [name, ...args]: readonly [string, ...string[]]): void => {
  const answer = office.host.run(name, args) as Answer<unknown>;
  if (!answer.ok) throw new Error(`${name}: ${answer.message.slice(0, 500)}`);
};

const page = <T>({ office, workbookId }: UnitAtWork, as: string, name: string, order: object): T =>
  done(office.host.runFromPage(name, [order], { as, workbook: workbookId }) as Answer<T>);

/** Everything goes on, and no cell of the program's holds more than Google takes. */
function everythingGoesOn(at: UnitAtWork): void {
  for (const action of actions) run(at, action);
  page<MyWork>(at, OFFICER, 'openMyWork', {});
  page(at, OWNER, 'openBoard', {});
  page(at, OWNER, 'openQueue', { period: '2021', unit: 'a-ngo' });
  page(at, OWNER, 'openExplanation', { what: '1.I.5' });
  at.office.host.clock.set(new Date('2021-11-02T02:00:00Z'));
  for (const action of later) run(at, action);
  const reopened = at.controlLog().find(([, action]) => action === 'Mở lại kỳ');
  expect(String(reopened?.[5]).slice(-40)).toMatch(/… \(còn [\d.]+ ký tự\)$/);
}

describe('texts of 50,000 characters', () => {
  test('typed by a unit into every cell of its rows stop no action', () => {
    const at = putUnitToWork({ addOn: true });
    for (const title of ['1.I', '2.II']) {
      for (const row of rowsOf(at, title)) {
        for (const column of entryColumns) paste(at, `'${title}'!${row.a1(column)}`, long);
      }
    }
    for (const row of rowsOf(at, 'Số liệu chung')) {
      for (const column of ['value', 'valueNote']) paste(at, `'Số liệu chung'!${row.a1(column)}`, long);
    }
    everythingGoesOn(at);
  });

  test('of one address, of signs that JSON writes with six, of faces and of many addresses stop none either', () => {
    const at = putUnitToWork({ addOn: true });
    at.fillIn('a-ngo');
    const control = '\u0001'.repeat(most);
    const faces = `a${'😀'.repeat(most / 2 - 1)}`;
    const address = `https://a.vn/${'x'.repeat(most - 13)}`;
    const addresses = Array.from({ length: 300 }, (_, n) => `https://a.vn/${String(n)}`).join(' ');
    rowsOf(at, '1.I').forEach((row, n) => {
      paste(at, `'1.I'!${row.a1('evidence')}`, n % 2 === 0 ? address : addresses);
      paste(at, `'1.I'!${row.a1('note')}`, n % 2 === 0 ? control : faces);
      paste(at, `'1.I'!${row.a1('comment')}`, n % 2 === 0 ? faces : control, OWNER);
    });
    paste(at, at.lineCell('reply'), control, OWNER);
    at.byOperator('decision', 'Trả lại');
    everythingGoesOn(at);
    expect(at.tab('Minh chứng').rows.filter((row) => String(row.value('link')).length > 2000)).toEqual([]);
  });

  test('that are just not too long are submitted and kept whole; the same look again changes nothing', () => {
    const at = putUnitToWork({ addOn: true });
    at.fillIn('a-ngo');
    // One sign in front, so that parts end between the halves of a face.
    const texts = { explanation: 'ợ'.repeat(5000), note: `a${'😀'.repeat(2499)}` };
    const titles = ['1.I', '1.III', '2.II', '3.I', '3.IV'];
    const rows = titles.flatMap((title) => rowsOf(at, title).map((row) => ({ title, row })));
    for (const { title, row } of rows) {
      for (const [column, text] of Object.entries(texts)) paste(at, `'${title}'!${row.a1(column)}`, text);
    }
    paste(at, at.lineCell('note'), long);
    at.type(at.lineCell('submit'), 'TRUE');
    expect(at.line('state')).toBe('✔ Đã nộp');
    const parts = at.tab('Bản đã nộp').rows.map((row) => String(row.value('content')));
    expect(parts.join('').length).toBeGreaterThan(rows.length * 9990);
    const kept = JSON.parse(parts.join('')) as { rows: Record<string, Record<string, string>> };
    for (const { row } of rows) {
      const criterion = String(row.value('key')).split('@')[0] ?? '';
      expect(kept.rows[criterion]).toMatchObject(texts);
    }
    at.check();
    const before = at.office.print(at.workbookId);
    at.check();
    expect(at.office.print(at.workbookId) === before).toBe(true);
    expect(JSON.stringify(at.tab('Kiểm tra').rows.map((row) => row.value('message')))).not.toContain(
      'ghi nhớ',
    );
    everythingGoesOn(at);
  });

  test('as a reply of the office are shown and remembered as far as they can be, and decide once', () => {
    const at = putUnitToWork({ addOn: true });
    at.fillIn('a-ngo');
    at.type(at.lineCell('submit'), 'TRUE');
    const comment = 'ợ'.repeat(5000);
    paste(at, at.lineCell('reply'), 'ợ'.repeat(29_000), OWNER);
    for (const title of ['1.I', '1.III', '2.II', '3.I', '3.IV']) {
      for (const row of rowsOf(at, title)) {
        paste(at, `'${title}'!${row.a1('verdict')}`, 'Trả lại', OWNER);
        paste(at, `'${title}'!${row.a1('comment')}`, comment, OWNER);
      }
    }
    at.byOperator('decision', 'Trả lại');
    expect(at.line('state')).toBe('↩ Bị trả lại');
    const answer = String(at.line('answer'));
    expect(answer.length).toBeLessThanOrEqual(most);
    expect(answer.length).toBeGreaterThan(44_000);
    at.check();
    const before = at.office.print(at.workbookId);
    at.check();
    expect(at.office.print(at.workbookId) === before).toBe(true);
    const memory = JSON.parse(String(at.line('memory'))) as { decision: { reply: string } };
    expect(memory.decision.reply).toHaveLength(29_000);
    everythingGoesOn(at);
  });

  test('as names of a unit, of tabs and of headers', () => {
    const at = putUnitToWork({ addOn: true });
    setLong(at.office, 'Đơn vị', 'a-ngo', 'name');
    for (const title of ['1.I', SUBMISSIONS]) rename(at, title, `${title} ${'ợ'.repeat(90)}`.slice(0, 100));
    done(at.office.host.run('updatePeriod') as Answer<unknown>);
    everythingGoesOn(at);
  });

  test('as texts of the control workbook', () => {
    const at = putUnitToWork({ addOn: true });
    setLong(at.office, 'Danh mục', '1.I.5', 'title');
    setLong(at.office, 'Danh mục', '1.I.5', 'work');
    everythingGoesOn(at);
  });
});

const setLong = (office: Office, title: string, id: string, column: string): void => {
  setCell(office, title, id, column, 'ợ'.repeat(most));
};

function rename({ office, workbookId }: UnitAtWork, title: string, to: string): void {
  const { sheetId } = office.tab(workbookId, title);
  office.edit(workbookId, {
    updateSheetProperties: { properties: { sheetId, title: to }, fields: 'title' },
  });
}
