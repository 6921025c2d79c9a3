import type { Section } from '../ooxml/word/model';
import type { PaperData } from './data/paperData';

/** Nghị định 30/2020/NĐ-CP, Phụ lục VI: what a paper's record says; what is not known before it is issued stays ''. */
export interface PaperRecord {
  readonly typeName: string;
  readonly codeNotation: string;
  readonly organName: string;
  readonly subject: string;
  readonly to: string;
  readonly signer: string;
  /** `yyyy-MM-dd`. */
  readonly dueDate?: string;
}

export interface Draft {
  readonly sections: readonly Section[];
  readonly record: PaperRecord;
}

/** A kind of paper. `units`: one for each of them; without it one for the period. */
export interface Paper {
  /** Begins the name of its file. */
  readonly title: string;
  /** What it is for, in the dialog. */
  readonly hint: string;
  /** The units that there may be one for. */
  units?(data: PaperData): readonly string[];
  /** `unit` where `units` is there. */
  draft(data: PaperData, unit: string): Draft;
}
