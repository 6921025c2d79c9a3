import { colors, freeText, numberFormats } from '../../grid/style';
import { defineColumns, type Table } from '../../grid/table';
import { submissionsWords } from './words';

export type SubmissionKey = keyof typeof submissionsWords.headers;

const counter = { block: 'machine', width: 90, numberFormat: numberFormats.whole } as const;

/** `Nộp báo cáo`: one row per unit; the hidden columns are the period's own copy of who the unit is. */
export const submissionsTable: Table<SubmissionKey> = {
  sheetId: 21,
  title: submissionsWords.title,
  banner: submissionsWords.banner,
  columns: defineColumns(submissionsWords.headers, {
    id: { block: 'fixed', width: 90, hidden: true },
    kind: { block: 'fixed', width: 90, hidden: true },
    groups: { block: 'fixed', width: 90, hidden: true },
    former: { block: 'fixed', width: 90, hidden: true },
    // It stays in sight: a phone still shows the tick and the state beside it.
    name: { block: 'fixed', width: 160 },
    submit: { block: 'entry', width: 70, align: 'CENTER' },
    state: { block: 'machine', width: 150 },
    answer: { block: 'machine', width: 380 },
    nextStep1: { block: 'machine', width: 220 },
    nextStep2: { block: 'machine', width: 220 },
    nextStep3: { block: 'machine', width: 220 },
    liveShare: { block: 'machine', width: 90, numberFormat: numberFormats.percent },
    liveLeft: counter,
    liveDone: counter,
    folder: { block: 'machine', width: 200 },
    deadline: { block: 'fixed', width: 100, numberFormat: numberFormats.day, align: 'CENTER' },
    submittedAt: { block: 'machine', width: 140 },
    seal: { block: 'machine', width: 120 },
    signedSheet: { block: 'machine', width: 170, since: 3 },
    note: { block: 'entry', width: 320, ...freeText },
    assigned: counter,
    entered: counter,
    valid: counter,
    explained: counter,
    notApplicable: counter,
    errors: counter,
    warnings: counter,
    points: { block: 'machine', width: 110, numberFormat: numberFormats.percent },
    overclaim: { block: 'machine', width: 100, numberFormat: numberFormats.percent },
    openPoints: { block: 'machine', width: 100 },
    decision: { block: 'appraisal', width: 120 },
    reply: { block: 'appraisal', width: 320 },
    extendedTo: { block: 'appraisal', width: 110, numberFormat: numberFormats.day, align: 'CENTER' },
    selfAppraised: { block: 'machine', width: 90, hidden: true },
    memory: { block: 'machine', width: 90, hidden: true },
  }),
  frozenColumns: 5,
  tabColor: colors.tab.summary,
};
