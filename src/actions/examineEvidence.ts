import type { ExamineResult } from '../app/api/evidenceApi';
import { examineEvidence as examine } from '../app/evidence/examineEvidence';
import { examinedSummary } from '../text/vi';
import type { Action } from './kit/action';

export const examineEvidence: Action<[periodId?: string], ExamineResult> = {
  run({ world }, periodId) {
    const result = examine(world, periodId);
    return { result, message: examinedSummary(result) };
  },
};
