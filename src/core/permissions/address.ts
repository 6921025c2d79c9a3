/** Addresses are compared in any case of letters. */
export const addressKey = (address: string): string => address.trim().toLowerCase();

/** Each address once, in the first spelling. */
export function uniqueAddresses(addresses: readonly string[]): readonly string[] {
  const first = new Map<string, string>();
  for (const address of addresses) {
    const key = addressKey(address);
    if (!first.has(key)) first.set(key, address);
  }
  return [...first.values()];
}

/** Those of `some` that are not among `others`. */
export function without(some: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others.map(addressKey));
  return some.filter((address) => !known.has(addressKey(address)));
}
