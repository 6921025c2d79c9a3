/**
 * The value, never to be changed any more: so it may be handed out as it is, however often. What is frozen is taken to be
 * so through and through.
 */
export function frozen<T extends object>(value: T): T {
  if (Object.isFrozen(value)) return value;
  for (const name in value) {
    const item: unknown = value[name];
    if (typeof item === 'object' && item !== null) frozen(item);
  }
  return Object.freeze(value);
}
