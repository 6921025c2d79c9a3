import type { ControlUpdateResult } from '../app/api/api';
import { updateControl as update } from '../app/control/updateControl';
import type { Action } from './kit/action';
import { actionWords } from './words';

export const updateControl: Action<[], ControlUpdateResult> = {
  run({ world }) {
    const result = update(world);
    return { result, message: actionWords.updateControl.done(result.needed, result.lines) };
  },
};
