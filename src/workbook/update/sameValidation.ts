import type { DataValidation } from '../grid/sheets';

/** Whether a cell takes and refuses the same entries; the help that it shows may differ. */
export function sameValidation(
  found: DataValidation | undefined,
  expected: DataValidation | undefined,
): boolean {
  if (!found || !expected) return found === expected;
  const valuesOf = ({ condition: { values = [] } }: DataValidation): string =>
    JSON.stringify(values.map(({ userEnteredValue }) => userEnteredValue));
  return (
    found.condition.type === expected.condition.type &&
    (found.strict ?? false) === (expected.strict ?? false) &&
    valuesOf(found) === valuesOf(expected)
  );
}
