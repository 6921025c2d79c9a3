import type { EnumValue, HostObject, Member } from './define';
import { isRecord } from './define';

/** The objects that one run was given, by number: its side of the bridge knows them as `$handle`. */
export type Handles = HostObject[];

/** What is frozen and was found to be JSON as it stands. */
const plain = new WeakSet<object>();

/** Host value → JSON value for the realm, to be made text at once: what is JSON already is not copied. */
export function encode(value: unknown, handles: Handles): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new TypeError(`${value} can't enter the realm`);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'object') throw new TypeError(`A ${typeof value} can't enter the realm`);
  if (value instanceof Date) return { $date: value.getTime() };
  if (plain.has(value)) return value;
  const encoded = encodeParts(value, handles);
  if (encoded === value && Object.isFrozen(value)) plain.add(value);
  return encoded;
}

function encodeParts(value: object, handles: Handles): object {
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    const encoded = list.map((item) => encode(item, handles));
    return encoded.every((item, at) => item === list[at]) ? value : encoded;
  }
  if (isEnumValue(value)) return { $enum: value.name };
  if (isHostObject(value)) return encodeObject(value, handles);
  const copy: Record<string, unknown> = {};
  let changed = false;
  for (const [key, item] of Object.entries(value)) {
    // As in JSON: what is undefined is not there.
    if (item === undefined) continue;
    copy[key] = encode(item, handles);
    changed ||= copy[key] !== item;
  }
  return changed ? copy : value;
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
