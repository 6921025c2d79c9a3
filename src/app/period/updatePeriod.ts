import { actionWords } from '../../actions/words';
import { appError } from '../../core/appError';
import type { ReportingPeriod } from '../../core/model';
import { describeUpdate, periodStateWords, progressTexts, updateLog } from '../../text/vi';
import { cutParts } from '../../workbook/grid/cutRequests';
import { findSheet } from '../../workbook/grid/findSheet';
import { keyRange, movedTab } from '../../workbook/grid/movedTab';
import type { Spreadsheet } from '../../workbook/grid/sheets';
import type { Staff } from '../../workbook/protection/tiles';
import { logWriter, logTable } from '../../workbook/tabs/log/logTab';
import { updateRequests, type PeriodUpdate } from '../../workbook/update/updateRequests';
import type { UpdateResult } from '../api/api';
import { officeOf } from '../control/office';
import { writePeriodCard } from '../../workbook/tabs/periodCard/periodCardTab';
import { readMask, updateMask } from '../world/masks';
import { findPeriod } from '../control/findPeriod';
import { withoutChanges } from '../../core/period/planUpdate';
import {
  dutyOf,
  nameable,
  peoplesLines,
  toLine,
  wholeStaff,
  type PermissionDuty,
} from '../permissions/permissionReview';
import type { World } from '../world/ports';
import { readSoundCatalogue } from '../control/readSoundCatalogue';
import { lastPass } from '../world/untilStill';
import { noteInLog } from '../control/noteInLog';

/**
 * What "Cập nhật kỳ" would do, after the office changed units, people or criteria in the control workbook. Changes nothing;
 * one read of each workbook, one call of Drive.
 */
export function reviewUpdate(world: World, periodId?: string): UpdateResult {
  const task = findTask(world, periodId);
  const update = look(world, task);
  requireOpen(task, update);
  return resultOf(task, update);
}

/**
 * "Cập nhật kỳ": adds what is newly asked for, marks what no longer is, brings texts, validations and protections up to
 * date; one write of the period workbook (more only where it is too large for one), one line in the log. No row is
 * removed, no cell is written in which a unit may have entered something. What the write itself shows to have moved
 * meanwhile is read again and put right.
 */
export function updatePeriod(world: World, periodId?: string): UpdateResult {
  return world.lock.hold(() => {
    const task = findTask(world, periodId);
    // What the last step needs is looked for before the first one.
    logWriter(findSheet(task.control, logTable));
    // What is told is what was found at first: the passes after it only put right what the write before them hit.
    let first: PeriodUpdate | undefined;
    let refused: readonly string[] = [];
    let hasWritten = false;
    const { result: update, moved } = lastPass((wasRefused) => {
      const found = look(world, task, wasRefused);
      refused = found.refused;
      // Nothing was written yet: what stands without the refused addresses is all there is to tell.
      if (first === undefined || (refused.length > 0 && !hasWritten)) first = found;
      requireOpen(task, first);
      if (!isNeeded(first)) return { result: first, moved: undefined };
      const moved = apply(world, task, broughtUp(world, task, { found, wasRefused }));
      hasWritten = true;
      return { result: first, moved };
    });
    const result = resultOf(task, update, refused);
    if (!result.needed) return result;

    const details = updateLog(result.period, update);
    const action = actionWords.updatePeriod.title;
    noteInLog(world, task.control, { at: world.clock.now(), who: world.user, action, details });
    if (moved !== undefined) throw appError('rowsKeepMoving', { tab: moved });
    return result;
  });
}

interface Task {
  readonly duty: PermissionDuty;
  readonly control: Spreadsheet;
  readonly staff: Staff;
  readonly period: ReportingPeriod;
  readonly wanted: ReturnType<typeof readSoundCatalogue>;
}

