import type { User } from './contract';
import { encode, manifest } from './codec';
import type { BridgeParts } from './bridge';
import { createBridge } from './bridge';
import { isBuilt } from './cards/createCards';
import { isRecord } from './define';
import type { Realm } from './loader';
import { openRealm } from './loader';
import type { Authorisation } from './permissions';
import type { TriggerTime } from './quotas';
import type { Run } from './run';

/** https://developers.google.com/apps-script/guides/services/quotas and /guides/triggers#restrictions */
const RUN_LIMIT_MS = 6 * 60_000;
const SIMPLE_TRIGGER_LIMIT_MS = 30_000;

/** What the summary of failures says, too: https://github.com/webdigi/GmailScheduler/issues/31 */
export const TIME_SPENT = 'Service using too much computer time for one day';

export interface RunOptions {
  readonly user: User;
  readonly activeUser?: User;
  readonly authorisation: Authorisation;
  readonly attended?: boolean;
  readonly workbook?: string;
}

export interface Executor {
  /** The run being served now; outside of any, one of the owner's. */
  current(): Run;
  /** Runs a function of the bundle to its end. Throws the realm's error, or why the run was ended. */
  execute(functionName: string, args: (run: Run) => readonly unknown[], options: RunOptions): unknown;
  /** Does something in the name of a person, outside of any run of the bundle. */
  as<T>(user: User, work: () => T): T;
  /** Has the bundle such a top-level function? */
  has(functionName: string): boolean;
}

export interface ExecutorParts {
  readonly bundle: string | undefined;
  readonly timeZone: string;
  readonly owner: User;
  readonly bridge: BridgeParts;
  readonly triggerTime: TriggerTime;
  /** Real milliseconds of one run. */
  readonly realTimeLimit: number;
  random(): number;
  /** A run ended, one way or another. */
  ended(run: Run): void;
}

export function createExecutor(parts: ExecutorParts): Executor {
  const runs: Run[] = [];
  let functions: ReadonlySet<string> | undefined;
  const { triggerTime } = parts;
  const serve = createBridge(parts.bridge);
  const services = Object.fromEntries(
    Object.entries(parts.bridge.services).map(([name, service]) => [name, manifest(service.members)]),
  );

  function begin({ user, activeUser = user, authorisation, attended = true, workbook }: RunOptions): Run {
    const startedAt = parts.bridge.clock.now().getTime();
    const timeLimit = authorisation === 'simpleTrigger' ? SIMPLE_TRIGGER_LIMIT_MS : RUN_LIMIT_MS;
    const opened = workbook === undefined ? {} : { workbook };
    return { user, activeUser, authorisation, startedAt, timeLimit, handles: [], attended, ...opened };
  }

  function open(run: Run): Realm {
    if (parts.bundle === undefined) throw new Error('The host has no bundle to run');
    return openRealm({
      bundle: parts.bundle,
      timeZone: parts.timeZone,
      realTimeLimit: parts.realTimeLimit,
      services,
      call: (request, args) => serve(run, request, args),
      now: () => parts.bridge.clock.now().getTime(),
      random: parts.random,
    });
  }

  return {
    current: () => runs.at(-1) ?? begin({ user: parts.owner, authorisation: 'full' }),
    has(name) {
      // Asked at every edit, and the bundle stays the same as long as its host.
      functions ??= open(begin({ user: parts.owner, authorisation: 'full' })).functions;
      return functions.has(name);
    },
    as(user, work) {
      runs.push(begin({ user, authorisation: 'full' }));
      try {
        return work();
      } finally {
        runs.pop();
      }
    },
    execute(name, args, options) {
      const isTriggered = options.authorisation === 'installableTrigger';
      if (isTriggered && triggerTime.isSpent(options.user, parts.bridge.clock.now().getTime()))
        throw new Error(TIME_SPENT);
      const run = begin(options);
      runs.push(run);
      try {
        const given = args(run).map((arg) =>
          arg === undefined ? { $undefined: true } : encode(arg, run.handles),
        );
        const value = open(run).invoke(name, given);
        if (run.fatal !== undefined) throw run.fatal;
        return plain(value, name, run);
      } catch (error) {
        // Whatever the app made of it: the run was over.
        if (run.fatal !== undefined && run.fatal !== error) throw Object.assign(run.fatal, { cause: error });
        throw error;
      } finally {
        runs.pop();
        if (isTriggered) triggerTime.add(run.user, run.startedAt, parts.bridge.clock.now().getTime());
        parts.ended(run);
      }
    },
  };
}

/** Only JSON leaves a run, or a card for Google to show: dates and other objects of services can't be handed to a page. */
function plain(value: unknown, from: string, run: Run): unknown {
  if (Array.isArray(value)) return value.map((item) => plain(item, from, run));
  if (!isRecord(value)) return value;
  const given = typeof value['$handle'] === 'number' ? run.handles[value['$handle']] : undefined;
  if (isBuilt(given)) return given.shape;
  const special = Object.keys(value).find((key) => key.startsWith('$'));
  if (special !== undefined)
    throw new TypeError(`${from} returned what is not JSON: ${JSON.stringify(value)}`);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item, from, run)]));
}
