import type { UploadRequest, UploadResult } from '../app/api/evidenceApi';
import { uploadEvidence as upload } from '../app/evidence/uploadEvidence';
import type { Action } from './kit/action';
import { actionWords } from './words';

export const uploadEvidence: Action<[request: UploadRequest, periodId?: string], UploadResult> = {
  quiet: true,
  run({ world }, request, periodId) {
    const result = upload(world, request, periodId);
    return {
      result,
      message: actionWords.uploadEvidence.done(result.name, result.created, result.folderUrl),
    };
  },
};
