import type { Severity } from '../model';

/** Who has to do something about it: the unit in its own cells, the appraisers in theirs, or the office for all. */
export type Mender = 'unit' | 'appraiser' | 'operator';

export interface Standing {
  readonly severity: Severity;
  readonly mender: Mender;
  /** The reading of a cell finds it, in whatever tab the cell stands. */
  readonly flaw?: true;
  /**
   * Only a look at the files themselves finds it, or finds it gone: it stands until the next examination, which the
   * office starts; so it keeps nobody from submitting.
   */
  readonly examined?: true;
}

const error = { severity: 'error', mender: 'unit' } as const;
const warning = { severity: 'warning', mender: 'unit' } as const;
const info = { severity: 'info', mender: 'unit' } as const;
const flaw = { ...error, flaw: true } as const;
const oddity = { ...warning, flaw: true } as const;
const fileError = { ...error, examined: true } as const;
const fileWarning = { ...warning, examined: true } as const;
const appraiserError = { severity: 'error', mender: 'appraiser' } as const;
const appraiserWarning = { severity: 'warning', mender: 'appraiser' } as const;
const operatorError = { severity: 'error', mender: 'operator' } as const;
const operatorWarning = { severity: 'warning', mender: 'operator' } as const;
const operatorInfo = { severity: 'info', mender: 'operator' } as const;

/**
 * Every finding, by who looks for it, in the order in which an officer would want to hear of them: how grave it is, and
 * whose. The one place where that is decided; rules, readers and words follow.
 */
export const findings = {
  /** On one row of an entry tab: a rule each. */
  row: {
    notANumber: flaw,
    dateInNumber: flaw,
    ambiguousNumber: flaw,
    negative: flaw,
    notWhole: flaw,
    percentInCount: flaw,
    yesNoUnreadable: flaw,
    formulaInEntry: flaw,
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
    /** While the period runs; when it is over, those who look at the files tell it. */
    papersDue: warning,
    fewerLinksThanClaimed: warning,
    linkAgainstPolicy: warning,
    linkUnreadable: oddity,
    sameLinkTwice: warning,
    documentNoMalformed: oddity,
    dateUnreadable: flaw,
    dateInFuture: error,
    dateOutsidePeriod: warning,
    textTooLong: flaw,
    controlCharacters: warning,
  },

  /** What shows only when rows are held beside each other: a rule each. */
  across: {
    partAboveWhole: warning,
    yesWithZeroFigure: warning,
    outlierAmongUnits: warning,
    outlierAgainstPrevious: warning,
    sameEvidenceElsewhere: warning,
    sameAddressElsewhere: info,
  },

  /** On the documents of a period: a rule each. */
  evidence: {
    kindsMissing: fileWarning,
    monthsMissing: fileWarning,
    quartersMissing: fileWarning,
    fileDeleted: fileError,
    fileTrashed: fileError,
    fileNoAccess: fileError,
    fileEmpty: fileError,
    fileDamaged: fileError,
    wrongType: fileError,
    fileTooLarge: fileWarning,
    shortcut: fileWarning,
    googleFile: fileWarning,
    linkOutsideFolder: fileWarning,
    criterionUnknown: fileWarning,
    criterionNotOwed: fileWarning,
    kindUnknown: fileWarning,
    monthUnknown: fileWarning,
    sameInOtherCriterion: fileWarning,
    sameInOtherUnit: fileWarning,
    sameInPreviousPeriod: fileWarning,
    documentDateOutside: fileWarning,
    numberOfOtherYear: fileWarning,
    nameOfOtherYear: fileWarning,
    monthOutside: fileWarning,
    modifiedAfterSubmission: fileWarning,
    changedAfterSigning: fileError,
    addedAfterSigning: fileWarning,
    unsignedPaper: fileWarning,
    signedByOther: fileWarning,
    signedAfterDeadline: fileWarning,
  },

  /** On one value of `Số liệu chung`: a rule each. */
  figures: {
    figureMissing: warning,
    figureAboveWhole: error,
    figuresDoNotAddUp: warning,
  },

  /** Rows that the workbook should have, or should not: found while rows are matched with the catalogue. */
  keys: {
    rowMissing: error,
    rowUnknown: error,
    rowDuplicated: error,
    figureRowMissing: error,
  },

  /** Found while submissions are settled. */
  submission: {
    /** An entry cell is not as it was when the unit submitted. */
    changedAfterSubmission: warning,
    /** Files that were handed in with the submission, and are no longer what they were. */
    sealedFileAltered: warning,
    sealedFileRemoved: warning,
    /** A file that was not listed when the unit submitted. */
    sealedFileAdded: info,
    /** Another content than was sealed, modified before the submission: the index was older. */
    sealedFileOutdated: info,
    /** What was kept at the submission does not bear its own code. */
    sealBroken: operatorWarning,
    tickUnreadable: warning,
    /** The office decided while nothing was submitted. */
    decisionWithoutSubmission: operatorWarning,
    decisionUnreadable: operatorWarning,
    extensionUnreadable: operatorWarning,
    /** What the program remembered of the unit's submission can't be read. */
    submissionMemoryLost: operatorWarning,
    /** What was kept at the submission is gone: later changes can't be told. */
    snapshotLost: operatorWarning,
    /** The office accepted its own submission as a whole. */
    selfAccepted: operatorWarning,
  },

  /** On the appraisers' own cells: a rule each. */
  appraisal: {
    appraisalUnreadable: appraiserError,
    appraisedFigureOutside: appraiserError,
    appraisedPointsOutside: appraiserError,
    correctedWithoutFigure: appraiserError,
    returnedWithoutReason: appraiserWarning,
    selfAppraised: appraiserWarning,
  },

  /** The points that the province recognised, in `Thang điểm`. */
  province: {
    provinceUnreadable: operatorError,
    provinceAboveMax: operatorError,
  },

  /** What was done to the workbook itself: found while it is read. */
  workbook: {
    fixedTextChanged: operatorWarning,
    headerChanged: operatorInfo,
    tabRenamed: operatorWarning,
    validationGone: operatorWarning,
    protectionGone: operatorWarning,
    workbookOlder: operatorWarning,
  },

  /** What the control workbook says. */
  facts: {
    unitWithoutAccount: operatorInfo,
    scaleUnconfirmed: operatorInfo,
    controlOlder: operatorWarning,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Standing>>>>;

export type Family = keyof typeof findings;

/** The codes of a family of findings, or of several. */
export type CodeOf<Of extends Family> = { readonly [Each in Of]: keyof (typeof findings)[Each] }[Of];

export type IssueCode = CodeOf<Family>;

export type RowCode = CodeOf<'row'>;
export type EvidenceIssueCode = CodeOf<'evidence'>;
export type SubmissionIssueCode = CodeOf<'submission'>;
export type WorkbookCode = CodeOf<'workbook'>;

/** What the reading of a cell can find. */
export type FlawCode = {
  readonly [Code in RowCode]: (typeof findings.row)[Code] extends { readonly flaw: true } ? Code : never;
}[RowCode];

/** The same without the families. */
export const standings: Readonly<Record<IssueCode, Standing>> = {
  ...findings.row,
  ...findings.across,
  ...findings.evidence,
  ...findings.figures,
  ...findings.keys,
  ...findings.submission,
  ...findings.appraisal,
  ...findings.province,
  ...findings.workbook,
  ...findings.facts,
};
