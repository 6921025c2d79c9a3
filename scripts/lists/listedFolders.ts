/** Folders, from the root of the project, whose files make one list: each has an `index.ts` that is never edited. */
export const listedFolders: readonly string[] = [
  'src/core/validation/rules/row',
  'src/core/validation/rules/across',
  'src/core/validation/rules/appraisal',
  'src/core/validation/rules/figures',
  'src/core/evidence/examination/rules',
];
