import { office } from '../../src/catalogue/office';
import { askedBy, readLists, type Lists } from '../../src/core/lists/readLists';
import type { Catalogue } from '../../src/core/model';
import { importTexts, listProblemText } from '../../src/text/vi';
import { listFile, type ListFile } from './listFiles';

export interface Inputs extends Lists {
  /** One readable line for each problem, in the order of files and lines. */
  readonly refused: readonly string[];
  /** What was done without being asked. */
  readonly notes: readonly string[];
}

/** Rows and common figures of CSV and XLSX files, as they would be typed into a new period of this catalogue. */
export const readInputs = (paths: readonly string[], catalogue: Catalogue, asTyped = false): Inputs =>
  inputsOf(
    paths.map((path) => listFile(path, catalogue)),
    catalogue,
    asTyped,
  );

/** The same of files that were read already. */
export function inputsOf(files: readonly ListFile[], catalogue: Catalogue, asTyped = false): Inputs {
  const lists = readLists(
    files.flatMap(({ tables }) => tables),
    { ...askedBy(catalogue), asTyped },
    office,
  );
  return {
    ...lists,
    refused: lists.problems.map((problem) =>
      importTexts.line(problem.table, problem.line, listProblemText(problem)),
    ),
    notes: [
      ...files.flatMap(({ notes }) => notes),
      ...lists.unused.map(({ table, head }) => importTexts.columnUnused(table, head)),
    ],
  };
}
