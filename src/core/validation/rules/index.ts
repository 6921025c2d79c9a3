import type { FlawCode } from '../../parse/rawCell';
import type { SubmissionIssueCode } from '../../period/submissionIssues';
import type { FigureRule, RowRule } from '../rule';
import { ambiguousNumber } from './ambiguousNumber';
import { commonFigureMissing } from './commonFigureMissing';
import { commonFigureOverwritten } from './commonFigureOverwritten';
import { dateInFuture } from './dateInFuture';
import { dateInNumber } from './dateInNumber';
import { dateOutsidePeriod } from './dateOutsidePeriod';
import { dateUnreadable } from './dateUnreadable';
import { denominatorMissing } from './denominatorMissing';
import { denominatorZero } from './denominatorZero';
import { documentNoMalformed } from './documentNoMalformed';
import { evidenceMissing } from './evidenceMissing';
import { figureAboveWhole } from './figureAboveWhole';
import { figureMissing } from './figureMissing';
import { figuresDoNotAddUp } from './figuresDoNotAddUp';
import { formulaInEntry } from './formulaInEntry';
import { implausibleRatio } from './implausibleRatio';
import { linkUnreadable } from './linkUnreadable';
import { negative } from './negative';
import { notANumber } from './notANumber';
import { notApplicableWithValues } from './notApplicableWithValues';
import { notApplicableWithoutReason } from './notApplicableWithoutReason';
import { notWhole } from './notWhole';
import { numeratorAboveDenominator } from './numeratorAboveDenominator';
import { numeratorMissing } from './numeratorMissing';
import { percentInCount } from './percentInCount';
import { textTooLong } from './textTooLong';
import { unusedCell } from './unusedCell';
import { valueMissing } from './valueMissing';
import { yesNoUnreadable } from './yesNoUnreadable';

const row = <Code extends string>(...rules: readonly RowRule<Code>[]): readonly RowRule<Code>[] => rules;
const figure = <Code extends string>(...rules: readonly FigureRule<Code>[]): readonly FigureRule<Code>[] =>
  rules;

/** In the order in which an officer would want to hear of them. */
export const rowRules = row(
  notANumber,
  dateInNumber,
  ambiguousNumber,
  negative,
  notWhole,
  percentInCount,
  yesNoUnreadable,
  formulaInEntry,
  numeratorMissing,
  denominatorMissing,
  denominatorZero,
  numeratorAboveDenominator,
  implausibleRatio,
  notApplicableWithoutReason,
  notApplicableWithValues,
  commonFigureMissing,
  commonFigureOverwritten,
  unusedCell,
  valueMissing,
  evidenceMissing,
  linkUnreadable,
  documentNoMalformed,
  dateUnreadable,
  dateInFuture,
  dateOutsidePeriod,
  textTooLong,
);

export const figureRules = figure(figureMissing, figureAboveWhole, figuresDoNotAddUp);

type CodeOf<Rules> = Rules extends readonly { readonly code: infer Code }[] ? Code : never;

/** Rows that the workbook should have, or should not: found while rows are matched with the catalogue. */
export type RowKeyCode = 'rowMissing' | 'rowUnknown' | 'rowDuplicated' | 'figureRowMissing';

export type IssueCode =
  CodeOf<typeof rowRules> | CodeOf<typeof figureRules> | FlawCode | RowKeyCode | SubmissionIssueCode;
