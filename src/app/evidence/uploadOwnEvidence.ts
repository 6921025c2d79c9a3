import { appError } from '../../core/appError';
import { foldersByPlace, placeKey } from '../../core/evidence/index/folders';
import { rowKey } from '../../core/keys';
import { quoteTab } from '../../workbook/grid/a1';
import { mayEditCell } from '../../workbook/grid/callerRights';
import { findSheet } from '../../workbook/grid/findSheet';
import { readTable } from '../../workbook/grid/readTable';
import { entryTabColumns } from '../../workbook/tabs/entry/entryColumns';
import type { UploadRequest, UploadResult } from '../api/evidenceApi';
import { ensureCriterionFolder } from './evidenceFolders';
import { cellsMask } from '../world/masks';
import type { World } from '../world/ports';
import { putFile, requireContent } from './uploadEvidence';
import { tabOf } from '../world/tabOf';

type Seat = Pick<World, 'workbooks' | 'evidence' | 'progress' | 'lock' | 'user'>;

interface Origin {
  readonly workbookId: string;
  readonly control: string;
  readonly period: string;
}

/**
 * A file into the folder of its criterion, with the rights of the unit's own person, who never sees the control
 * workbook: that the row is theirs to fill is read off the period workbook, the folder off what Drive shows them.
 * Tries of one person wait for each other, so that a file is there once; others wait only while a folder is made.
 */
export function uploadOwnEvidence(
  { workbooks, lock, ...drive }: Seat,
  { workbookId, control: controlId, period: periodId }: Origin,
  request: UploadRequest,
): UploadResult {
  requireContent(request);
  const { unit, criterion } = request;
  const scope = { ...drive, controlId };
  const look = () => foldersByPlace(drive.evidence.folders(controlId, periodId));
  return lock.holdOwn(() => {
    const title = requireOwnRow(workbooks, workbookId, { unit, criterion });
    const seen = look();
    if (!seen.has(placeKey({ role: 'unit', unit }))) throw appError('uploadNoFolder', { unit });
    const duty = { periodId, unit, criterion: { id: criterion, title } };
    const folder =
      seen.get(placeKey({ role: 'criterion', unit, criterion })) ??
      // A colleague may have made it since.
      lock.hold(() => ensureCriterionFolder(scope, { byPlace: look() }, duty));
    return putFile(scope, folder, request);
  });
}

/** The title of the criterion; an `AppError` where the row is gone or not this person's. */
function requireOwnRow(
  workbooks: World['workbooks'],
  workbookId: string,
  { unit, criterion }: { readonly unit: string; readonly criterion: string },
): string {
  const tab = tabOf(criterion);
  const sheet = findSheet(workbooks.get(workbookId, cellsMask, [quoteTab(tab)]), { title: tab });
  const table = readTable({ title: tab, columns: entryTabColumns }, sheet);
  const row = table.rows.find((each) => each.text('key') === rowKey({ criterion, unit }));
  if (!row) throw appError('uploadNotAssigned', { unit, criterion });
  if (mayEditCell(sheet, row.index, table.column('evidence'))) return row.text('title');
  throw appError('uploadNotYours', { criterion });
}
