import type { Files } from '../contract';
import type { HostObject, Service } from '../define';
import { enumSet, enumValue, method, object, overloads, service } from '../define';
import { exception } from '../errors';
import { objectOf, text } from '../guards';
import type { Random } from '../random';
import type { ServiceContext } from '../serviceContext';
import { tokenOf } from '../urlFetch/token';
import { isSpreadsheet } from '../spreadsheetApp/createSpreadsheet';
import { clockBuilder } from './clockBuilder';
import type { StoredTrigger, TriggerEvent, TriggerStore } from './triggerStore';

/** A user and a script: https://developers.google.com/apps-script/guides/services/quotas */
const MOST_TRIGGERS = 20;
const HOUR = 3_600_000;

interface TriggerObject extends HostObject {
  readonly type: 'ScriptApp.Trigger';
  readonly id: string;
}
const isTrigger = objectOf<TriggerObject>('ScriptApp.Trigger');

export interface ScriptParts {
  readonly context: ServiceContext;
  readonly files: Pick<Files, 'role'>;
  readonly store: TriggerStore;
  readonly random: Random;
  /** Is the run one of an add-on, not of the script that is bound to the workbook? */
  isAddOn(): boolean;
}

/** ScriptApp: https://developers.google.com/apps-script/reference/script/script-app */
export function createScript({ context, files, store, random, isAddOn }: ScriptParts): {
  readonly service: Service;
} {
  const mine = () => store.triggers.filter(({ installer }) => installer === context.run().user);

  function install(trigger: Omit<StoredTrigger, 'id' | 'installer'>): HostObject {
    if (mine().length >= MOST_TRIGGERS)
      throw exception(
        'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
      );
    // https://issuetracker.google.com/issues/150756612
    const isDead =
      context.run().authorisation === 'installableTrigger' && context.badDays.is('triggersOfRunsDisabled');
    const stored: StoredTrigger = {
      ...trigger,
      ...(isDead && { dead: true }),
      id: String(Math.floor(random.next() * 1e15)),
      installer: context.run().user,
    };
    store.add(stored);
    return triggerObject(stored);
  }
  function forSpreadsheet(functionName: string, fileId: string): HostObject {
    if (files.role(fileId, context.run().user) === 'none')
      throw exception(
        'No item with the given ID could be found, or you do not have permission to access it.',
      );
    const on = (event: TriggerEvent) =>
      method([], () =>
        object('ScriptApp.SpreadsheetTriggerBuilder', {
          create: method([], () => install({ functionName, event, fileId })),
        }),
      );
    return object('ScriptApp.SpreadsheetTriggerBuilder', { onEdit: on('ON_EDIT'), onOpen: on('ON_OPEN') });
  }

  return {
    service: service({
      EventType: enumSet('CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_FORM_SUBMIT', 'ON_CHANGE'),
      TriggerSource: enumSet('SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR'),
      AuthMode: enumSet('NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL'),
      WeekDay: enumSet('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'),
      newTrigger: method([text], (functionName) =>
        object('ScriptApp.TriggerBuilder', {
          forSpreadsheet: overloads(
            method([text], (fileId) => forSpreadsheet(functionName, fileId)),
            method([isSpreadsheet], ({ fileId }) => forSpreadsheet(functionName, fileId)),
          ),
          timeBased: method([], () =>
            clockBuilder(context, (every, due) => {
              // https://github.com/ttsukagoshi/mail-merge-for-gmail/issues/165
              if (isAddOn() && every !== 'once' && every.milliseconds < HOUR)
                throw exception('The recurrence interval for an Add-on trigger must be at least one hour.');
              return install({ functionName, event: 'CLOCK', every, due });
            }),
          ),
        }),
      ),
      getOAuthToken: method([], () => tokenOf(context.run().user)),
      getProjectTriggers: method([], () => mine().map(triggerObject)),
      deleteTrigger: method([isTrigger], ({ id }) => {
        if (!mine().some((trigger) => trigger.id === id) || !store.remove(id))
          throw exception(
            'Unexpected error while getting the method or property deleteTrigger on object ScriptApp.',
          );
      }),
    }),
  };
}

function triggerObject(trigger: StoredTrigger): TriggerObject {
  const source = trigger.event === 'CLOCK' ? 'CLOCK' : 'SPREADSHEETS';
  const members = {
    getHandlerFunction: method([], () => trigger.functionName),
    getUniqueId: method([], () => trigger.id),
    getEventType: method([], () => enumValue(`EventType.${trigger.event}`)),
    getTriggerSource: method([], () => enumValue(`TriggerSource.${source}`)),
    getTriggerSourceId: method([], () => trigger.fileId ?? null),
  };
  return { ...object('ScriptApp.Trigger', members), type: 'ScriptApp.Trigger', id: trigger.id };
}
