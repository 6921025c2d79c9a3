import type { Mask } from './parseMask';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The target with the masked fields taken from the source; a masked field that the source lacks is cleared.
 * Both are of the type that the mask was checked against, so the outcome is too.
 */
export function overwrite<T extends object>(
  target: T | undefined,
  source: T | undefined,
  mask: Mask,
): T | undefined {
  const outcome = merge(target, source, mask);
  return outcome as T | undefined;
}

function merge(target: unknown, source: unknown, mask: Mask): unknown {
  if (mask.all) return source;
  const outcome = new Map<string, unknown>(isObject(target) ? Object.entries(target) : []);
  const from = isObject(source) ? source : {};
  for (const [name, inner] of mask.fields) {
    const value = merge(outcome.get(name), from[name], inner);
    if (value === undefined) outcome.delete(name);
    else outcome.set(name, value);
  }
  return outcome.size === 0 ? undefined : Object.fromEntries(outcome);
}
