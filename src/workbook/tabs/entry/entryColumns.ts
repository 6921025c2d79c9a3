import { freeText, numberFormats } from '../../grid/style';
import { defineColumns } from '../../grid/table';
import { entryWords } from './words';

export type EntryKey = keyof typeof entryWords.headers;

export const entryTabColumns = defineColumns<EntryKey>(entryWords.headers, {
  key: { block: 'fixed', width: 120, hidden: true },
  unit: { block: 'fixed', width: 150 },
  code: { block: 'fixed', width: 60 },
  title: { block: 'fixed', width: 260 },
  work: { block: 'fixed', width: 240 },
  input: { block: 'fixed', width: 260 },
  yesNo: { block: 'entry', width: 90, align: 'CENTER' },
  // No number format of ours: Sheets then shows a typed 85% as a per cent, which the check must be able to see.
  numerator: { block: 'entry', width: 100, align: 'RIGHT' },
  denominator: { block: 'entry', width: 100, align: 'RIGHT' },
  notApplicable: { block: 'entry', width: 80, align: 'CENTER' },
  explanation: { block: 'entry', width: 220, ...freeText },
  evidence: { block: 'entry', width: 240 },
  documentNo: { block: 'entry', width: 130, ...freeText },
  documentDate: { block: 'entry', width: 100, numberFormat: numberFormats.day, align: 'CENTER' },
  note: { block: 'entry', width: 160, ...freeText },
  ratio: { block: 'machine', width: 80, numberFormat: numberFormats.percent },
  previous: { block: 'machine', width: 90, align: 'RIGHT' },
  status: { block: 'machine', width: 150 },
  fix: { block: 'machine', width: 320 },
  linked: { block: 'machine', width: 200 },
  live: { block: 'machine', width: 90, hidden: true },
  selfPoints: { block: 'machine', width: 90, align: 'RIGHT' },
  verdict: { block: 'appraisal', width: 110 },
  appraisedFigure: { block: 'appraisal', width: 100 },
  // As with figures: 5 and 2,5 are shown as they were typed.
  appraisedPoints: { block: 'appraisal', width: 100, restyled: 3 },
  comment: { block: 'appraisal', width: 240, ...freeText },
});
