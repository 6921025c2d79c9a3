import type { LinkResult } from '../app/api/evidenceApi';
import { linkEvidence as link } from '../app/evidence/linkEvidence';
import { linkedSummary } from '../text/vi';
import type { Action } from './kit/action';

export const linkEvidence: Action<[periodId?: string], LinkResult> = {
  run({ world }, periodId) {
    const result = link(world, periodId);
    return { result, message: linkedSummary(result) };
  },
};
