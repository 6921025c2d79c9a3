import type { PaperId } from '../../papers/ids';

/** What the dialog "Soạn văn bản" shows. */
export interface PapersView {
  readonly period: string;
  /** The folder that the papers lie in. */
  readonly url: string;
  readonly papers: readonly PaperChoice[];
}

export interface PaperChoice {
  readonly id: PaperId;
  readonly title: string;
  readonly hint: string;
  readonly forUnits: boolean;
  /** One for the period has one without a unit. */
  readonly copies: readonly PaperCopy[];
}

/** `absent`: not written yet; `there`: as it was written; `edited`: people changed it since. */
export interface PaperCopy {
  /** '' where the paper is for the period. */
  readonly unit: string;
  readonly name: string;
  readonly state: 'absent' | 'there' | 'edited';
}

export interface PapersOrder {
  readonly period?: string | undefined;
  readonly papers: readonly PaperId[];
  /** Only this unit's; '' or nothing: all. */
  readonly unit?: string | undefined;
  /** "Soạn lại": what people edited is brought up to date as well. */
  readonly renew: boolean;
}

/**
 * `written`: new; `updated`: nobody had changed it; `same`: nothing to do; `edited`: left, since people changed it; `merged`:
 * brought up to date with what they wrote; `beside`: a new one beside theirs, in which nothing can be found again;
 * `busy`: changed while it was read; `refused`: Google does not let it be written.
 */
export type PaperOutcome =
  'written' | 'updated' | 'same' | 'edited' | 'merged' | 'beside' | 'busy' | 'refused';

export interface WrittenPaper {
  readonly name: string;
  readonly url: string;
  readonly outcome: PaperOutcome;
  /** What people wrote and the program would write otherwise; of `beside`: what the new one says and theirs does not. */
  readonly notes: readonly string[];
}

export interface PapersResult {
  readonly period: string;
  readonly url: string;
  readonly papers: readonly WrittenPaper[];
  /** Papers for the next run. */
  readonly left: number;
}
