import type { Severity } from '../model';
import type { IssueCode } from '../validation/rules';

/** Who has to do something about it: the unit in its own cells, the appraisers in theirs, or the office for all. */
export type Mender = 'unit' | 'appraiser' | 'operator';

export interface Standing {
  readonly severity: Severity;
  readonly mender: Mender;
  /**
   * Only a look at the files themselves finds it, or finds it gone: it stands until the next examination, which the office
   * starts; so it keeps nobody from submitting.
   */
  readonly examined?: true;
}

const error: Standing = { severity: 'error', mender: 'unit' };
const warning: Standing = { severity: 'warning', mender: 'unit' };
const info: Standing = { severity: 'info', mender: 'unit' };
const ofFiles = (severity: Severity): Standing => ({ severity, mender: 'unit', examined: true });
const forAppraiser = (severity: Severity): Standing => ({ severity, mender: 'appraiser' });
const forOperator = (severity: Severity): Standing => ({ severity, mender: 'operator' });

/** How grave each finding is, and whose: the one place where that is decided. */
export const standings: Readonly<Record<IssueCode, Standing>> = {
  notANumber: error,
  dateInNumber: error,
  ambiguousNumber: error,
  negative: error,
  notWhole: error,
  percentInCount: error,
  yesNoUnreadable: error,
  formulaInEntry: error,
  numeratorMissing: error,
  denominatorMissing: error,
  denominatorZero: error,
  numeratorAboveDenominator: error,
  implausibleRatio: warning,
  notApplicableWithoutReason: error,
  notApplicableWithValues: error,
  commonFigureMissing: warning,
  commonFigureOverwritten: warning,
  unusedCell: warning,
  valueMissing: warning,
  evidenceMissing: warning,
  evidenceIncomplete: warning,
  fewerLinksThanClaimed: warning,
  linkAgainstPolicy: warning,
  linkUnreadable: warning,
  sameLinkTwice: warning,
  documentNoMalformed: warning,
  dateUnreadable: error,
  dateInFuture: error,
  dateOutsidePeriod: warning,
  textTooLong: error,
  controlCharacters: warning,

  partAboveWhole: warning,
  yesWithZeroFigure: warning,
  outlierAmongUnits: warning,
  outlierAgainstPrevious: warning,
  sameEvidenceElsewhere: warning,
  sameAddressElsewhere: info,

  kindsMissing: ofFiles('warning'),
  monthsMissing: ofFiles('warning'),
  quartersMissing: ofFiles('warning'),
  fileDeleted: ofFiles('error'),
  fileTrashed: ofFiles('error'),
  fileNoAccess: ofFiles('error'),
  fileEmpty: ofFiles('error'),
  wrongType: ofFiles('error'),
  fileTooLarge: ofFiles('warning'),
  shortcut: ofFiles('warning'),
  googleFile: ofFiles('warning'),
  linkOutsideFolder: ofFiles('warning'),
  criterionUnknown: ofFiles('warning'),
  criterionNotOwed: ofFiles('warning'),
  kindUnknown: ofFiles('warning'),
  monthUnknown: ofFiles('warning'),
  sameInOtherCriterion: ofFiles('warning'),
  sameInOtherUnit: ofFiles('warning'),
  sameInPreviousPeriod: ofFiles('warning'),
  documentDateOutside: ofFiles('warning'),
  numberOfOtherYear: ofFiles('warning'),
  nameOfOtherYear: ofFiles('warning'),
  monthOutside: ofFiles('warning'),
  modifiedAfterSubmission: ofFiles('warning'),

  figureMissing: warning,
  figureAboveWhole: error,
  figuresDoNotAddUp: warning,

  rowMissing: error,
  rowUnknown: error,
  rowDuplicated: error,
  figureRowMissing: error,

  changedAfterSubmission: warning,
  sealedFileAltered: warning,
  sealedFileRemoved: warning,
  sealedFileAdded: info,
  sealedFileOutdated: info,
  sealBroken: forOperator('warning'),
  tickUnreadable: warning,
  decisionWithoutSubmission: forOperator('warning'),
  decisionUnreadable: forOperator('warning'),
  extensionUnreadable: forOperator('warning'),
  submissionMemoryLost: forOperator('warning'),
  snapshotLost: forOperator('warning'),
  selfAccepted: forOperator('warning'),

  appraisalUnreadable: forAppraiser('error'),
  appraisedFigureOutside: forAppraiser('error'),
  appraisedPointsOutside: forAppraiser('error'),
  correctedWithoutFigure: forAppraiser('error'),
  returnedWithoutReason: forAppraiser('warning'),
  selfAppraised: forAppraiser('warning'),
  provinceUnreadable: forOperator('error'),
  provinceAboveMax: forOperator('error'),

  fixedTextChanged: forOperator('warning'),
  headerChanged: forOperator('info'),
  tabRenamed: forOperator('warning'),
  validationGone: forOperator('warning'),
  protectionGone: forOperator('warning'),
  unitWithoutAccount: forOperator('info'),
  scaleUnconfirmed: forOperator('info'),
};
