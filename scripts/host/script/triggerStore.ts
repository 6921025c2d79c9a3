import type { User } from '../contract';
import { isRecord } from '../define';
import type { Stored } from '../serviceContext';

export type TriggerEvent = 'ON_EDIT' | 'ON_OPEN' | 'CLOCK';

/** An installed trigger. */
export interface StoredTrigger {
  readonly id: string;
  readonly functionName: string;
  /** With whose rights it runs. */
  readonly installer: User;
  readonly event: TriggerEvent;
  /** The workbook; absent for a time-driven trigger. */
  readonly fileId?: string;
  readonly every?: Schedule;
  /** When a time-driven trigger is due, in milliseconds since 1970. */
  readonly due?: number;
  /** Listed, and counted, but it never fires (again): it fired as its only time, or Google disabled it. */
  readonly dead?: true;
}

/** `once`, or again after so many milliseconds; daily ones may name the hour. */
export type Schedule = 'once' | { readonly milliseconds: number; readonly hour?: number };

export interface TriggerStore extends Stored {
  readonly triggers: readonly StoredTrigger[];
  add(trigger: StoredTrigger): void;
  remove(id: string): boolean;
  replace(trigger: StoredTrigger): void;
}

export function createTriggerStore(): TriggerStore {
  const triggers: StoredTrigger[] = [];
  const place = (id: string) => triggers.findIndex((trigger) => trigger.id === id);
  return {
    triggers,
    add: (trigger) => void triggers.push(trigger),
    remove: (id) => place(id) >= 0 && triggers.splice(place(id), 1).length === 1,
    replace: (trigger) => void triggers.splice(place(trigger.id), 1, trigger),
    dump: () => triggers,
    load(state) {
      if (!Array.isArray(state) || !state.every(isTrigger))
        throw new TypeError('Triggers: not a list of triggers');
      triggers.splice(0, triggers.length, ...state);
    },
  };
}

function isTrigger(value: unknown): value is StoredTrigger {
  if (!isRecord(value)) return false;
  const { id, functionName, installer, event, fileId, due, every } = value;
  const texts = [id, functionName, installer].every((item) => typeof item === 'string');
  const spreadsheet = (event === 'ON_EDIT' || event === 'ON_OPEN') && typeof fileId === 'string';
  const timed = event === 'CLOCK' && typeof due === 'number' && (every === 'once' || isRecord(every));
  return texts && (spreadsheet || timed);
}
