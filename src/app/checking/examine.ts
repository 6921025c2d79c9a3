import type { Day } from '../../core/model';
import type { RawPeriod } from '../../core/rows/rawPeriod';
import type { SettledPeriod } from '../../core/submission/settleSubmissions';
import type { Summary } from '../../core/summary/model';
import { summarise } from '../../core/summary/summarise';
import type { CheckedPeriod } from '../../core/validation/interpret';
import { progressTexts } from '../../text/vi';
import { cutRequests } from '../../workbook/grid/cutRequests';
import { keyRange, movedTab, type KeyedTab } from '../../workbook/grid/movedTab';
import type { PeriodReading } from '../../workbook/period/periodReading';
import { keyedTabs, readPeriodWorkbook } from '../../workbook/period/periodWorkbook';
import { findGoneProtections } from '../../workbook/period/protectionFindings';
import type { Request, Spreadsheet } from '../../workbook/grid/sheets';
import { showSubmissions } from '../../workbook/show/showSubmissions';
import { writePeriodCard, type PeriodCard } from '../../workbook/tabs/periodCard/periodCardTab';
import type { ControlLook } from './controlLook';
import { ownCard } from '../control/office';
import { checkMask, readMask } from '../world/masks';
import { wholeStaff } from '../permissions/permissionReview';
import type { World } from '../world/ports';
import { settlePeriod } from './settlePeriod';
import { untilStill } from '../world/untilStill';

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

type Scope = Pick<World, 'user' | 'workbooks' | 'clock' | 'progress'>;

/**
 * One read and one write of a period workbook. Everything is derived from the entry cells, and submissions move on with
 * every look; if rows moved meanwhile, which the write itself reports, it reads and writes again. Nothing to write:
 * nothing is written.
 */
export function examine<T>(
  world: Scope,
  target: Target,
  conclude: (examination: Examination) => Outcome<T>,
): T {
  return untilStill(() => {
    const sight = readTarget(world, target);
    const settled = settle(world, sight, sight.reading.raw);
    const { requests, result } = conclude(settled.examination);
    const all = [...settled.requests, ...requests];
    return {
      result,
      moved: writeBeside(world, target.workbookId, all, keyedTabs(sight.reading)),
    };
  });
}

/** A period workbook as it was read. */
interface PeriodSight {
  readonly workbook: Spreadsheet;
  readonly card: PeriodCard;
  readonly reading: PeriodReading;
}

export function readTarget(
  { workbooks, clock, progress }: Scope,
  { workbookId, card: known, control }: Target,
): PeriodSight {
  progress.say(progressTexts.readingPeriod);
  const workbook = workbooks.get(workbookId, control ? checkMask : readMask);
  const card = known ?? ownCard(workbook);
  const reading = readPeriodWorkbook(workbook, card, { validations: control !== undefined });
  if (!control) return { workbook, card, reading };
  return {
    workbook,
    card,
    reading: { ...reading, raw: besideControl(reading.raw, workbook, control, clock.today()) },
  };
}

/** What a period comes to if it holds `raw`, and what its submissions have to be shown and to remember. */
export function settle(
  { user, clock }: Scope,
  { workbook, card, reading }: PeriodSight,
  raw: RawPeriod,
): {
  readonly examination: Examination;
  readonly settled: SettledPeriod;
  readonly requests: readonly Request[];
} {
  const settled = settlePeriod(clock, card.state, raw);
  const { checked } = settled;
  return {
    examination: { workbook, reading, checked, summary: summarise(checked) },
    settled,
    requests: [
      ...writePeriodCard(workbook, card),
      ...showSubmissions(workbook, reading, settled, { user, now: clock.now() }),
    ],
  };
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

/** The tab whose rows moved since they were read, if there is one. `keyed`: the keys as they should stand afterwards. */
export function writeBeside(
  { workbooks, progress }: Pick<World, 'workbooks' | 'progress'>,
  workbookId: string,
  requests: readonly Request[],
  keyed: readonly KeyedTab[],
): string | undefined {
  if (requests.length === 0) return undefined;
  progress.say(progressTexts.writing);
  let after: Spreadsheet = {};
  for (const call of cutRequests(requests)) after = workbooks.write(workbookId, call, keyed.map(keyRange));
  return movedTab(after, keyed);
}
