import { appError } from '../../core/appError';
import { rowKey } from '../../core/keys';
import { entryTabColumns } from '../../workbook/tabs/entry/entryColumns';
import { submissionsTable } from '../../workbook/tabs/submissions/submissionColumns';
import { changeCells, type Changed } from './changeCells';
import { checkEdit } from '../checking/checkEdit';
import { tabOf } from '../world/tabOf';
import type { ClaimOrder, Recorded, SubmitOrder } from '../api/pageApi';
import { entryWords } from '../../workbook/tabs/entry/words';

type Seat = Parameters<typeof checkEdit>[0];

/** "Không áp dụng" with its reason, or its withdrawal: the two cells of that row. */
export function claimNotApplicable(world: Seat, workbookId: string, order: ClaimOrder): Recorded {
  const { unit, criterion, seen, notApplicable } = order;
  const reason = order.reason.trim();
  if (notApplicable && reason === '') {
    throw appError('reasonMissing', { column: entryWords.headers.explanation.header });
  }
  const title = tabOf(criterion);
  const changed = changeCells(world, {
    workbookId,
    table: { title, columns: entryTabColumns },
    keyColumn: 'key',
    key: rowKey({ criterion, unit }),
    changes: [
      { column: 'notApplicable', seen: seen.notApplicable, next: notApplicable ? true : null },
      { column: 'explanation', seen: seen.explanation, next: reason },
    ],
  });
  return record(world, { workbookId, tab: title }, changed);
}

/** The unit's tick in `Nộp báo cáo`, or its removal. */
export function submitReport(world: Seat, workbookId: string, { unit, seen, submit }: SubmitOrder): Recorded {
  const changed = changeCells(world, {
    workbookId,
    table: submissionsTable,
    keyColumn: 'id',
    key: unit,
    changes: [{ column: 'submit', seen, next: submit ? true : seen === null ? null : false }],
  });
  return record(world, { workbookId, tab: submissionsTable.title }, changed);
}

/**
 * What a program writes fires no edit trigger, so the office's own look follows; a unit may not write what it shows. Also where
 * nothing had to be written: a run that was cut short may have written it without the look.
 */
function record(
  world: Seat,
  place: { readonly workbookId: string; readonly tab: string },
  { written, operator }: Changed,
): Recorded {
  if (operator) checkEdit(world, place);
  return { written, recorded: operator };
}
