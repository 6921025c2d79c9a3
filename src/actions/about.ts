import type { AboutResult } from '../app/api/api';
import { version } from '../core/version';
import { formats } from '../workbook/tabs/list';
import type { Action } from './kit/action';
import { actionWords } from './words';

export const about: Action<[], AboutResult> = {
  run() {
    const { control, period } = formats;
    return {
      result: { version, control, period },
      message: actionWords.about.done(version, control, period),
    };
  },
};
