import type { BadDays } from './badDays';
import type { User } from './contract';
import { enumValue } from './define';
import type { Run } from './run';
import type { TypedEdit } from './sheets';
import { userObject, visibleAddress } from './session/createSession';
import type { SpreadsheetObject } from './spreadsheetApp/createSpreadsheet';
import { createRange } from './spreadsheetApp/eventRange';

/** An event object before it is known which run gets it. https://developers.google.com/apps-script/guides/triggers/events */
export type EventFor = (run: Run, triggerId: string | undefined) => Readonly<Record<string, unknown>>;

/** Whose script it is, and whether events say who acted. */
export interface EventScope {
  readonly owner: User;
  readonly badDays: BadDays;
}

function common(
  run: Run,
  triggerId: string | undefined,
  { owner, badDays }: EventScope,
): Readonly<Record<string, unknown>> {
  const isSimple = run.authorisation === 'simpleTrigger';
  const user = badDays.is('userUnknown')
    ? unknownUser(isSimple)
    : { user: userObject(visibleAddress(run, owner)) };
  return {
    authMode: enumValue(isSimple ? 'AuthMode.LIMITED' : 'AuthMode.FULL'),
    ...user,
    ...(triggerId === undefined ? {} : { triggerUid: triggerId }),
  };
}

/** An event without a user, and one whose user has no address: an app has to bear both. */
const unknownUser = (isSimple: boolean): Readonly<Record<string, unknown>> =>
  isSimple ? { user: userObject('') } : {};

export const openEvent =
  (source: SpreadsheetObject, scope: EventScope): EventFor =>
  (run, triggerId) => ({ ...common(run, triggerId, scope), source });

export const editEvent =
  (source: SpreadsheetObject, scope: EventScope, edit: TypedEdit): EventFor =>
  (run, triggerId) => {
    const values = {
      ...(edit.value === undefined ? {} : { value: edit.value }),
      ...(edit.oldValue === undefined ? {} : { oldValue: edit.oldValue }),
    };
    return { ...common(run, triggerId, scope), source, range: createRange(edit), ...values };
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
