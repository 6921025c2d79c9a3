import type { BadDays } from './badDays';
import type { Clock, Files, User } from './contract';
import type { Executor } from './createExecutor';
import { TIME_SPENT } from './createExecutor';
import type { EventFor } from './events';
import { clockEvent, editEvent, openEvent } from './events';
import type { MailHost } from './mail/createMail';
import type { TriggerTime } from './quotas';
import { nextHour } from './script/clockBuilder';
import type { StoredTrigger, TriggerStore } from './script/triggerStore';
import type { TypedEdit } from './sheets';
import type { SpreadsheetObject } from './spreadsheetApp/createSpreadsheet';

export interface TriggerParts {
  readonly executor: Executor;
  readonly store: TriggerStore;
  readonly files: Pick<Files, 'role'>;
  readonly clock: Clock;
  readonly badDays: BadDays;
  readonly triggerTime: TriggerTime;
  readonly mail: Pick<MailHost, 'notify'>;
  readonly owner: User;
  readonly timeZone: string;
  bound(): string | undefined;
  /** Whether the script is installed as an Editor add-on: then its simple triggers run in every workbook. */
  readonly addOn: boolean;
  spreadsheet(fileId: string): SpreadsheetObject;
}

export interface Triggers {
  edited(edit: TypedEdit): void;
  opened(user: User, fileId: string): void;
  /** Runs the time-driven triggers that are due by the clock; returns how many ran. */
  runDue(): number;
}

/**
 * Fires triggers as Google does: all of them run, then the first error is thrown, which Google would mail. Where the time
 * of whoever installed a trigger is spent, it does not run and nobody at the screen notices; a mail goes out.
 */
export function createTriggers(parts: TriggerParts): Triggers {
  const { executor, store, clock, triggerTime } = parts;

  function isOutOfTime({ installer, functionName }: StoredTrigger): boolean {
    const at = clock.now().getTime();
    if (!triggerTime.isSpent(installer, at)) return false;
    if (triggerTime.tellSpent(installer, at))
      parts.mail.notify({
        service: 'Apps Script',
        from: 'apps-scripts-notifications@google.com',
        recipients: [installer],
        subject: 'Summary of failures for Google Apps Script',
        body: `${functionName}: ${TIME_SPENT}`,
        options: {},
        at,
      });
    return true;
  }

  function fire(
    user: User,
    fileId: string,
    event: StoredTrigger['event'],
    simple: string,
    eventFor: EventFor,
  ): void {
    const errors: unknown[] = [];
    const attempt = (work: () => unknown) => {
      try {
        work();
      } catch (error) {
        errors.push(error);
      }
    };
    if ((parts.addOn || parts.bound() === fileId) && executor.has(simple))
      attempt(() =>
        executor.execute(simple, (run) => [eventFor(run, undefined)], {
          user,
          authorisation: 'simpleTrigger',
          workbook: fileId,
        }),
      );
    const fired = store.triggers.filter(
      (each) => each.event === event && each.fileId === fileId && each.dead !== true,
    );
    for (const trigger of fired) {
      if (isOutOfTime(trigger)) continue;
      const options = {
        user: trigger.installer,
        activeUser: user,
        authorisation: 'installableTrigger',
      } as const;
      attempt(() => executor.execute(trigger.functionName, (run) => [eventFor(run, trigger.id)], options));
    }
    if (errors.length > 0) throw errors[0];
  }

  /** Returns whether it ran. */
  function runTimed(trigger: StoredTrigger): boolean {
    const now = clock.now().getTime();
    const { every, due = now } = trigger;
    if (every === undefined || every === 'once') {
      if (parts.badDays.is('triggersLinger')) store.replace({ ...trigger, dead: true });
      else store.remove(trigger.id);
    } else {
      const after = Math.max(due + every.milliseconds, now);
      store.replace({
        ...trigger,
        due: every.hour === undefined ? after : nextHour(after, every.hour, parts.timeZone),
      });
    }
    if (isOutOfTime(trigger)) return false;
    const event = clockEvent(new Date(due));
    executor.execute(trigger.functionName, (run) => [event(run, trigger.id)], {
      user: trigger.installer,
      authorisation: 'installableTrigger',
      attended: false,
    });
    return true;
  }

  return {
    edited(edit) {
      const { user, fileId } = edit;
      fire(user, fileId, 'ON_EDIT', 'onEdit', editEvent(parts.spreadsheet(fileId), parts, edit));
    },
    opened(user, fileId) {
      // "They do not run if a file is opened in read-only (view or comment) mode."
      if (!['writer', 'owner'].includes(parts.files.role(fileId, user))) return;
      fire(user, fileId, 'ON_OPEN', 'onOpen', openEvent(parts.spreadsheet(fileId), parts));
    },
    runDue() {
      const now = clock.now().getTime();
      const due = store.triggers.filter(
        (trigger) => trigger.due !== undefined && trigger.due <= now && trigger.dead !== true,
      );
      return due.sort((a, b) => (a.due ?? 0) - (b.due ?? 0)).filter(runTimed).length;
    },
  };
}
