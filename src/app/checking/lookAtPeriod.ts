import { appError } from '../../core/appError';
import { saysYes } from '../../core/parse/parseYesNo';
import type { SettledPeriod } from '../../core/submission/settleSubmissions';
import { firstRecord, isLate } from '../../core/rows/submissionRecord';
import type { Summary, UnitLine } from '../../core/summary/model';
import { summarise } from '../../core/summary/summarise';
import { submissionStateText } from '../../text/vi';
import { cellName } from '../../workbook/grid/a1';
import { mayEditCell } from '../../workbook/grid/callerRights';
import { findSheet } from '../../workbook/grid/findSheet';
import type { PeriodReading } from '../../workbook/period/periodReading';
import { readPeriodWorkbook } from '../../workbook/period/periodWorkbook';
import type { Spreadsheet } from '../../workbook/grid/sheets';
import { displaySubmission } from '../../workbook/show/showSubmissions';
import { headRows } from '../../workbook/grid/table';
import type { PeriodCard } from '../../workbook/tabs/periodCard/periodCardTab';
import { ownCard } from '../control/office';
import { callerMask } from '../world/masks';
import { contentOf } from '../api/contentOf';
import type { Caller, SubmissionView, UnitProgress } from '../api/pageApi';
import type { World } from '../world/ports';
import { settlePeriod } from './settlePeriod';
import { submissionsTable } from '../../workbook/tabs/submissions/submissionColumns';

/** A period workbook as somebody sees it, without a change to it. */
export interface Sight {
  readonly card: PeriodCard;
  readonly workbook: Spreadsheet;
  readonly reading: PeriodReading;
  readonly settled: SettledPeriod;
  readonly summary: Summary;
  readonly caller: Caller;
  /** Units whose rows the person may fill. */
  readonly mine: ReadonlySet<string>;
}

/**
 * One read of the period workbook, with the rights of whoever looks; writes nothing. Google itself says over which rows
 * that person may type, so nobody has to tell who they are.
 */
export function lookAtPeriod(
  { workbooks, clock }: Pick<World, 'workbooks' | 'clock'>,
  workbookId: string,
): Sight {
  const workbook = workbooks.get(workbookId, callerMask);
  const card = ownCard(workbook);
  const reading = readPeriodWorkbook(workbook, card);
  const settled = settlePeriod(clock, card.state, reading.raw);
  const summary = summarise(settled.checked);
  return { card, workbook, reading, settled, summary, ...whoReads(workbook, reading) };
}

/** The office may change the head of a table; a unit its own line of `Nộp báo cáo`. */
function whoReads(
  workbook: Spreadsheet,
  { submissions: { table, ids } }: PeriodReading,
): Pick<Sight, 'caller' | 'mine'> {
  const sheet = findSheet(workbook, submissionsTable);
  const mine = ids.filter((id, at) => id !== '' && mayEditCell(sheet, headRows + at, table.column('submit')));
  const caller = mayEditCell(sheet, 0, 0) ? 'operator' : mine.length > 0 ? 'unit' : 'reader';
  return { caller, mine: new Set(mine) };
}

export function progressOf(line: UnitLine | undefined): UnitProgress {
  const { assigned, entered, valid, explained, notApplicable } = line?.rows ?? nothing;
  const { low, high } = line?.rate ?? { low: 0, high: 0 };
  return { assigned, entered, valid, explained, notApplicable, rate: { low, high } };
}

const nothing = { assigned: 0, entered: 0, valid: 0, explained: 0, notApplicable: 0 };

/** As the next look of the program will see it; `recorded`: it has seen it already. */
export function submissionOf(
  { card, reading, settled }: Sight,
  unit: string,
  blockers: number,
): SubmissionView {
  const { table, ids } = reading.submissions;
  const raw = reading.raw.submissions.get(unit);
  const line = settled.units.get(unit);
  const { record = firstRecord, hint } = line ?? {};
  const tick = raw?.tick ?? {};
  const late = isLate(record);
  const at = (column: 'submit' | 'folder') => ({
    sheetId: table.sheetId,
    tab: table.title,
    cell: cellName(headRows + ids.indexOf(unit), table.column(column)),
  });
  return {
    ...at('submit'),
    folder: at('folder'),
    tick: contentOf(tick),
    ticked: saysYes(tick),
    state: record.state,
    stateText: submissionStateText(record.state, { late, ...(hint && { hint }) }),
    late,
    hint: hint?.code ?? null,
    answer: line ? String(displaySubmission(unit, line, card.office.shortName).answer ?? '') : '',
    recorded: record.revision === (raw?.record ?? firstRecord).revision,
    blockers,
  };
}

/** What only the office may see together; Google's own rights keep the cells. */
export function requireOperator(sight: Sight): Sight {
  if (sight.caller === 'operator') return sight;
  throw appError('operatorOnly', { office: sight.card.office.shortName });
}
