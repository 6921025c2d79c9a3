import { Ajv } from 'ajv';
import type { ErrorObject, ValidateFunction } from 'ajv';
import { invalid } from '../model/errors';
import { LIMITS } from '../model/limits';
import { definitions } from './definitions';

/** The bodies that callers send, by the name of their definition. */
interface Bodies {
  Spreadsheet: gapi.client.sheets.Spreadsheet;
  ValueRange: gapi.client.sheets.ValueRange;
  BatchUpdateValuesRequest: gapi.client.sheets.BatchUpdateValuesRequest;
  ClearValuesRequest: gapi.client.sheets.ClearValuesRequest;
  SearchDeveloperMetadataRequest: gapi.client.sheets.SearchDeveloperMetadataRequest;
}

let ajv: Ajv | undefined;

/** Compiled on first use and one by one: all of Google's shapes together would take seconds. */
function validator<T>(name: string): ValidateFunction<T> {
  ajv ??= new Ajv({ strict: false, messages: false }).addSchema({ $id: 'sheets', definitions });
  const compiled = ajv.getSchema<T>(`sheets#/definitions/${name}`);
  if (compiled === undefined) throw invalid(`Unknown type: ${name}`);
  return compiled;
}

/** Holds a body against Google's typings. */
export function checkBody<K extends keyof Bodies>(name: K, body: unknown): Bodies[K] {
  const validate = validator<Bodies[K]>(name);
  if (validate(body)) return body;
  throw shapeError(validate.errors, '');
}

/** The same for something deeper within a body; `where` is the path to it. */
export function checkPart(name: string, part: unknown, where: string): void {
  const validate = validator<unknown>(name);
  if (!validate(part)) throw shapeError(validate.errors, where);
}

function shapeError(errors: readonly ErrorObject[] | null | undefined, where: string): Error {
  const error = errors?.[0];
  if (error === undefined) return invalid('Invalid JSON payload received.');
  const inner = error.instancePath.replace(/\/(\d+)/g, '[$1]').replaceAll('/', '.');
  const path = `${where}${inner}`.replace(/^\./, '');
  if (error.keyword === 'additionalProperties') {
    const name = String(error.params['additionalProperty']);
    return invalid(`Invalid JSON payload received. Unknown name "${name}" at '${path}': Cannot find field.`);
  }
  return invalid(`Invalid value at '${path}' (${error.keyword}: ${JSON.stringify(error.params)})`);
}

/** A replacer of JSON.stringify would do, but makes it several times slower. */
function requireFinite(key: string, item: unknown): void {
  if (typeof item === 'number' && !Number.isFinite(item))
    throw invalid(`Invalid JSON payload received. ${String(item)} at '${key}' is no JSON number.`);
  if (typeof item !== 'object' || item === null) return;
  for (const name of Object.keys(item)) requireFinite(name, Reflect.get(item, name));
}

/** A member that is null counts as absent; in a list of values null stands for a cell to be left alone. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(members.map(([name, member]) => [name, withoutNulls(member)]));
}

interface Payload {
  /** The body as the wire would carry it: nothing shared with the caller, nothing undefined. */
  readonly body: unknown;
  readonly bytes: number;
}

/** Takes a body over as JSON would; refuses what JSON can't carry and what is too long for one call. */
export function toPayload(value: unknown): Payload {
  const json: string | undefined = JSON.stringify(value);
  // What is no number in JSON becomes null there.
  const nulls = json?.includes('null') === true;
  if (nulls) requireFinite('', value);
  if (json === undefined) throw invalid('Invalid JSON payload received. The body is missing.');
  const bytes = Buffer.byteLength(json);
  if (bytes > LIMITS.payloadBytes) {
    throw invalid(
      `Request payload of ${bytes} bytes is over ${LIMITS.payloadBytes}: Google recommends 2 MB at most. Cut it.`,
    );
  }
  const body: unknown = JSON.parse(json);
  return { body: nulls ? withoutNulls(body) : body, bytes };
}
