import path from 'node:path';
import vm from 'node:vm';
import gas from 'gas-local';
import { isRecord } from './define';
import type { ErrorShape } from './errors';
import { HostKilled, realmError } from './errors';

const STAND_INS = path.join(__dirname, 'realm');

export interface RealmOptions {
  /** The folder with the built *.js. */
  readonly bundle: string;
  readonly timeZone: string;
  /** Real milliseconds that a call may take: a loop without end must not hang whoever waits for it. */
  readonly realTimeLimit: number;
  /** What the realm gets as globals, as `manifest` describes it. */
  readonly services: Readonly<Record<string, object>>;
  /** `args`: the arguments of a service call, as JSON text. */
  call(request: string, args: string): string;
  now(): number;
  random(): number;
}

export interface Realm {
  /** The bundle's own top-level functions: what the language or the stand-ins bring along is none of them. */
  readonly functions: ReadonlySet<string>;
  /** Calls a function with JSON values, and returns a copy of what it returned. Throws the realm's error, copied. */
  invoke(functionName: string, args: readonly unknown[]): unknown;
}

interface RealmSide {
  call: RealmOptions['call'];
  now(): number;
  random(): number;
  start?(manifest: string): void;
  invoke?(name: string, args: string): string;
}

/**
 * A new realm with the stand-ins and the bundle in one vm context, so that `instanceof` holds among them. Google
 * loads the whole script anew for each run; so a realm serves one run.
 */
export function openRealm(options: RealmOptions): Realm {
  const side: RealmSide = { call: options.call, now: options.now, random: options.random };
  const globals: Record<string, unknown> = { __realm: side };
  gas.require(STAND_INS, globals);
  side.start?.(JSON.stringify({ services: options.services, timeZone: options.timeZone }));
  delete globals['__realm'];
  const brought = new Set(Object.getOwnPropertyNames(globals));
  rethrown(() => gas.require(options.bundle, globals));
  const functions = new Set(
    Object.getOwnPropertyNames(globals).filter(
      (name) => !brought.has(name) && typeof globals[name] === 'function',
    ),
  );

  return {
    functions,
    invoke(name, args) {
      if (!functions.has(name)) throw notFound(name);
      const text = JSON.stringify(args);
      globals['__work'] = () => side.invoke?.(name, text);
      const source = '(() => { const work = __work; delete globalThis.__work; return work(); })()';
      const answer: unknown = JSON.parse(String(limited(source, globals, options.realTimeLimit)));
      if (!isRecord(answer)) throw new TypeError(`No answer from ${name}`);
      if (isErrorShape(answer['error'])) throw realmError(answer['error']);
      return answer['value'];
    },
  };
}

function limited(source: string, globals: object, timeout: number): unknown {
  try {
    return vm.runInContext(source, vm.createContext(globals), { timeout });
  } catch (error) {
    if (isRecord(error) && error['code'] === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
      throw new HostKilled(`The run took longer than ${String(timeout / 1000)} s of real time`);
    throw error;
  }
}

/** Errors thrown while the bundle loads belong to the realm: they are copied, too. */
function rethrown(work: () => unknown): void {
  try {
    work();
  } catch (error) {
    if (!isRecord(error)) throw error;
    const { name, message, stack } = error;
    throw realmError({ name: String(name), message: String(message), stack: String(stack) });
  }
}

function isErrorShape(value: unknown): value is ErrorShape {
  return isRecord(value) && typeof value['name'] === 'string' && typeof value['message'] === 'string';
}

const notFound = (name: string): Error =>
  Object.assign(new Error(`Script function not found: ${name}`), { name: 'ReferenceError' });
