import { appraisalQueue, appraise } from '../app/appraisal/appraisalQueue';
import { periodBoard } from '../app/appraisal/periodBoard';
import { checkPeriod } from '../app/checking/checkPeriod';
import { findPeriod } from '../app/control/findPeriod';
import { uploadEvidence } from '../app/evidence/uploadEvidence';
import { uploadOwnEvidence } from '../app/evidence/uploadOwnEvidence';
import { confirmUpdate, planUpdate } from '../app/period/confirmUpdate';
import { createForm, createFromDraft, previewPeriod } from '../app/period/createFromDraft';
import { reviewPermissions } from '../app/permissions/reviewPermissions';
import { moveAsSeen, openMove } from '../app/period/moveView';
import { planShare, sharePeriod } from '../app/period/sharePeriod';
import { openExplanation } from '../app/scores/openExplanation';
import { planPapers, writePapers } from '../app/papers/writePapers';
import { tryPoints } from '../app/scores/tryPoints';
import { myWork } from '../app/unit/myWork';
import { claimNotApplicable, submitReport } from '../app/unit/unitOrders';
import { bind, bindAnywhere, originOf } from './bind';
import { driveContents } from './driveContents';
import { drivePapers } from './drivePapers';
import { driveEvidence } from './driveEvidence';
import { seat, selectCell } from './here';
import { pageFunctionsOf, type PageHandlers } from './pageFunctions';
import { selfTest } from './probing/selfTest';
import { scriptTriggers } from './scriptTriggers';

/** The period's workbook: the one before the person, or, from the control workbook, the one asked for. */
export function periodHere(period: string | undefined): {
  readonly workbookId: string;
  readonly here: boolean;
} {
  const { workbookId, inPeriod } = seat();
  if (inPeriod) return { workbookId, here: true };
  return { workbookId: findPeriod(bind(), period).workbookId, here: false };
}

const paperWorld = () => ({ ...bind(), contents: driveContents, papers: drivePapers });

const handlers: PageHandlers = {
  openMyWork: ({ period, unit }) => myWork(bindAnywhere(), { ...periodHere(period), unit, acts: true }),
  selectCell,
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
  tryPoints: (query) => tryPoints(bind(), query),
  openMove: (query) => openMove(bind(), { ...query, here: seat().inPeriod }),
  moveNow: (order) => moveAsSeen(bind(), order),
  openUpdate: ({ period }) => planUpdate(bind(), period),
  applyUpdate: (order) => confirmUpdate(bind(), order),
  openSharing: ({ period }) => planShare(bind(), period),
  shareNow: ({ period, seen }) => sharePeriod(bind(), period, seen),
  openPapers: ({ period }) => planPapers(paperWorld(), period),
  writePapersNow: (order) => writePapers(paperWorld(), order),
  openCreatePeriod: () => createForm(bind()),
  previewPeriod: (draft) => previewPeriod(bind(), draft),
  createFromDraft: (draft) => createFromDraft(bind(), draft),
  selfTest: ({ step }) => selfTest[step](),
};

export const pageFunctions = pageFunctionsOf(handlers);
