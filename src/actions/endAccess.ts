import type { EndAccessResult } from '../app/api/api';
import { endAccess as end, planEndAccess } from '../app/period/endAccess';
import { endAccessTexts } from '../text/vi';
import type { Action } from './kit/action';

/** From the menu it names them and asks; a command says the period, and has asked already. */
export const endAccess: Action<[periodId?: string], EndAccessResult> = {
  run({ world, confirm }, named) {
    const plan = planEndAccess(world, named);
    if (named === undefined && plan.addresses.length > 0)
      confirm(endAccessTexts.question(plan.period, plan.addresses));
    const result = end(world, plan.period, plan.addresses);
    return { result, message: endAccessTexts.done(result.period, result.taken, result.left) };
  },
};