function findTask(world: World, periodId: string | undefined): Task {
  const found = findPeriod(world, periodId);
  const state = found.line.readState();
  const period = found.line.read();
  const wanted = readSoundCatalogue(found.control);
  const duty = dutyOf(world, found, state);
  // Exceptions are from a closing that has not come yet.
  const staff = { ...duty.staff, excepted: new Set<string>() };
  return { duty, control: found.control, staff, period, wanted };
}

/** What would change, and the new addresses that are left out of it. */
type Look = PeriodUpdate & { readonly refused: readonly string[] };

function look(world: World, { duty, control, staff, period, wanted }: Task, wasRefused = false): Look {
  const { workbooks, progress, user, clock } = world;
  progress.say(progressTexts.readingPeriod);
  const workbook = workbooks.get(duty.target.workbookId, updateMask);
  const { state } = duty.target;
  const isOpen = state === 'open';
  const whole = isOpen ? staff : wholeStaff(duty.staff, workbook, clock.today());
  const named = nameable(world, { workbook, access: duty.access }, { staff: whole, wasRefused });
  const order = { wanted, period, office: officeOf(control), staff: named.staff, user };
  const update = updateRequests(workbook, order);
  return { ...(isOpen ? update : formatOnly(update)), refused: named.refused };
}

/** In a period that is closed there is nothing to do once its workbook has all that the program needs. */
function requireOpen({ duty: { target } }: Task, update: PeriodUpdate): void {
  if (target.state === 'open' || isNeeded(update)) return;
  const words = { state: periodStateWords[target.state], open: periodStateWords.open };
  throw appError('periodNotOpen', { period: target.period, ...words });
}

/** A period that is closed gets what the program needs to go on with it; what is asked for no longer changes. */
const formatOnly = (update: PeriodUpdate): PeriodUpdate => ({
  ...update,
  plan: withoutChanges(update.plan),
  renamedOffice: undefined,
  parts: [],
  keyed: [],
  drifts: [],
  rewrittenCells: 0,
  redressedCells: 0,
});

/** The tabs and columns that an older workbook lacks come first, in a write of their own: what goes into them is read anew. */
function broughtUp(
  world: World,
  task: Task,
  { found: update, wasRefused }: { readonly found: PeriodUpdate; readonly wasRefused: boolean },
): PeriodUpdate {
  if (update.format.parts.length === 0) return update;
  const { workbookId, state } = task.duty.target;
  world.progress.say(progressTexts.writing);
  for (const requests of cutParts(update.format.parts)) {
    world.workbooks.write(workbookId, requests);
  }
  const card = { period: task.period, state, office: officeOf(task.control) };
  // The columns of the office have just come, empty: until they are filled the delivered one would be named.
  const copy = writePeriodCard(world.workbooks.get(workbookId, readMask), card);
  if (copy.length > 0) world.workbooks.write(workbookId, copy);
  return look(world, task, wasRefused);
}

/** The tab whose rows are not where they should be now, if there is one. */
function apply({ workbooks, progress }: World, { duty }: Task, update: PeriodUpdate): string | undefined {
  progress.say(progressTexts.writing);
  let after: Spreadsheet | undefined;
  for (const requests of cutParts(update.parts)) {
    after = workbooks.write(duty.target.workbookId, requests, update.keyed.map(keyRange));
  }
  return after && movedTab(after, update.keyed);
}

const isNeeded = ({ parts, format }: PeriodUpdate): boolean => parts.length + format.parts.length > 0;

function resultOf(
  { duty, staff }: Task,
  update: PeriodUpdate,
  refused: readonly string[] = [],
): UpdateResult {
  const { plan, rewrittenCells, redressedCells } = update;
  return {
    ...duty.target,
    needed: isNeeded(update),
    plan,
    rewrittenCells,
    redressedCells,
    permissions: update.drifts.map((drift) => toLine(drift, true)),
    left: [...update.locked.map((drift) => toLine(drift, false)), ...peoplesLines(duty, staff, refused)],
    lines: describeUpdate(update),
  };
}
