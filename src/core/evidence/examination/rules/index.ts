import type { EvidenceRule } from '../rule';
import { criterionNotOwed } from './criterionNotOwed';
import { criterionUnknown } from './criterionUnknown';
import { fileEmpty } from './fileEmpty';
import { fileDeleted, fileNoAccess } from './fileGone';
import { fileTooLarge } from './fileTooLarge';
import { fileTrashed } from './fileTrashed';
import { googleFile } from './googleFile';
import { kindsMissing } from './kindsMissing';
import { kindUnknown } from './kindUnknown';
import { linkOutsideFolder } from './linkOutsideFolder';
import { modifiedAfterSubmission } from './modifiedAfterSubmission';
import { monthUnknown } from './monthUnknown';
import { documentDateOutside, monthOutside, nameOfOtherYear, numberOfOtherYear } from './outsidePeriod';
import { sameInOtherCriterion, sameInOtherUnit, sameInPreviousPeriod } from './sameContent';
import { shortcut } from './shortcut';
import { monthsMissing, quartersMissing } from './timesMissing';
import { wrongType } from './wrongType';

const rules = <Code extends string>(...all: readonly EvidenceRule<Code>[]): readonly EvidenceRule<Code>[] =>
  all;

/** In the order in which an officer would want to hear of them. */
export const evidenceRules = rules(
  kindsMissing,
  monthsMissing,
  quartersMissing,
  fileDeleted,
  fileTrashed,
  fileNoAccess,
  fileEmpty,
  wrongType,
  fileTooLarge,
  shortcut,
  googleFile,
  linkOutsideFolder,
  criterionUnknown,
  criterionNotOwed,
  kindUnknown,
  monthUnknown,
  sameInOtherCriterion,
  sameInOtherUnit,
  sameInPreviousPeriod,
  documentDateOutside,
  numberOfOtherYear,
  nameOfOtherYear,
  monthOutside,
  modifiedAfterSubmission,
);

type CodeOf<Rules> = Rules extends readonly { readonly code: infer Code }[] ? Code : never;

export type EvidenceIssueCode = CodeOf<typeof evidenceRules>;
