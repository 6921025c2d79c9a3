import { delivered } from '../../src/catalogue';
import { listBytes } from '../period/listFiles';
import { InputError } from '../period/readCsv';
import { inputsOf, type Inputs } from '../period/readInputs';
import { inCharset } from './inCharset';

/** What `npm run period` takes of files of entries and figures, what it refuses, and how it would end. */
export function readTable(input: unknown): unknown {
  const files = Object.entries(filesOf(input));
  if (files.length === 0) throw new InputError('A case of csv/* has "files": name → text.');
  try {
    const read = files.map(([name, text]) => listBytes(name, inCharset(text, encodingOf(input)), delivered));
    return outcomeOf(inputsOf(read, delivered));
  } catch (error) {
    if (error instanceof InputError) return { rows: [], problems: [{ text: error.message }], exit: 1 };
    throw error;
  }
}

function outcomeOf({ entries, figures, problems, refused }: Inputs): unknown {
  return {
    rows: [
      ...entries.map(({ key, cells }) => rowOf('criterion', key, cells)),
      ...figures.map(({ key, cells }) => rowOf('figure', key, cells)),
    ],
    problems: problems.map(({ line, proposes }, at) => {
      const [only] = proposes ?? [];
      return { line, ...(only !== undefined && { proposes: only }), text: refused[at] };
    }),
    exit: problems.length > 0 ? 1 : 0,
  };
}

function rowOf(kind: string, key: string, cells: Inputs['entries'][number]['cells']): unknown {
  const [id, unit] = key.split('@');
  return { [kind]: id, unit, ...Object.fromEntries(cells) };
}

const filesOf = (input: unknown): Readonly<Record<string, string>> =>
  typeof input === 'object' && input !== null && 'files' in input
    ? (input.files as Readonly<Record<string, string>>)
    : {};

const encodingOf = (input: unknown): string =>
  typeof input === 'object' && input !== null && 'encoding' in input ? String(input.encoding) : 'utf-8';
