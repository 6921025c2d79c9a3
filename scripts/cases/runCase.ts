import { delivered } from '../../src/catalogue';
import { classifyName } from '../../src/core/evidence/reading/classifyName';
import { criterionCodes } from '../../src/core/evidence/reading/criterionInName';
import { parseHeader } from '../../src/core/evidence/reading/parseHeader';
import { InputError } from '../period/readCsv';
import type { Case } from './caseFile';
import { meets } from './meets';
import { readCell } from './readCell';
import { readTable } from './readTable';

/** A case beside what the product reads from it. */
export interface CaseRun {
  readonly ok: boolean;
  readonly read: unknown;
}

/** Reads a case with the product's own code. Of names everything that they state is compared. */
export function runCase(of: Case): CaseRun {
  const read = readingOf(of);
  return { ok: meets(read, of.expected, of.kind.startsWith('name/')), read };
}

const deliveredCodes = delivered.criteria.map(({ id }) => id);

function readingOf({ id, kind, input, set }: Case): unknown {
  const [reader = ''] = kind.split('/');
  if (reader === 'name') return classifyName(String(input), criterionCodes(set ?? deliveredCodes));
  if (reader === 'header') return parseHeader(String(input));
  if (reader === 'csv') return readTable(input);
  if (reader.startsWith('cell.')) return readCell(reader.slice('cell.'.length), input);
  throw new InputError(`${id}: nothing reads cases of the kind "${kind}".`);
}
