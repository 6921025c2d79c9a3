import type { Answer, CheckResult, MoveResult, RepairResult, ReviewResult } from '../../src/app/api/api';
import type { HostOptions } from '../../scripts/host';
import { done, OWNER, type Office } from './office';
import { keptOffice, reopen } from './keptOffice';
import { keepOnly } from './shortCatalogue';
import type { RowView, TabView } from './tabView';

/** The officer of Xã A Ngo. */
export const OFFICER = 'a-ngo@aluoi.example.vn';
export const SUBMISSIONS = 'Nộp báo cáo';

const entryTabs = ['1.I', '1.III', '2.II', '3.I', '3.IV'];

/** A period of few criteria that is shared with one unit's officer. */
export interface UnitAtWork {
  readonly office: Office;
  readonly workbookId: string;
  tab(title: string): TabView;
  /** What stands in the line of a unit in `Nộp báo cáo`; A Ngo's unless named. */
  line(column: string, unit?: string): unknown;
  lineCell(column: string, unit?: string): string;
  rowCell(title: string, key: string, column: string): string;
  /** As the officer, unless somebody else is named. */
  type(cell: string, text: string, user?: string): void;
  byOperator(column: string, text: string, unit?: string): void;
  /** Every row of the unit says why it has no figure, and all its figures are 0; no trigger runs. */
  fillIn(unit: string, user?: string): void;
  check(): CheckResult;
  move(action: string, ...args: readonly string[]): Answer<MoveResult>;
  /** What is not as declared about permissions, each kind once. */
  review(): readonly string[];
  repair(): RepairResult;
  periodState(): unknown;
  /** The lines of `Nhật ký` in the period workbook: who, what, unit, from, to, details. */
  log(): readonly (readonly unknown[])[];
  /** The same of the control workbook. */
  controlLog(): readonly (readonly unknown[])[];
  sheetsCalls(): readonly string[];
}

function begin(office: Office): string {
  done(office.seed());
  keepOnly(office);
  for (const [unit, person] of [
    ['a-ngo', OFFICER],
    ['vh-tt', OWNER],
  ] as const) {
    const people = office.tab(office.controlId, 'Đơn vị').row('id', unit).a1('people');
    office.type(office.controlId, `'Đơn vị'!${people}`, person);
  }
  const { workbookId } = done(office.create());
  office.host.share(workbookId, OFFICER, 'writer');
  return workbookId;
}

export function putUnitToWork(options: Partial<HostOptions> = {}): UnitAtWork {
  const kept = keptOffice('unit at work', begin);
  const { made: workbookId } = kept;
  const office = reopen(kept, options);
  const { host } = office;

  const tab = (title: string): TabView => office.tab(workbookId, title);
  const lineOf = (unit: string): RowView => tab(SUBMISSIONS).row('id', unit);
  const lineCell = (column: string, unit = 'a-ngo'): string => `'${SUBMISSIONS}'!${lineOf(unit).a1(column)}`;
  const type = (cell: string, text: string, user = OFFICER): void =>
    void host.type(user, workbookId, cell, [[text]]);
  const rowsOf = (title: string, unit: string): readonly RowView[] =>
    tab(title).rows.filter((row) => String(row.value('key')).endsWith(`@${unit}`));
  const logOf = (fileId: string): readonly (readonly unknown[])[] =>
    office
      .tab(fileId, 'Nhật ký')
      .rows.filter((row) => row.value('action') !== undefined)
      .map((row) => ['who', 'action', 'unit', 'from', 'to', 'details'].map((column) => row.value(column)));
  return {
    office,
    workbookId,
    tab,
    line: (column, unit = 'a-ngo') => lineOf(unit).value(column),
    lineCell,
    rowCell: (title, key, column) => `'${title}'!${tab(title).row('key', key).a1(column)}`,
    type,
    byOperator: (column, text, unit) => type(lineCell(column, unit), text, OWNER),
    fillIn(unit, user) {
      host.withoutTriggers(() => {
        for (const title of entryTabs) {
          for (const row of rowsOf(title, unit)) {
            type(`'${title}'!${row.a1('explanation')}`, 'Chưa có kinh phí', user);
          }
        }
        for (const row of rowsOf('Số liệu chung', unit)) {
          type(`'Số liệu chung'!${row.a1('value')}`, '0', user);
        }
      });
    },
    check: () => done(host.run('checkAll') as Answer<CheckResult>),
    move: (action, ...args) => host.run(action, args) as Answer<MoveResult>,
    review: () => [
      ...new Set(done(host.run('reviewPermissions') as Answer<ReviewResult>).lines.map(({ code }) => code)),
    ],
    repair: () => done(host.run('repairPermissions') as Answer<RepairResult>),
    periodState: () => office.tab(office.controlId, 'Các kỳ').row('id', '2021').value('state'),
    log: () => logOf(workbookId),
    controlLog: () => logOf(office.controlId),
    sheetsCalls: () =>
      host.ledger.records.filter(({ service }) => service.startsWith('Sheets')).map(({ method }) => method),
  };
}
