import { isRefused, needsReason, type Hindrance, type HindranceCode } from '../../core/closing/hindrances';
import { nextMoveOf, periodMoves, reopeningOf } from '../../core/period/periodTransitions';
import { describeHindrance, describeItem, movedText } from '../../text/vi';
import { findingsTable } from '../../workbook/tabs/findings/findingsTab';
import { submissionsTable } from '../../workbook/tabs/submissions/submissionColumns';
import { summaryPlace } from '../../workbook/tabs/summary/summaryTab';
import { weightsTable } from '../../workbook/tabs/weights/weightsTab';
import type { MoveAnswerOrder, MoveLine, MoveQuery, MoveView, MoveWay } from '../api/closingApi';
import { findPeriod } from '../control/findPeriod';
import { urlOf } from '../world/masks';
import type { World } from '../world/ports';
import { lookAtClosing, seenOf, type ClosingLook } from './closingLook';
import { movePeriod } from './movePeriod';

/** What the next step of a period, or the one back, would be made over. One read of each workbook; writes nothing. */
export function openMove(
  world: World,
  { period: asked, back, here }: MoveQuery & { readonly here: boolean },
): MoveView {
  const found = findPeriod(world, asked);
  const { id, name } = found.line.read();
  const state = found.line.readState();
  const backwards = reopeningOf(state);
  const mayGoBack = periodMoves[backwards].from.includes(state);
  const move = back ? (mayGoBack ? backwards : undefined) : nextMoveOf(state);
  const look = move && lookAtClosing(world, found, move);
  const { hindrances = [] } = look ?? {};
  return {
    url: urlOf(found.workbookId),
    here,
    period: { id, name, state },
    move: move ?? null,
    mayGoBack,
    lines: look ? hindrances.map((each) => lineOf(look, each)) : [],
    refused: isRefused(hindrances),
    needsReason: needsReason(hindrances),
    seen: seenOf(hindrances),
  };
}

const lineOf = (look: ClosingLook, hindrance: Hindrance): MoveLine => ({
  code: hindrance.code,
  severity: hindrance.severity,
  text: describeHindrance(hindrance),
  items: hindrance.items.map(describeItem),
  way: wayOf(look, hindrance.code),
});

/** Where each of them is seen, or what puts it right. */
const tabsOf: Readonly<Partial<Record<HindranceCode, { readonly title: string }>>> = {
  notSubmitted: submissionsTable,
  extensionsCut: submissionsTable,
  extensionsRun: submissionsTable,
  undecided: submissionsTable,
  errors: findingsTable,
  scaleUnconfirmed: weightsTable,
  scaleChanged: weightsTable,
  provincePending: weightsTable,
  open: summaryPlace,
  resultDiffers: summaryPlace,
};

function wayOf({ reading }: ClosingLook, code: HindranceCode): MoveWay | null {
  if (code === 'unseenTicks') return { kind: 'run', action: 'checkAll' };
  if (code === 'notCompiled' || code === 'compileStale') return { kind: 'run', action: 'compile' };
  const tab = reading.tabs.find(({ title }) => title === tabsOf[code]?.title);
  return tab ? { kind: 'see', place: { sheetId: tab.sheetId, tab: tab.now, cell: 'A1' } } : null;
}

/** Moves the period, if it stands as it was shown. */
export const moveAsSeen = (
  world: World,
  { period: periodId, move, reason, seen }: MoveAnswerOrder,
): { readonly message: string } => ({
  message: movedText(movePeriod(world, { move, periodId, reason, seen })),
});
