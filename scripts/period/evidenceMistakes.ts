import { readCsv } from './readCsv';

/** A fault planted among the documents of the sample, by the code under which it should be found. */
export interface EvidenceMistake {
  readonly code: string;
  readonly unit: string;
  readonly criterion: string;
  readonly file: string;
  /** `bin`: the file is thrown into the bin after it was linked; '' for nothing. */
  readonly act: string;
  readonly comment: string;
}

export const evidenceMistakeHeader = ['code', 'unit', 'criterion', 'file', 'act', 'comment'] as const;

export const readEvidenceMistakes = (path: string): readonly EvidenceMistake[] =>
  readCsv(path, evidenceMistakeHeader).records.map(({ fields }) => fields);
