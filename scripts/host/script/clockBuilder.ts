import type { HostObject } from '../define';
import { method, object } from '../define';
import { exception } from '../errors';
import { instant, integer } from '../guards';
import type { ServiceContext } from '../serviceContext';
import type { Schedule } from './triggerStore';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** https://developers.google.com/apps-script/reference/script/clock-trigger-builder#everyminutesn */
const MINUTES = [1, 5, 10, 15, 30];
const HOURS = [1, 2, 4, 6, 8, 12];

type Install = (every: Schedule, due: number) => HostObject;

/** The first time at or after `from` whose hour by the zone is `hour`. */
export function nextHour(from: number, hour: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, hour: 'numeric', hourCycle: 'h23' });
  let at = Math.ceil(from / HOUR) * HOUR;
  while (Number(format.format(at)) !== hour) at += HOUR;
  return at;
}

/** ClockTriggerBuilder: https://developers.google.com/apps-script/reference/script/clock-trigger-builder */
export function clockBuilder(context: ServiceContext, install: Install): HostObject {
  const now = () => context.clock.now().getTime();
  const type = 'ScriptApp.ClockTriggerBuilder';
  const ready = (every: Schedule, due: number) =>
    object(type, { create: method([], () => install(every, due)) });
  const repeat = (milliseconds: number) => ready({ milliseconds }, now() + milliseconds);

  return object(type, {
    everyMinutes: method([integer], (n) => {
      if (!MINUTES.includes(n))
        throw exception(
          'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
        );
      return repeat(n * MINUTE);
    }),
    everyHours: method([integer], (n) => {
      if (!HOURS.includes(n)) throw exception(`The value you passed to everyHours was invalid: ${n}`);
      return repeat(n * HOUR);
    }),
    everyDays: method([integer], (n) => {
      if (n < 1) throw exception(`The value you passed to everyDays was invalid: ${n}`);
      const milliseconds = n * DAY;
      return object(type, {
        create: method([], () => install({ milliseconds }, now() + milliseconds)),
        atHour: method([integer], (hour) => {
          if (hour < 0 || hour > 23) throw exception(`The value you passed to atHour was invalid: ${hour}`);
          return ready({ milliseconds, hour }, nextHour(now(), hour, context.timeZone));
        }),
      });
    }),
    after: method([integer], (milliseconds) => ready('once', now() + milliseconds)),
    at: method([instant], (date) => ready('once', date.getTime())),
  });
}
