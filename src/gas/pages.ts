import type { Answer } from '../app/api/api';
import { appraisalQueue, appraise } from '../app/appraisal/appraisalQueue';
import { checkPeriod } from '../app/checking/checkPeriod';
import { confirmUpdate, planUpdate } from '../app/period/confirmUpdate';
import {
  createForm,
  createFromDraft as create,
  previewPeriod as preview,
} from '../app/period/createFromDraft';
import { findPeriod } from '../app/control/findPeriod';
import { myWork } from '../app/unit/myWork';
import { openExplanation as explainPoints } from '../app/scores/openExplanation';
import type { PageCalls } from '../app/api/pageApi';
import {
  aCellPlace,
  aClaimOrder,
  anAppraiseOrder,
  anExplainQuery,
  anUpdateOrder,
  anUploadOrder,
  aPeriodDraft,
  aQueueQuery,
  aSubmitOrder,
  aWorkQuery,
} from '../app/api/pageShapes';
import { periodBoard } from '../app/appraisal/periodBoard';
import { reviewPermissions } from '../app/permissions/reviewPermissions';
import { theArguments, type Shape } from '../app/api/shapes';
import { uploadEvidence } from '../app/evidence/uploadEvidence';
import { uploadOwnEvidence } from '../app/evidence/uploadOwnEvidence';
import { claimNotApplicable as claim, submitReport as submit } from '../app/unit/unitOrders';
import { appError } from '../core/appError';
import { bind, bindAnywhere, originOf, seat } from './bind';
import { driveEvidence } from './driveEvidence';
import { tell } from './guard';

/**
 * What pages call. Everything runs with the rights of the person before the screen, so Google itself decides what may
 * be read and written; what is passed is read field by field before anything is done with it.
 */
type Handler<K extends keyof PageCalls> = (...passed: readonly unknown[]) => Answer<ReturnType<PageCalls[K]>>;

const handle =
  <K extends keyof PageCalls>(
    shape: Shape<Parameters<PageCalls[K]>[0]>,
    work: (order: Parameters<PageCalls[K]>[0]) => ReturnType<PageCalls[K]>,
  ): Handler<K> =>
  (...passed) =>
    tell(() => work(theArguments<readonly [Parameters<PageCalls[K]>[0]]>(shape)(passed)[0]));

/** The period's workbook: the one before the person, or, from the control workbook, the one asked for. */
export function periodHere(period: string | undefined): {
  readonly workbookId: string;
  readonly here: boolean;
} {
  const { workbookId, inPeriod } = seat();
  if (inPeriod) return { workbookId, here: true };
  return { workbookId: findPeriod(bind(), period).workbookId, here: false };
}

export const openMyWork = handle<'openMyWork'>(aWorkQuery, ({ period, unit }) =>
  myWork(bindAnywhere(), { ...periodHere(period), unit }),
);

/** Puts the cursor into a cell of the workbook before the person. */
export const selectCell = handle<'selectCell'>(aCellPlace, ({ tab, cell }) => {
  const active = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = active.getSheetByName(tab);
  if (!sheet) throw appError('tabMissing', { tab, workbook: active.getName() });
  active.setActiveRange(sheet.getRange(cell));
  return null;
});

export const claimNotApplicable = handle<'claimNotApplicable'>(aClaimOrder, (order) =>
  claim(bindAnywhere(), periodHere(order.period).workbookId, order),
);

export const submitReport = handle<'submitReport'>(aSubmitOrder, (order) =>
  submit(bindAnywhere(), periodHere(order.period).workbookId, order),
);

/** A unit's person works in the period's workbook with their own rights; from the control workbook the office does it. */
export const uploadFile = handle<'uploadFile'>(anUploadOrder, ({ period, ...request }) => {
  const { workbookId, inPeriod } = seat();
  if (!inPeriod) return uploadEvidence(bind(), request, period);
  const world = { ...bindAnywhere(), evidence: driveEvidence };
  return uploadOwnEvidence(world, { workbookId, ...originOf(workbookId) }, request);
});

export const openBoard = handle<'openBoard'>(aWorkQuery, ({ period }) =>
  periodBoard(bindAnywhere(), periodHere(period)),
);

export const openQueue = handle<'openQueue'>(aQueueQuery, ({ period, unit }) =>
  appraisalQueue(bindAnywhere(), { ...periodHere(period), unit }),
);

export const appraiseRow = handle<'appraiseRow'>(anAppraiseOrder, (order) =>
  appraise(bindAnywhere(), periodHere(order.period).workbookId, order),
);

export const recheck = handle<'recheck'>(aWorkQuery, ({ period, unit }) => {
  checkPeriod(bind(), {
    ...(period !== undefined && { periodId: period }),
    ...(unit !== undefined && { unit }),
  });
  return null;
});

export const openPermissions = handle<'openPermissions'>(
  aWorkQuery,
  ({ period }) => reviewPermissions(bind(), period).lines,
);

export const openExplanation = handle<'openExplanation'>(anExplainQuery, ({ period, what }) =>
  explainPoints(bindAnywhere(), { ...periodHere(period), what }),
);

export const openUpdate = handle<'openUpdate'>(aWorkQuery, ({ period }) => planUpdate(bind(), period));
export const applyUpdate = handle<'applyUpdate'>(anUpdateOrder, (order) => confirmUpdate(bind(), order));

export const openCreatePeriod = handle<'openCreatePeriod'>(aWorkQuery, () => createForm(bind()));
export const previewPeriod = handle<'previewPeriod'>(aPeriodDraft, (draft) => preview(bind(), draft));
export const createFromDraft = handle<'createFromDraft'>(aPeriodDraft, (draft) => create(bind(), draft));
