import { appError } from '../../core/appError';
import type { EvidenceFolder } from '../../core/evidence/index/folders';
import { isReadableType } from '../../core/evidence/examination/fileTypes';
import { base64Size } from '../../core/evidence/base64';
import { tidyFileName } from '../../core/evidence/tidyName';
import type { Catalogue, Criterion, Office, Unit } from '../../core/model';
import { assignRows } from '../../core/catalogue/assign';
import { addressKey } from '../../core/permissions/address';
import { mayEdit, type EditorRole } from '../../core/permissions/matrix';
import { periodStateWords } from '../../text/vi';
import { readControlCatalogue } from '../../workbook/control/controlWorkbook';
import type { UploadRequest, UploadResult } from '../api/evidenceApi';
import { ensureCriterionFolder, findFolders } from './evidenceFolders';
import { findPeriod } from '../control/findPeriod';
import { officeOf, staffOf } from '../control/office';
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
    const office = officeOf(control);
    const { unit, role } = requireRight(world, request.unit, { office, units: catalogue.units });
    const state = line.readState();
    if (!mayEdit(state, 'entry', role)) {
      throw appError('uploadClosed', {
        period: line.id,
        state: periodStateWords[state],
        office: office.shortName,
      });
    }
    const criterion = requireAssigned(catalogue, request);
    const { user } = world;
    const operators = [user, ...staffOf(office, catalogue.units)];
    const duty = { periodId: line.id, units: [unit], operators };
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
  const earlier = evidence.findUpload({ controlId, uploadId, folderId: folder.id });
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

export function requireContent({ name, mimeType, content, uploadId }: UploadRequest): void {
  const size = base64Size(content);
  if (size === undefined || !/^[\w-]{8,64}$/.test(uploadId)) throw appError('uploadUnreadable', { name });
  if (size === 0) throw appError('uploadEmpty', { name });
  // What an examination would call no evidence: programs, archives, films, and Google's own types, which have no content.
  if (!isReadableType({ mimeType, name })) throw appError('uploadWrongType', { name, type: mimeType });
  if (size > mostBytes) {
    // Rounded up: a file is never too large by what does not show.
    const megabytes = Math.ceil((size / megabyte) * 10) / 10;
    throw appError('uploadTooLarge', { name, megabytes, most: mostBytes / megabyte });
  }
}

/** Only its own people put files into a unit's folder, and the office for everybody. */
function requireRight(
  { caller, user }: Pick<World, 'caller' | 'user'>,
  unitId: string,
  { office, units }: { readonly office: Office; readonly units: readonly Unit[] },
): { readonly unit: Unit; readonly role: EditorRole } {
  const unit = units.find(({ id }) => id === unitId);
  const isAmong = (people: readonly string[]): boolean =>
    caller !== '' && people.some((address) => addressKey(address) === addressKey(caller));
  // The script runs as one of the office's.
  const isOperator = isAmong(staffOf(office, units)) || (caller !== '' && caller === user);
  if (unit && (isOperator || isAmong(unit.people))) return { unit, role: isOperator ? 'operator' : 'unit' };
  throw appError('uploadForbidden', { caller, unit: unitId, office: office.shortName });
}

function requireAssigned(catalogue: Catalogue, { unit, criterion }: UploadRequest): Criterion {
  const found = catalogue.criteria.find(({ id }) => id === criterion);
  const isAssigned = assignRows(catalogue).some((row) => row.unit === unit && row.criterion === criterion);
  if (found && isAssigned) return found;
  throw appError('uploadNotAssigned', { unit, criterion });
}
