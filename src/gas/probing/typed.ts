import { same } from './compare';
import type { Seen } from './probe';
import type { Tab } from './tab';

/** What is typed, the value that it becomes, and the number format that the cell gets. */
export type TypedCase = readonly [text: string, value: object, type?: string, pattern?: string];

/** Types each text into a cell of its own. */
export function compareTyped(tab: Tab, cases: readonly TypedCase[]): Seen {
  const range = `A1:A${String(cases.length)}`;
  tab.type(
    range,
    cases.map(([text]) => [text]),
  );
  const cells = tab.cells(range, 'userEnteredValue,userEnteredFormat.numberFormat').map((row) => row[0]);
  return same(
    cases.map(([text], at) => [
      text,
      cells[at]?.userEnteredValue,
      cells[at]?.userEnteredFormat?.numberFormat,
    ]),
    cases.map(([text, value, type, pattern]) => [text, value, type && { type, pattern }]),
  );
}
