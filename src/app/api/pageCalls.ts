import type { MoveAnswerOrder, MoveQuery, MoveView } from './closingApi';
import type { CreateResult, PermissionLine } from './api';
import type { UploadResult } from './evidenceApi';
import type {
  AppraisalCells,
  AppraiseOrder,
  CreateForm,
  CreatePreview,
  PeriodDraft,
  Queue,
  UpdateOrder,
  UpdateView,
  WatchedBoard,
} from './boardApi';
import type {
  CellPlace,
  ClaimOrder,
  MyWork,
  QueueQuery,
  Recorded,
  SubmitOrder,
  UploadOrder,
  WorkQuery,
} from './pageApi';
import type { ExplainQuery, ExplainView, TrialQuery, TrialView } from './scoreApi';
import type { PapersOrder, PapersResult, PapersView } from './papersApi';
import type { SelfTestOrder, SelfTestView } from './selfTestApi';
import type { ShareOrder, ShareResult, ShareView } from './sharingApi';

/** What pages call on the server: a function of `entry.ts` each, which answers `Answer` of what stands here. */
export interface PageCalls {
  openMyWork(query: WorkQuery): MyWork;
  selectCell(place: CellPlace): null;
  claimNotApplicable(order: ClaimOrder): Recorded;
  submitReport(order: SubmitOrder): Recorded;
  uploadFile(order: UploadOrder): UploadResult;
  openBoard(query: WorkQuery): WatchedBoard;
  openQueue(query: QueueQuery): Queue;
  appraiseRow(order: AppraiseOrder): AppraisalCells;
  /** Reads the workbook anew and brings the program's columns up to date. */
  recheck(query: WorkQuery): null;
  openPermissions(query: WorkQuery): readonly PermissionLine[];
  openUpdate(query: WorkQuery): UpdateView;
  applyUpdate(order: UpdateOrder): UpdateView;
  openSharing(query: WorkQuery): ShareView;
  shareNow(order: ShareOrder): ShareResult;
  openPapers(query: WorkQuery): PapersView;
  writePapersNow(order: PapersOrder): PapersResult;
  openCreatePeriod(query: WorkQuery): CreateForm;
  previewPeriod(draft: PeriodDraft): CreatePreview;
  createFromDraft(draft: PeriodDraft): CreateResult;
  openMove(query: MoveQuery): MoveView;
  moveNow(order: MoveAnswerOrder): { readonly message: string };
  selfTest(order: SelfTestOrder): SelfTestView;
  tryPoints(query: TrialQuery): TrialView;
  openExplanation(query: ExplainQuery): ExplainView;
}

/** What each call is told. */
export type PageOrders = { readonly [K in keyof PageCalls]: Parameters<PageCalls[K]>[0] };
