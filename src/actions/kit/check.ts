import type { CheckResult } from '../../app/api/api';
import { checkPeriod, type CheckOrder } from '../../app/checking/checkPeriod';
import type { World } from '../../app/world/ports';
import { doneTexts, periodWord } from '../../text/vi';
import type { Done } from './action';
import { countOf } from './countOf';

/** Checks a period or a unit in it, and says what came of it. */
export function check(world: World, order: CheckOrder): Done<CheckResult> {
  const result = checkPeriod(world, order);
  const { period, unit, units, findings, url } = result;
  const [errors, warnings] = [countOf(findings, 'error'), countOf(findings, 'warning')];
  return { result, message: doneTexts.checked(unit ?? periodWord(period), errors, warnings, units, url) };
}
