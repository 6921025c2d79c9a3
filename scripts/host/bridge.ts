import type { CallRecord, Clock } from './contract';
import { NotImplemented, ServiceError } from './contract';
import { decode, encode } from './codec';
import type { Member, Method, Service } from './define';
import { isRecord } from './define';
import { HostKilled, exception } from './errors';
import type { FaultLine } from './faults';
import { requirePermission } from './permissions';
import type { Run } from './run';

export interface BridgeParts {
  readonly services: Readonly<Record<string, Service>>;
  readonly clock: Clock;
  readonly faults: FaultLine;
  readonly scopes: readonly string[] | undefined;
  record(record: CallRecord): void;
  /** Throws where the call is one too many. */
  admit(call: Pick<CallRecord, 'service' | 'method' | 'user' | 'at'>): void;
  log(level: string, text: string): void;
  /** Cells of the latest call of a service. */
  cells(service: string): number;
  /** What the call costs in virtual time, in milliseconds. */
  latency(service: string, method: string): number;
  advance(milliseconds: number): void;
}

interface Target {
  readonly service: string;
  readonly method: string;
  readonly found: Method;
  readonly args: readonly unknown[];
}

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

/** The one way from the realm to the services: JSON text in, JSON text out. It never throws. */
export function createBridge(parts: BridgeParts): (run: Run, request: string) => string {
  return (run, text) => {
    try {
      if (run.fatal !== undefined) throw run.fatal;
      const request: unknown = JSON.parse(text);
      if (!isRecord(request)) throw new TypeError('Not a request');
      if (typeof request['missing'] === 'string') throw new NotImplemented(request['missing']);
      if (typeof request['log'] === 'string') {
        parts.log(request['log'], String(request['text']));
        return '{}';
      }
      return `{"value":${perform(parts, run, targetOf(parts, run, request))}}`;
    } catch (error) {
      // An error that no service of Google's raises is a fault of this host or an end of the run: it may not be caught.
      if (!isServiceError(error)) run.fatal ??= error instanceof Error ? error : new Error(String(error));
      return JSON.stringify({ error: shapeOf(error) });
    }
  };
}

/** The answer as text. */
function perform(parts: BridgeParts, run: Run, { service, method, found, args }: Target): string {
  const at = parts.clock.now().getTime();
  let answer = '';
  try {
    parts.faults.pass('before', service, method);
    requirePermission(`${service}.${method}`, run.authorisation, parts.scopes);
    parts.admit({ service, method, user: run.user, at });
    const work = found.accept(args.map((arg) => decode(arg, run.handles)));
    if (work === undefined) throw exception(mismatch(service, method, args));
    answer = JSON.stringify(encode(work(), run.handles));
    parts.faults.pass('after', service, method);
    return answer;
  } catch (error) {
    throw error instanceof ServiceError ? named(error, service, method) : error;
  } finally {
    const sizes = { bytesOut: bytes(JSON.stringify(args)), bytesIn: bytes(answer) };
    parts.record({ service, method, user: run.user, at, ...sizes, cells: parts.cells(service) });
    spend(parts, run, parts.latency(service, method));
  }
}

function spend(parts: BridgeParts, run: Run, milliseconds: number): void {
  parts.advance(milliseconds);
  if (parts.clock.now().getTime() - run.startedAt > run.timeLimit)
    run.fatal ??= new HostKilled('Exceeded maximum execution time');
}

function targetOf(parts: BridgeParts, run: Run, request: Record<string, unknown>): Target {
  const { service, handle, method, args } = request;
  const object = typeof handle === 'number' ? run.handles[handle] : undefined;
  const path = typeof service === 'string' ? service.split('.') : [];
  const members = object?.members ?? find(parts.services, path);
  const name = object?.type ?? path.join('.');
  const found = typeof method === 'string' ? members?.[method] : undefined;
  if (found?.kind !== 'method') throw new NotImplemented(`${name}.${String(method)}`);
  return { service: name, method: String(method), found, args: Array.isArray(args) ? args : [] };
}

function find(
  services: Readonly<Record<string, Member>>,
  path: readonly string[],
): Readonly<Record<string, Member>> | undefined {
  let members: Readonly<Record<string, Member>> | undefined = services;
  for (const name of path) {
    const next: Member | undefined = members[name];
    members = next?.kind === 'service' ? next.members : undefined;
    if (members === undefined) return undefined;
  }
  return members;
}

/** As Google puts it: `API call to drive.files.get failed with error: File not found: x.` */
function named(error: ServiceError, service: string, method: string): ServiceError {
  const call = [...service.split('.').map((part) => part[0]?.toLowerCase() + part.slice(1)), method].join(
    '.',
  );
  if (error.message.startsWith('API call to ')) return error;
  return new ServiceError(
    `API call to ${call} failed with error: ${error.message}`,
    error.code,
    error.reason,
  );
}

function mismatch(service: string, method: string, args: readonly unknown[]): string {
  const types = args.map((arg) => (Array.isArray(arg) ? 'Array' : arg === null ? 'null' : typeName(arg)));
  return `The parameters (${types.join()}) don't match the method signature for ${service}.${method}.`;
}

function typeName(arg: unknown): string {
  if (typeof arg === 'string') return 'String';
  return isRecord(arg) && '$undefined' in arg
    ? 'undefined'
    : typeof arg === 'object'
      ? '(class)'
      : typeof arg;
}

const isServiceError = (error: unknown): boolean =>
  error instanceof ServiceError || (error instanceof Error && error.name === 'Exception');

function shapeOf(error: unknown): object {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
  const { name, message } = error;
  if (!(error instanceof ServiceError)) return { name, message };
  const { code, reason } = error;
  const said = message.replace(/^API call to .*? failed with error: /, '');
  const errors = reason === undefined ? {} : { errors: [{ domain: 'global', reason, message: said }] };
  return { name, message, details: { code, message: said, ...errors } };
}
