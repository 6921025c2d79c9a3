import type { ExplainResult } from '../app/api/api';
import { explain as explainPoints } from '../app/scores/explain';
import type { Action } from './kit/action';

/** Of a criterion or a unit, as text; the menu shows its page. */
export const explain: Action<[what: string, periodId?: string], ExplainResult> = {
  run({ world }, what, periodId) {
    const result = explainPoints(world, what, periodId);
    return { result, message: result.text };
  },
};
