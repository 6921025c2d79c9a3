import type { SeedResult } from '../app/api/api';
import { seedControl as seed } from '../app/control/seedControl';
import type { Action } from './kit/action';
import { actionWords } from './words';

export const seedControl: Action<[], SeedResult> = {
  run({ world }) {
    const result = seed(world);
    return { result, message: actionWords.seedControl.done(result.criteria, result.units) };
  },
};
