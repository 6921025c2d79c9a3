import { existsSync, readFileSync } from 'node:fs';
import { InputError } from '../period/readCsv';

/** One line of a file of cases: something that people typed, named or printed, and what must be read from it. */
export interface Case {
  readonly id: string;
  /** `name/…`, `header/…`, `cell.<column>/…`, `csv/…`; what follows the slash only groups. */
  readonly kind: string;
  readonly input: unknown;
  /** `oneOf`: any of these will do. */
  readonly expected: unknown;
  /** The codes of the period's criteria, where they are not the delivered ones. */
  readonly set?: readonly string[];
}

/** The cases of a file, one JSON object a line; an `InputError` names the line that is none. */
export function readCases(path: string): readonly Case[] {
  if (!existsSync(path)) throw new InputError(`There is no file ${path}.`);
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, at) => (line.trim() === '' ? [] : [caseOf(line, `${path}:${String(at + 1)}`)]));
}

function caseOf(line: string, where: string): Case {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    throw new InputError(`${where}: no JSON.`);
  }
  if (!isCase(parsed)) throw new InputError(`${where}: a case has "id", "kind", "input" and "expected".`);
  return parsed;
}

const isCase = (value: unknown): value is Case =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  'kind' in value &&
  typeof value.kind === 'string' &&
  'input' in value &&
  'expected' in value &&
  (!('set' in value) || (Array.isArray(value.set) && value.set.every((code) => typeof code === 'string')));
