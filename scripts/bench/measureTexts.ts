import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readCases } from '../cases/caseFile';
import { fastest, perSecond, type Measure } from './measures';
import type * as texts from './texts';

export type Texts = typeof texts;

/** How many names and headings of the corpora are read in a second. */
export function measureTexts(
  { delivered, classifyName, criterionCodes, parseHeader }: Texts,
  root: string,
): readonly Measure[] {
  const inputs = (path: string): readonly string[] =>
    readCases(join(root, 'test/cases', path)).map(({ input }) => String(input));
  const names = readdirSync(join(root, 'test/cases/names')).flatMap((file) => inputs(`names/${file}`));
  const headings = inputs('headings/own.jsonl');
  const codes = criterionCodes(delivered.criteria.map(({ id }) => id));
  const ofOne = (all: readonly string[], read: (text: string) => unknown): number =>
    fastest(5, () => all.map(read)) / all.length;
  return [
    perSecond(
      'names of files and folders',
      ofOne(names, (name) => classifyName(name, codes)),
      3000,
    ),
    perSecond('headings of scans', ofOne(headings, parseHeader), 200),
  ];
}
