import type { PeriodState } from '../../core/periodState';
import type { RawPeriod } from '../../core/rows/rawPeriod';
import { settleSubmissions, type SettledPeriod } from '../../core/submission/settleSubmissions';
import { interpret } from '../../core/validation/interpret';
import type { World } from '../world/ports';

/** What a period that holds `raw` comes to now: read, checked, its submissions moved on. */
export function settlePeriod(clock: World['clock'], periodState: PeriodState, raw: RawPeriod): SettledPeriod {
  const moment = { at: clock.moment(), today: clock.today(), periodState };
  return settleSubmissions(raw, interpret(raw, moment.today), moment);
}
