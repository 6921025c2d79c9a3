import type { ReadScansResult } from '../app/api/evidenceApi';
import { readScans as readAll } from '../app/evidence/readScans';
import { scansSummary } from '../text/vi';
import type { Action } from './kit/action';

export const readScans: Action<[periodId?: string], ReadScansResult> = {
  run({ world, scans }, periodId) {
    const result = readAll({ ...world, scans }, periodId);
    return { result, message: scansSummary(result) };
  },
};
