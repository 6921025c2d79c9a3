import type { AppraisalCells, AppraiseOrder, PeriodDraft, UpdateOrder, Verdict } from './boardApi';
import type { MoveAnswerOrder, MoveQuery } from './closingApi';
import type { CellPlace, ClaimOrder, QueueQuery, SubmitOrder, UploadOrder, WorkQuery } from './pageApi';
import { allPapers } from '../../papers/ids';
import type { PapersOrder } from './papersApi';
import type { PageOrders } from './pageCalls';
import type { ExplainQuery, TrialQuery } from './scoreApi';
import type { SelfTestOrder } from './selfTestApi';
import type { ShareOrder } from './sharingApi';
import {
  aCellName,
  aCellValue,
  aFlag,
  aList,
  anObject,
  aNumber,
  aText,
  oneOf,
  optional,
  orNull,
  type Shape,
} from './shapes';

/** What the pages may pass. Ids are short; whether they exist is seen where they are looked up. */
const anId = aText(80);

const longestReason = 2000;

const aCellPlace = anObject<CellPlace>({ sheetId: aNumber, tab: aText(100), cell: aCellName });

const aClaimOrder = anObject<ClaimOrder>({
  period: anId,
  unit: anId,
  criterion: anId,
  seen: anObject({ notApplicable: aCellValue, explanation: aCellValue }),
  notApplicable: aFlag,
  reason: aText(longestReason),
});

const aSubmitOrder = anObject<SubmitOrder>({
  period: anId,
  unit: anId,
  seen: aCellValue,
  submit: aFlag,
});

const aWorkQuery = anObject<WorkQuery>({ period: optional(anId), unit: optional(anId) });

const aQueueQuery = anObject<QueueQuery>({ period: anId, unit: anId });

/** Base64 of 5 MB, and a little more: how large a file may be is told by its own words. */
const longestContent = 8_000_000;

const anUploadOrder = anObject<UploadOrder>({
  period: anId,
  unit: anId,
  criterion: anId,
  name: aText(1000),
  mimeType: aText(200),
  content: aText(longestContent),
  uploadId: aText(64),
});

const anExplainQuery = anObject<ExplainQuery>({ period: optional(anId), what: optional(aText(300)) });

const verdicts: readonly Verdict[] = ['accepted', 'corrected', 'returned', 'rejected'];

const anAppraiseOrder = anObject<AppraiseOrder>({
  period: anId,
  unit: anId,
  criterion: anId,
  seen: anObject<AppraisalCells>({
    verdict: aCellValue,
    figure: aCellValue,
    points: aCellValue,
    comment: aCellValue,
  }),
  verdict: orNull(oneOf(verdicts)),
  figure: aText(100),
  points: aText(100),
  comment: aText(longestReason),
});

const aPeriodDraft = anObject<PeriodDraft>({
  id: anId,
  name: aText(500),
  from: aText(20),
  to: aText(20),
  unitDeadline: aText(20),
  compileDeadline: aText(20),
});

const anUpdateOrder = anObject<UpdateOrder>({ period: anId, seen: aList(aText(50_000), 500) });

const aPapersOrder = anObject<PapersOrder>({
  period: optional(anId),
  papers: aList(oneOf(allPapers), 100),
  unit: optional(anId),
  renew: aFlag,
});
const aSelfTestOrder = anObject<SelfTestOrder>({ step: oneOf(['look', 'begin', 'finish']) });

const aShareOrder = anObject<ShareOrder>({ period: anId, seen: aList(aText(300), 2000) });

const aMoveQuery = anObject<MoveQuery>({ period: optional(anId), back: aFlag });

const moves: readonly MoveAnswerOrder['move'][] = [
  'close',
  'conclude',
  'report',
  'archive',
  'reopen',
  'reconsider',
];

const aMove = anObject<MoveAnswerOrder>({
  period: anId,
  move: oneOf(moves),
  reason: aText(longestReason),
  seen: aText(80),
});

/** How each call reads what it is told; the functions that pages call are these. */
export const pageShapes: { readonly [K in keyof PageOrders]: Shape<PageOrders[K]> } = {
  openMyWork: aWorkQuery,
  selectCell: aCellPlace,
  claimNotApplicable: aClaimOrder,
  submitReport: aSubmitOrder,
  uploadFile: anUploadOrder,
  openBoard: aWorkQuery,
  openQueue: aQueueQuery,
  appraiseRow: anAppraiseOrder,
  recheck: aWorkQuery,
  openPermissions: aWorkQuery,
  openUpdate: aWorkQuery,
  applyUpdate: anUpdateOrder,
  openSharing: aWorkQuery,
  shareNow: aShareOrder,
  openPapers: aWorkQuery,
  writePapersNow: aPapersOrder,
  selfTest: aSelfTestOrder,
  openCreatePeriod: aWorkQuery,
  previewPeriod: aPeriodDraft,
  createFromDraft: aPeriodDraft,
  openMove: aMoveQuery,
  moveNow: aMove,
  tryPoints: anObject<TrialQuery>({ period: optional(anId), changes: aText(longestReason) }),
  openExplanation: anExplainQuery,
};
