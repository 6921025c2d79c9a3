type Fields = Readonly<Record<string, unknown>>;

/**
 * Does what was read meet what a case asks for? Fields that are not named are free, unless `exact`; `null`: absent;
 * `"some"`: at least one; `{ oneOf }`: any of these.
 */
export function meets(read: unknown, expected: unknown, exact = false): boolean {
  if (expected === null) return read === undefined;
  if (expected === 'some' && Array.isArray(read)) return read.length > 0;
  if (Array.isArray(expected)) {
    return (
      Array.isArray(read) &&
      read.length === expected.length &&
      expected.every((each, at) => meets(read[at], each, exact))
    );
  }
  if (!isFields(expected)) return read === expected;
  const { oneOf } = expected;
  if (Array.isArray(oneOf)) return oneOf.some((each) => meets(read, each, exact));
  if (!isFields(read)) return false;
  const names = Object.keys(expected);
  return (
    names.every((name) => meets(read[name], expected[name], exact)) &&
    (!exact || Object.keys(read).length === names.length)
  );
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
