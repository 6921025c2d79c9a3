import type { ReadSignaturesResult } from '../app/api/evidenceApi';
import { readSignatures as readAll } from '../app/evidence/readSignatures';
import { signaturesSummary } from '../text/vi';
import type { Action } from './kit/action';

export const readSignatures: Action<[periodId?: string], ReadSignaturesResult> = {
  run({ world, contents }, periodId) {
    const result = readAll({ ...world, contents }, periodId);
    return { result, message: signaturesSummary(result) };
  },
};
