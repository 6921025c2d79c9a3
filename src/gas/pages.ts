import type { Answer } from '../app/api/api';
import type { PageCalls, PageOrders } from '../app/api/pageCalls';
import { pageShapes } from '../app/api/pageShapes';
import { theArguments } from '../app/api/shapes';
import { appraisalQueue, appraise } from '../app/appraisal/appraisalQueue';
import { periodBoard } from '../app/appraisal/periodBoard';
import { checkPeriod } from '../app/checking/checkPeriod';
import { findPeriod } from '../app/control/findPeriod';
import { uploadEvidence } from '../app/evidence/uploadEvidence';
import { uploadOwnEvidence } from '../app/evidence/uploadOwnEvidence';
import { confirmUpdate, planUpdate } from '../app/period/confirmUpdate';
import { createForm, createFromDraft, previewPeriod } from '../app/period/createFromDraft';
import { reviewPermissions } from '../app/permissions/reviewPermissions';
import { planShare, sharePeriod } from '../app/period/sharePeriod';
import { openExplanation } from '../app/scores/openExplanation';
import { myWork } from '../app/unit/myWork';
import { claimNotApplicable, submitReport } from '../app/unit/unitOrders';
import { isInGrid } from '../app/world/isInGrid';
import { appError } from '../core/appError';
import { bind, bindAnywhere, originOf, seat } from './bind';
import { driveEvidence } from './driveEvidence';
import { tell } from './guard';
import { selfTest } from './probing/selfTest';
import { scriptTriggers } from './scriptTriggers';

type Handlers = { readonly [K in keyof PageOrders]: (order: PageOrders[K]) => ReturnType<PageCalls[K]> };

/** The period's workbook: the one before the person, or, from the control workbook, the one asked for. */
export function periodHere(period: string | undefined): {
  readonly workbookId: string;
  readonly here: boolean;
} {
  const { workbookId, inPeriod } = seat();
  if (inPeriod) return { workbookId, here: true };
  return { workbookId: findPeriod(bind(), period).workbookId, here: false };
}

const handlers: Handlers = {
  openMyWork: ({ period, unit }) => myWork(bindAnywhere(), { ...periodHere(period), unit }),
  /** Puts the cursor into a cell of the workbook before the person. */
  selectCell({ tab, cell }) {
    const active = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = active.getSheetByName(tab);
    if (!sheet) throw appError('tabMissing', { tab, workbook: active.getName() });
    // Rows may have been deleted since the page was drawn.
    if (!isInGrid(cell, sheet.getMaxRows(), sheet.getMaxColumns())) throw appError('rowGone', { tab });
    active.setActiveRange(sheet.getRange(cell));
    return null;
  },
  claimNotApplicable: (order) =>
    claimNotApplicable(bindAnywhere(), periodHere(order.period).workbookId, order),
  submitReport: (order) => submitReport(bindAnywhere(), periodHere(order.period).workbookId, order),
  /** A unit's person works in the period's workbook with their own rights; from the control workbook the office does it. */
  uploadFile({ period, ...request }) {
    const { workbookId, inPeriod } = seat();
    if (!inPeriod) return uploadEvidence(bind(), request, period);
    const world = { ...bindAnywhere(), evidence: driveEvidence };
    return uploadOwnEvidence(world, { workbookId, ...originOf(workbookId) }, request);
  },
  openBoard: ({ period }) => periodBoard({ ...bindAnywhere(), triggers: scriptTriggers }, periodHere(period)),
  openQueue: ({ period, unit }) => appraisalQueue(bindAnywhere(), { ...periodHere(period), unit }),
  appraiseRow: (order) => appraise(bindAnywhere(), periodHere(order.period).workbookId, order),
  recheck({ period, unit }) {
    checkPeriod(bind(), { periodId: period, unit });
    return null;
  },
  openPermissions: ({ period }) => reviewPermissions(bind(), period).lines,
  openExplanation: ({ period, what }) => openExplanation(bindAnywhere(), { ...periodHere(period), what }),
  openUpdate: ({ period }) => planUpdate(bind(), period),
  applyUpdate: (order) => confirmUpdate(bind(), order),
  openSharing: ({ period }) => planShare(bind(), period),
  shareNow: ({ period, seen }) => sharePeriod(bind(), period, seen),
  openCreatePeriod: () => createForm(bind()),
  previewPeriod: (draft) => previewPeriod(bind(), draft),
  createFromDraft: (draft) => createFromDraft(bind(), draft),
  selfTest: ({ step }) => selfTest[step](),
};

/**
 * What pages call. Everything runs with the rights of the person before the screen, so Google itself decides what may
 * be read and written; what is passed is read field by field before anything is done with it.
 */
export const pageFunctions = Object.fromEntries(
  (Object.keys(pageShapes) as readonly (keyof PageCalls)[]).map((name) => [
    name,
    (...passed: readonly unknown[]) => serve(name, passed),
  ]),
);

const serve = <K extends keyof PageCalls>(
  name: K,
  passed: readonly unknown[],
): Answer<ReturnType<PageCalls[K]>> =>
  tell(() => handlers[name](theArguments<readonly [PageOrders[K]]>(pageShapes[name])(passed)[0]));
