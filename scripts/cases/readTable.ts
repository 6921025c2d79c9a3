import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { delivered } from '../../src/catalogue';
import { InputError } from '../period/readCsv';
import { readEntries, type Inputs } from '../period/readInputs';

/** What `npm run period` takes of a file of entries, what it refuses, and how it would end. */
export function readTable(input: unknown): unknown {
  const [[name, text] = []] = Object.entries(filesOf(input));
  if (name === undefined) throw new InputError('A case of csv/* has "files": name → text.');
  const folder = mkdtempSync(join(tmpdir(), 'cases-'));
  try {
    const path = join(folder, name);
    writeFileSync(path, text ?? '', encodingOf(input));
    return outcomeOf(readEntries(path, delivered));
  } catch (error) {
    if (error instanceof InputError) return { rows: [], problems: [problemOf(error.message)], exit: 1 };
    throw error;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function outcomeOf({ rows, problems }: Inputs): unknown {
  return {
    rows: rows.map(({ key, cells }) => {
      const [criterion, unit] = key.split('@');
      return { criterion, unit, ...Object.fromEntries(cells) };
    }),
    problems: problems.map(problemOf),
    exit: problems.length > 0 ? 1 : 0,
  };
}

/** As a user reads it: "entries.csv, dòng 2: …". */
const problemOf = (text: string): unknown => ({ line: Number(/\d+(?=:)/.exec(text)?.[0]), text });

const filesOf = (input: unknown): Readonly<Record<string, string>> =>
  typeof input === 'object' && input !== null && 'files' in input
    ? (input.files as Readonly<Record<string, string>>)
    : {};

const encodingOf = (input: unknown): BufferEncoding =>
  typeof input === 'object' &&
  input !== null &&
  'encoding' in input &&
  Buffer.isEncoding(String(input.encoding))
    ? (String(input.encoding) as BufferEncoding)
    : 'utf8';
