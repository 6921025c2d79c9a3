/** A folder, from the root of the project, whose files make one list: its `index.ts` is never edited. */
export interface ListedFolder {
  readonly folder: string;
  /** The file of each of its folders that is listed; without it the files of the folder itself are. */
  readonly each?: string;
}

export const listedFolders: readonly ListedFolder[] = [
  { folder: 'src/core/validation/rules/row' },
  { folder: 'src/core/validation/rules/across' },
  { folder: 'src/core/validation/rules/appraisal' },
  { folder: 'src/core/validation/rules/figures' },
  { folder: 'src/core/evidence/examination/rules' },
  { folder: 'src/workbook/tabs', each: 'tab' },
  { folder: 'src/actions' },
  { folder: 'src/gas/probes' },
];
