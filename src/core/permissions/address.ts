/** As an input of type e-mail takes one, with a dot in its domain: https://html.spec.whatwg.org/#valid-e-mail-address */
const form =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i;

/** Whether it has the form of one; whether Google knows it only Google can say. */
export const isAddress = (text: string): boolean => text.length <= 254 && form.test(text);

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
