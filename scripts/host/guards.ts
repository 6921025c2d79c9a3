import type { EnumValue, Guard, HostObject } from './define';

export const text: Guard<string> = (value): value is string => typeof value === 'string';
export const number: Guard<number> = (value): value is number => typeof value === 'number';
export const integer: Guard<number> = (value): value is number => Number.isInteger(value);
export const flag: Guard<boolean> = (value): value is boolean => typeof value === 'boolean';
export const instant: Guard<Date> = (value): value is Date =>
  value instanceof Date && !Number.isNaN(value.getTime());

/** A plain object: neither an array, a date, nor something that a service handed out. */
export const record: Guard<Record<string, unknown>> = (value): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  Object.getPrototypeOf(value) === Object.prototype &&
  !isKind(value, 'object') &&
  !isKind(value, 'enumValue');

export const optional =
  <T>(guard: Guard<T>): Guard<T | undefined> =>
  (value): value is T | undefined =>
    value === undefined || guard(value);

export const listOf =
  <T>(guard: Guard<T>): Guard<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.every((item) => guard(item));

export const textMap: Guard<Record<string, string>> = (value): value is Record<string, string> =>
  record(value) && Object.values(value).every(text);

export const enumOf =
  (name: string): Guard<EnumValue> =>
  (value): value is EnumValue =>
    isKind(value, 'enumValue') && 'name' in value && String(value.name).startsWith(`${name}.`);

/** Something that a service handed out earlier, of this type. */
export const objectOf =
  <T extends HostObject>(type: T['type']): Guard<T> =>
  (value): value is T =>
    isKind(value, 'object') && 'type' in value && value.type === type;

function isKind(value: unknown, kind: string): value is object {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === kind;
}
