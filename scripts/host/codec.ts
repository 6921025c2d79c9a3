import type { EnumValue, HostObject, Member } from './define';
import { isRecord } from './define';

/** The objects that one run was given, by number: its side of the bridge knows them as `$handle`. */
export type Handles = HostObject[];

/** Host value → JSON value for the realm. Everything is copied; objects of services become handles. */
export function encode(value: unknown, handles: Handles): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new TypeError(`${value} can't enter the realm`);
  if (['string', 'number', 'boolean'].includes(typeof value)) return value;
  if (typeof value !== 'object') throw new TypeError(`A ${typeof value} can't enter the realm`);
  if (value instanceof Date) return { $date: value.getTime() };
  if (Array.isArray(value)) return value.map((item) => encode(item, handles));
  if (isEnumValue(value)) return { $enum: value.name };
  if (isHostObject(value)) return encodeObject(value, handles);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, encode(item, handles)]));
}

/** JSON value from the realm → host value. */
export function decode(value: unknown, handles: Handles): unknown {
  if (Array.isArray(value)) return value.map((item) => decode(item, handles));
  if (!isRecord(value)) return value;
  if ('$undefined' in value) return undefined;
  if (typeof value['$date'] === 'number') return new Date(value['$date']);
  if (typeof value['$enum'] === 'string') return { kind: 'enumValue', name: value['$enum'] };
  if (typeof value['$handle'] === 'number') return handles[value['$handle']];
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, decode(item, handles)]));
}

/** The names a service or object offers, for the realm's Proxy. */
export function manifest(members: Readonly<Record<string, Member>>): object {
  const methods: string[] = [];
  const enums: Record<string, readonly string[]> = {};
  const services: Record<string, object> = {};
  for (const [name, member] of Object.entries(members)) {
    if (member.kind === 'method') methods.push(name);
    else if (member.kind === 'enum') enums[name] = member.values;
    else services[name] = manifest(member.members);
  }
  return { methods, enums, services };
}

function encodeObject(value: HostObject, handles: Handles): object {
  const known = handles.indexOf(value);
  const id = known >= 0 ? known : handles.push(value) - 1;
  return {
    $handle: id,
    type: value.type,
    ...manifest(value.members),
    props: encode(value.props ?? {}, handles),
  };
}

function isHostObject(value: object): value is HostObject {
  return 'kind' in value && value.kind === 'object' && 'members' in value;
}

function isEnumValue(value: object): value is EnumValue {
  return 'kind' in value && value.kind === 'enumValue';
}
