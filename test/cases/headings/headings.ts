import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHeader, type HeaderReading } from '../../../src/core/evidence/reading/parseHeader';

export interface Heading {
  readonly id: string;
  readonly kind: string;
  /** The lines of a first page, as recognised. */
  readonly input: string;
  /** `null`: must be absent. */
  readonly expected: Readonly<Record<string, string | number | null>>;
}

export const headingFields = [
  'kind',
  'documentNo',
  'documentDate',
  'subject',
  'issuer',
  'month',
  'quarter',
  'year',
] as const satisfies readonly (keyof HeaderReading)[];
type HeadingField = (typeof headingFields)[number];

/** One heading a line, as JSON. `given`: only the fields named are told; `own`: what is not named must be absent. */
export const readHeadings = (name: 'given' | 'own'): readonly Heading[] =>
  readFileSync(join(__dirname, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Heading);

/** How often a field was read as it stands, left open though it stands there, and read as something else. */
export interface FieldTally {
  readonly exact: number;
  readonly open: number;
  readonly wrong: number;
}

export interface HeadingTally {
  readonly headings: number;
  /** Headings of which every field is right, and nothing else was read. */
  readonly exact: number;
  readonly fields: Readonly<Record<HeadingField, FieldTally>>;
}

/** The table of what `parseHeader` makes of headings that are known whole. */
export function tallyHeadings(headings: readonly Heading[]): HeadingTally {
  const outcomes = headings.map(({ input, expected }) => {
    const read = parseHeader(input);
    return headingFields.map((field) => outcomeOf(read[field], expected[field] ?? undefined));
  });
  const count = (at: number, outcome: Outcome): number =>
    outcomes.filter((each) => each[at] === outcome).length;
  return {
    headings: headings.length,
    exact: outcomes.filter((each) => !each.includes('open') && !each.includes('wrong')).length,
    fields: Object.fromEntries(
      headingFields.map((field, at) => [
        field,
        { exact: count(at, 'exact'), open: count(at, 'open'), wrong: count(at, 'wrong') },
      ]),
    ) as Record<HeadingField, FieldTally>,
  };
}

/** `none`: nothing stands there and nothing was read. */
type Outcome = 'exact' | 'open' | 'wrong' | 'none';

function outcomeOf(read: string | number | undefined, stands: string | number | undefined): Outcome {
  if (read === stands) return stands === undefined ? 'none' : 'exact';
  return read === undefined ? 'open' : 'wrong';
}
