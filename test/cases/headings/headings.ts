import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tally, type Tally } from '../../../scripts/cases/tally';
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

/** One heading a line, as JSON. `given`: only the fields named are told; `own`: what is not named must be absent. */
export const readHeadings = (name: 'given' | 'own'): readonly Heading[] =>
  readFileSync(join(__dirname, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Heading);

/** The table of what `parseHeader` makes of headings that are known whole. */
export const tallyHeadings = (headings: readonly Heading[]): Tally =>
  tally(
    headings.map(({ input, expected }) => ({ read: { ...parseHeader(input) }, expected })),
    headingFields,
  );
