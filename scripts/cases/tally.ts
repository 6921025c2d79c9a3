import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readCases } from './caseFile';
import { runCase } from './runCase';

/** How often a field was read as it stands there, left open though it stands there, and read as something else. */
export interface FieldTally {
  readonly exact: number;
  readonly open: number;
  /** Also what stands nowhere and was read. */
  readonly wrong: number;
}

export interface Tally {
  readonly cases: number;
  /** Cases of which every field is right, and nothing else was read. */
  readonly exact: number;
  readonly fields: ReadonlyMap<string, FieldTally>;
}

/** What is read of cases that say all that stands in them, field by field. */
export interface Compared {
  readonly read: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
}

export function tally(compared: readonly Compared[], fields: readonly string[]): Tally {
  const counts = new Map(fields.map((field) => [field, { exact: 0, open: 0, wrong: 0 }]));
  let exact = 0;
  for (const { read, expected } of compared) {
    let right = true;
    for (const [field, count] of counts) {
      const [found, stands] = [read[field], expected[field] ?? undefined];
      if (found === stands) {
        if (stands !== undefined) count.exact += 1;
        continue;
      }
      right = false;
      count[found === undefined ? 'open' : 'wrong'] += 1;
    }
    if (right) exact += 1;
  }
  return { cases: compared.length, exact, fields: counts };
}

export const totalOf = ({ fields }: Tally): FieldTally =>
  [...fields.values()].reduce(
    (sum, { exact, open, wrong }) => ({
      exact: sum.exact + exact,
      open: sum.open + open,
      wrong: sum.wrong + wrong,
    }),
    { exact: 0, open: 0, wrong: 0 },
  );

/** Of what is said, how much is wrong; of what stands there, how much is said rightly. Shares of 1. */
export const shares = ({
  exact,
  open,
  wrong,
}: FieldTally): { readonly wrong: number; readonly said: number } => ({
  wrong: wrong / Math.max(1, exact + wrong),
  said: exact / Math.max(1, exact + open),
});

export const nameFields = [
  'criterion',
  'kind',
  'documentNo',
  'documentDate',
  'month',
  'quarter',
  'year',
] as const;

const namesIn = (root: string): readonly string[] =>
  readdirSync(join(root, 'test/cases/names')).filter((name) => name.endsWith('.jsonl'));

/** The names of `test/cases/names/`: by habit, and all together. */
export function nameTallies(root: string): {
  readonly all: Tally;
  readonly groups: ReadonlyMap<string, Tally>;
} {
  const groups = namesIn(root).map((name) => {
    const compared = readCases(join(root, 'test/cases/names', name)).map((each) => ({
      read: runCase(each).read as Compared['read'],
      expected: each.expected as Compared['expected'],
    }));
    return [name.replace('.jsonl', ''), compared] as const;
  });
  return {
    all: tally(
      groups.flatMap(([, compared]) => compared),
      nameFields,
    ),
    groups: new Map(groups.map(([name, compared]) => [name, tally(compared, nameFields)])),
  };
}
