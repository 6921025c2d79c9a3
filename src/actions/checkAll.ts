import type { CheckResult } from '../app/api/api';
import type { Action } from './kit/action';
import { check } from './kit/check';

export const checkAll: Action<[periodId?: string], CheckResult> = {
  run: ({ world }, periodId) => check(world, { periodId }),
};
