import type { Watches } from '../app/world/ports';
import { again } from './again';
import { callGoogle } from './google';

type Watch = ReturnType<Watches['read']>['watches'][number];

const watchKey = 'watch.';
const clockKey = 'clock.';

const properties = (): GoogleAppsScript.Properties.Properties => PropertiesService.getScriptProperties();

/** Properties of the script, which all its accounts share: one a period, and one for each account with a clock. */
export const scriptWatches: Watches = {
  read: () =>
    callGoogle(() => {
      const entries = Object.entries(again(() => properties().getProperties()));
      const under = (key: string): readonly (readonly [string, string])[] =>
        entries.flatMap(([name, text]) => (name.startsWith(key) ? [[name.slice(key.length), text]] : []));
      return {
        watches: under(watchKey).flatMap(([, text]) => parse(text) ?? []),
        ran: new Map(under(clockKey).filter(([, at]) => isMoment(at))),
      };
    }),
  of: (workbookId) =>
    callGoogle(() => parse(again(() => properties().getProperty(`${watchKey}${workbookId}`)))),
  put: (watch) => {
    callGoogle(() =>
      again(() => properties().setProperty(`${watchKey}${watch.workbookId}`, JSON.stringify(watch))),
    );
  },
  forget: (workbookId) => {
    callGoogle(() => again(() => properties().deleteProperty(`${watchKey}${workbookId}`)));
  },
  clockWent: (account, at) => {
    callGoogle(() => again(() => properties().setProperty(`${clockKey}${account}`, at)));
  },
};

/** Whoever may edit the script may edit its properties: what nobody here wrote is as good as not remembered. */
function parse(text: string | null): Watch | undefined {
  try {
    const value = JSON.parse(text ?? 'null') as Partial<Watch> | null;
    const texts = [value?.period, value?.workbookId, value?.by];
    const isOurs =
      texts.every((each) => typeof each === 'string') && isDay(value?.looked) && isGiven(value?.given);
    return isOurs ? (value as Watch) : undefined;
  } catch {
    return undefined;
  }
}

const isDay = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
const isMoment = (value: string): boolean => /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(value);

/** Not there, as long as it is watched. */
const isGiven = (given: Watch['given']): boolean =>
  given === undefined || (isDay(given.at) && reasons.includes(given.why));

const reasons: readonly unknown[] = ['archived', 'gone', 'quiet'] satisfies readonly NonNullable<
  Watch['given']
>['why'][];
