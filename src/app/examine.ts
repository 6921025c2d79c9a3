import { operatorUnit } from '../catalogue/period';
import type { Day } from '../core/model';
import type { RawPeriod } from '../core/period/rawPeriod';
import { settleSubmissions } from '../core/period/settleSubmissions';
import type { Summary } from '../core/summary/model';
import { summarise } from '../core/summary/summarise';
import { interpret, type CheckedPeriod } from '../core/validation/interpret';
import { progressTexts } from '../text/vi';
import { cutRequests } from '../workbook/cutRequests';
import { keyRange, movedTab } from '../workbook/movedTab';
import { keyedTabs, readPeriodWorkbook, type PeriodReading } from '../workbook/periodWorkbook';
import { findGoneProtections } from '../workbook/protectionFindings';
import type { Request, Spreadsheet } from '../workbook/sheets';
import { showSubmissions } from '../workbook/showSubmissions';
import { readPeriodCard, writePeriodCard, type PeriodCard } from '../workbook/tabs/periodCardTab';
import type { ControlLook } from './controlLook';
import { checkMask, readMask } from './masks';
import { wholeStaff } from './permissionReview';
import type { World } from './ports';
import { untilStill } from './untilStill';

/** A period workbook as it stands now, and what it comes to. */
export interface Examination {
  readonly workbook: Spreadsheet;
  readonly reading: PeriodReading;
  readonly checked: CheckedPeriod;
  readonly summary: Summary;
}

export interface Target {
  readonly workbookId: string;
  /** As it stands in `Các kỳ`; without it the workbook's own copy counts. */
  readonly card?: PeriodCard;
  /** Held beside the workbook, its validations and protections too; without it only what people typed is looked at. */
  readonly control?: ControlLook;
}

/** What to write after a look, and what to tell. */
interface Outcome<T> {
  readonly requests: readonly Request[];
  readonly result: T;
}

/**
 * One read and one write of a period workbook. Everything is derived from the entry cells, and submissions move on with
 * every look; if rows moved meanwhile, which the write itself reports, it reads and writes again. Nothing to write:
 * nothing is written.
 */
export function examine<T>(
  world: Pick<World, 'user' | 'workbooks' | 'clock' | 'progress'>,
  target: Target,
  conclude: (examination: Examination) => Outcome<T>,
): T {
  return untilStill(() => {
    const { requests, result, reading } = examineOnce(world, target, conclude);
    return { result, moved: writeBeside(world, target.workbookId, reading, requests) };
  });
}

function examineOnce<T>(
  { user, workbooks, clock, progress }: Parameters<typeof examine>[0],
  { workbookId, card: known, control }: Target,
  conclude: (examination: Examination) => Outcome<T>,
): Outcome<T> & { readonly reading: PeriodReading } {
  progress.say(progressTexts.readingPeriod);
  const workbook = workbooks.get(workbookId, control ? checkMask : readMask);
  const card = known ?? readPeriodCard(workbook);
  const reading = readPeriodWorkbook(workbook, card.period, { validations: control !== undefined });
  const moment = {
    at: clock.moment(),
    today: clock.today(),
    periodState: card.state,
    operator: operatorUnit,
  };
  const raw = control ? besideControl(reading.raw, workbook, control, moment.today) : reading.raw;
  const settled = settleSubmissions(raw, interpret(raw, moment.today), moment);
  const { checked } = settled;
  const outcome = conclude({ workbook, reading, checked, summary: summarise(checked) });
  const requests = [
    ...writePeriodCard(workbook, card),
    ...showSubmissions(workbook, reading, settled, { user, now: clock.now() }),
    ...outcome.requests,
  ];
  return { ...outcome, requests, reading };
}

const besideControl = (
  raw: RawPeriod,
  workbook: Spreadsheet,
  { facts, staff, user }: ControlLook,
  today: Day,
): RawPeriod => ({
  ...raw,
  facts,
  found: [...(raw.found ?? []), ...findGoneProtections(workbook, wholeStaff(staff, workbook, today), user)],
});

/** The tab whose rows moved since they were read, if there is one. */
function writeBeside(
  { workbooks, progress }: Parameters<typeof examine>[0],
  workbookId: string,
  reading: PeriodReading,
  requests: readonly Request[],
): string | undefined {
  if (requests.length === 0) return undefined;
  progress.say(progressTexts.writing);
  const keyed = keyedTabs(reading);
  let after: Spreadsheet = {};
  for (const call of cutRequests(requests)) after = workbooks.write(workbookId, call, keyed.map(keyRange));
  return movedTab(after, keyed);
}
