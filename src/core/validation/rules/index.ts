import type { EvidenceIssueCode } from '../../evidence/examination/rules';
import type { FlawCode } from '../../parse/rawCell';
import type { SubmissionIssueCode } from '../../submission/submissionIssues';
import type { AcrossRule, AppraisalRule, FigureRule, RowRule } from '../rule';
import { ambiguousNumber } from './ambiguousNumber';
import { appraisalUnreadable } from './appraisalUnreadable';
import { appraisedFigureOutside } from './appraisedFigureOutside';
import { appraisedPointsOutside } from './appraisedPointsOutside';
import { commonFigureMissing } from './commonFigureMissing';
import { commonFigureOverwritten } from './commonFigureOverwritten';
import { controlCharacters } from './controlCharacters';
import { correctedWithoutFigure } from './correctedWithoutFigure';
import { dateInFuture } from './dateInFuture';
import { dateInNumber } from './dateInNumber';
import { dateOutsidePeriod } from './dateOutsidePeriod';
import { dateUnreadable } from './dateUnreadable';
import { denominatorMissing } from './denominatorMissing';
import { denominatorZero } from './denominatorZero';
import { documentNoMalformed } from './documentNoMalformed';
import { evidenceIncomplete } from './evidenceIncomplete';
import { evidenceMissing } from './evidenceMissing';
import { fewerLinksThanClaimed } from './fewerLinksThanClaimed';
import { figureAboveWhole } from './figureAboveWhole';
import { figureMissing } from './figureMissing';
import { figuresDoNotAddUp } from './figuresDoNotAddUp';
import { formulaInEntry } from './formulaInEntry';
import { implausibleRatio } from './implausibleRatio';
import { linkAgainstPolicy } from './linkAgainstPolicy';
import { linkUnreadable } from './linkUnreadable';
import { negative } from './negative';
import { notANumber } from './notANumber';
import { notApplicableWithoutReason } from './notApplicableWithoutReason';
import { notApplicableWithValues } from './notApplicableWithValues';
import { notWhole } from './notWhole';
import { numeratorAboveDenominator } from './numeratorAboveDenominator';
import { numeratorMissing } from './numeratorMissing';
import { outlierAgainstPrevious } from './outlierAgainstPrevious';
import { outlierAmongUnits } from './outlierAmongUnits';
import { partAboveWhole } from './partAboveWhole';
import { percentInCount } from './percentInCount';
import { returnedWithoutReason } from './returnedWithoutReason';
import { sameAddressElsewhere } from './sameAddressElsewhere';
import { sameEvidenceElsewhere } from './sameEvidenceElsewhere';
import { sameLinkTwice } from './sameLinkTwice';
import { selfAppraised } from './selfAppraised';
import { textTooLong } from './textTooLong';
import { unusedCell } from './unusedCell';
import { valueMissing } from './valueMissing';
import { yesNoUnreadable } from './yesNoUnreadable';
import { yesWithZeroFigure } from './yesWithZeroFigure';

const row = <Code extends string>(...rules: readonly RowRule<Code>[]): readonly RowRule<Code>[] => rules;
const across = <Code extends string>(...rules: readonly AcrossRule<Code>[]): readonly AcrossRule<Code>[] =>
  rules;
const appraisal = <Code extends string>(
  ...rules: readonly AppraisalRule<Code>[]
): readonly AppraisalRule<Code>[] => rules;
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
  evidenceIncomplete,
  fewerLinksThanClaimed,
  linkAgainstPolicy,
  linkUnreadable,
  sameLinkTwice,
  documentNoMalformed,
  dateUnreadable,
  dateInFuture,
  dateOutsidePeriod,
  textTooLong,
  controlCharacters,
);

/** What shows only when rows are held beside each other. */
export const acrossRules = across(
  partAboveWhole,
  yesWithZeroFigure,
  outlierAmongUnits,
  outlierAgainstPrevious,
  sameEvidenceElsewhere,
  sameAddressElsewhere,
);

/** On the appraisers' own cells. */
export const appraisalRules = appraisal(
  appraisalUnreadable,
  appraisedFigureOutside,
  appraisedPointsOutside,
  correctedWithoutFigure,
  returnedWithoutReason,
  selfAppraised,
);

export const figureRules = figure(figureMissing, figureAboveWhole, figuresDoNotAddUp);

type CodeOf<Rules> = Rules extends readonly { readonly code: infer Code }[] ? Code : never;

/** Rows that the workbook should have, or should not: found while rows are matched with the catalogue. */
export type RowKeyCode = 'rowMissing' | 'rowUnknown' | 'rowDuplicated' | 'figureRowMissing';

/** The points that the province recognised, in `Thang điểm`. */
export type ProvinceCode = 'provinceUnreadable' | 'provinceAboveMax';

/** What was done to the workbook itself: found while it is read. */
export type WorkbookCode =
  'fixedTextChanged' | 'headerChanged' | 'tabRenamed' | 'validationGone' | 'protectionGone';

/** What the control workbook says. */
export type FactCode = 'unitWithoutAccount' | 'scaleUnconfirmed';

export type IssueCode =
  | CodeOf<typeof rowRules>
  | CodeOf<typeof acrossRules>
  | CodeOf<typeof appraisalRules>
  | CodeOf<typeof figureRules>
  | FlawCode
  | RowKeyCode
  | ProvinceCode
  | WorkbookCode
  | FactCode
  | EvidenceIssueCode
  | SubmissionIssueCode;
