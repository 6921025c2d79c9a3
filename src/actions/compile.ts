import type { CompileResult } from '../app/api/api';
import { compile as compilePeriod } from '../app/scores/compile';
import type { Action } from './kit/action';
import { countOf } from './kit/countOf';
import { actionWords } from './words';

export const compile: Action<[periodId?: string], CompileResult> = {
  run({ world, contents }, periodId) {
    const result = compilePeriod(world, periodId, contents);
    const { summary, findings, url } = result;
    const [errors, warnings] = [countOf(findings, 'error'), countOf(findings, 'warning')];
    return { result, message: actionWords.compile.done(summary.period.id, errors, warnings, url) };
  },
};
