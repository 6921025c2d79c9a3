import { operatorUnit } from '../../catalogue/period';
import { appError } from '../../core/appError';
import type { EvidenceFolder } from '../../core/evidence/index/folders';
import { base64Size } from '../../core/evidence/base64';
import { tidyFileName } from '../../core/evidence/tidyName';
import type { Catalogue, Criterion, Unit } from '../../core/model';
import { assignRows } from '../../core/catalogue/assign';
import { addressKey } from '../../core/permissions/address';
import { mayEdit, type EditorRole } from '../../core/permissions/matrix';
import { periodStateWords } from '../../text/vi';
import { readControlCatalogue } from '../../workbook/control/controlWorkbook';
import type { UploadRequest, UploadResult } from '../api/api';
import { ensureCriterionFolder, findFolders } from './evidenceFolders';
import { findPeriod } from '../control/findPeriod';
import type { World } from '../world/ports';

/** Google lets a file and its properties be sent in one call up to 5 MB: developers.google.com/drive/manage-uploads */
export const mostBytes = 5 * 1024 * 1024;
const megabyte = 1024 * 1024;

/** Drive takes far longer names; people and paths on Windows do not. */
const longestFileName = 150;

/**
 * A file into the folder of its criterion and unit, which is made where it is not there yet. A page that got no answer
 * tries again under the same id: the file is put there once. Nothing of the period workbook is read or written;
 * "Liên kết minh chứng" shows the file on its row.
 */
export function uploadEvidence(world: World, request: UploadRequest, periodId?: string): UploadResult {
  requireContent(request);
  return world.lock.hold(() => {
    const { control, line, workbookId } = findPeriod(world, periodId);
    const catalogue = readControlCatalogue(control);
    const { unit, role } = requireRight(world, request.unit, catalogue.units);
    const state = line.readState();
    if (!mayEdit(state, 'entry', role)) {
      throw appError('uploadClosed', { period: line.id, state: periodStateWords[state] });
    }
    const criterion = requireAssigned(catalogue, request);
    const { user } = world;
    const people = catalogue.units.find(({ id }) => id === operatorUnit)?.people ?? [];
    const duty = { periodId: line.id, units: [unit], operators: [user, ...people] };
    const tree = findFolders(world, workbookId, duty);
    const folder = ensureCriterionFolder(world, tree, { periodId: line.id, unit: unit.id, criterion });
    return putFile(world, folder, request);
  });
}

/** Once, however often the page tries under this id. */
export function putFile(
  { controlId, evidence }: Pick<World, 'controlId' | 'evidence'>,
  folder: EvidenceFolder,
  request: UploadRequest,
): UploadResult {
  const { uploadId, mimeType, content } = request;
  const earlier = evidence.findUpload(controlId, uploadId);
  const file =
    earlier ??
    evidence.upload({
      controlId,
      uploadId,
      folderId: folder.id,
      name: tidyFileName(request.name, longestFileName),
      mimeType,
      content,
    });
  const { id: fileId, name, url } = file;
  return { fileId, name, url, folderUrl: folder.url, created: earlier === undefined };
}

export function requireContent({ name, content, uploadId }: UploadRequest): void {
  const size = base64Size(content);
  if (size === undefined || !/^[\w-]{8,64}$/.test(uploadId)) throw appError('uploadUnreadable', { name });
  if (size === 0) throw appError('uploadEmpty', { name });
  if (size > mostBytes) {
    // Rounded up: a file is never too large by what does not show.
    const megabytes = Math.ceil((size / megabyte) * 10) / 10;
    throw appError('uploadTooLarge', { name, megabytes, most: mostBytes / megabyte });
  }
}

/** Only its own people put files into a unit's folder, and VH-TT for everybody. */
function requireRight(
  { caller, user }: Pick<World, 'caller' | 'user'>,
  unitId: string,
  units: readonly Unit[],
): { readonly unit: Unit; readonly role: EditorRole } {
  const unit = units.find(({ id }) => id === unitId);
  const works = (of: Unit | undefined): boolean =>
    caller !== '' && (of?.people ?? []).some((address) => addressKey(address) === addressKey(caller));
  // The script runs as one of VH-TT's.
  const isOperator = works(units.find(({ id }) => id === operatorUnit)) || (caller !== '' && caller === user);
  if (unit && (isOperator || works(unit))) return { unit, role: isOperator ? 'operator' : 'unit' };
  throw appError('uploadForbidden', { caller, unit: unitId });
}

function requireAssigned(catalogue: Catalogue, { unit, criterion }: UploadRequest): Criterion {
  const found = catalogue.criteria.find(({ id }) => id === criterion);
  const isAssigned = assignRows(catalogue).some((row) => row.unit === unit && row.criterion === criterion);
  if (found && isAssigned) return found;
  throw appError('uploadNotAssigned', { unit, criterion });
}
