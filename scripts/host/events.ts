import type { User } from './contract';
import { enumValue } from './define';
import type { Run } from './run';
import type { TypedEdit } from './sheets';
import { userObject, visibleAddress } from './session/createSession';
import type { SpreadsheetObject } from './spreadsheetApp/createSpreadsheet';
import { createRange } from './spreadsheetApp/eventRange';

/** An event object before it is known which run gets it. https://developers.google.com/apps-script/guides/triggers/events */
export type EventFor = (run: Run, triggerId: string | undefined) => Readonly<Record<string, unknown>>;

function common(run: Run, triggerId: string | undefined, developer: User): Readonly<Record<string, unknown>> {
  return {
    authMode: enumValue(run.authorisation === 'simpleTrigger' ? 'AuthMode.LIMITED' : 'AuthMode.FULL'),
    user: userObject(visibleAddress(run, developer)),
    ...(triggerId === undefined ? {} : { triggerUid: triggerId }),
  };
}

export const openEvent =
  (source: SpreadsheetObject, developer: User): EventFor =>
  (run, triggerId) => ({ ...common(run, triggerId, developer), source });

export const editEvent =
  (source: SpreadsheetObject, developer: User, edit: TypedEdit): EventFor =>
  (run, triggerId) => {
    const values = {
      ...(edit.value === undefined ? {} : { value: edit.value }),
      ...(edit.oldValue === undefined ? {} : { oldValue: edit.oldValue }),
    };
    return { ...common(run, triggerId, developer), source, range: createRange(edit), ...values };
  };

/** Time-driven events tell the time in UTC. */
export const clockEvent =
  (at: Date): EventFor =>
  (_, triggerId) => ({
    authMode: enumValue('AuthMode.FULL'),
    triggerUid: triggerId,
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    'day-of-month': at.getUTCDate(),
    'day-of-week': at.getUTCDay() === 0 ? 7 : at.getUTCDay(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
    timezone: 'UTC',
  });
