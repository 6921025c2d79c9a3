import { invalid } from '../model/errors';

/** The optional arguments of a call, with everything that the host doesn't know refused. */
export function readOptions<K extends string>(
  value: unknown,
  method: string,
  known: readonly K[],
): Partial<Record<K, unknown>> {
  if (value === undefined) return {};
  if (typeof value !== 'object' || value === null)
    throw invalid(`${method}: optional arguments must be an object`);
  const options: Partial<Record<K, unknown>> = {};
  for (const [name, item] of Object.entries(value)) {
    const key = known.find((each) => each === name);
    if (key === undefined) throw invalid(`${method}: unknown parameter "${name}"`);
    if (item !== undefined) options[key] = item;
  }
  return options;
}

export function optionalText(value: unknown, name: string): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  throw invalid(`${name} must be a string`);
}

export function requiredText(value: unknown, name: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw invalid(`${name} must be a string that is not empty`);
}

export function optionalFlag(value: unknown, name: string): boolean {
  if (value === undefined || typeof value === 'boolean') return value ?? false;
  throw invalid(`${name} must be true or false`);
}

/** A list of texts; Apps Script takes a single one as well. */
export function optionalTexts(value: unknown, name: string): readonly string[] | undefined {
  if (value === undefined) return undefined;
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const texts = list.filter((item) => typeof item === 'string');
  if (texts.length !== list.length) throw invalid(`${name} must be a list of strings`);
  return texts.length === 0 ? undefined : texts;
}

export function oneOf<T extends string>(
  value: unknown,
  name: string,
  allowed: readonly T[],
  otherwise: T | undefined,
): T {
  const found = allowed.find((each) => each === (value ?? otherwise));
  if (found === undefined) throw invalid(`${name} must be one of ${allowed.join(', ')}`);
  return found;
}

/** Nothing that a caller could change is shared with the workbook: what JSON would carry over, in half the time. */
export const copyOut = <T>(value: T): T => copy(value) as T;

function copy(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (Array.isArray(value)) return value.map(copy);
  const copied: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const item = (value as Record<string, unknown>)[key];
    if (item !== undefined) copied[key] = copy(item);
  }
  return copied;
}
