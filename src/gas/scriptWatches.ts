import type { Watches } from '../app/world/ports';
import { callGoogle } from './google';

type Watch = ReturnType<Watches['read']>['watches'][number];

const watchKey = 'watch.';
const clockKey = 'clock.';

const properties = (): GoogleAppsScript.Properties.Properties => PropertiesService.getScriptProperties();

/** Properties of the script, which all its accounts share: one a period, and one for each account with a clock. */
export const scriptWatches: Watches = {
  read: () =>
    callGoogle(() => {
      const entries = Object.entries(properties().getProperties());
      const under = (key: string): readonly (readonly [string, string])[] =>
        entries.flatMap(([name, text]) => (name.startsWith(key) ? [[name.slice(key.length), text]] : []));
      return {
        watches: under(watchKey).flatMap(([, text]) => parse(text) ?? []),
        ran: new Map(under(clockKey)),
      };
    }),
  of: (workbookId) => callGoogle(() => parse(properties().getProperty(`${watchKey}${workbookId}`))),
  put: (watch) => {
    callGoogle(() => properties().setProperty(`${watchKey}${watch.workbookId}`, JSON.stringify(watch)));
  },
  forget: (workbookId) => {
    callGoogle(() => properties().deleteProperty(`${watchKey}${workbookId}`));
  },
  clockWent: (account, at) => {
    callGoogle(() => properties().setProperty(`${clockKey}${account}`, at));
  },
};

/** Whoever may edit the script may edit its properties: what nobody here wrote is as good as not remembered. */
function parse(text: string | null): Watch | undefined {
  try {
    const value = JSON.parse(text ?? 'null') as Partial<Watch> | null;
    const texts = [value?.period, value?.workbookId, value?.by, value?.looked];
    return texts.every((each) => typeof each === 'string') ? (value as Watch) : undefined;
  } catch {
    return undefined;
  }
}
