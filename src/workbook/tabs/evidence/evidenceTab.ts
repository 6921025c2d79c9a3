import { documentPeriodWords, evidenceKindWords } from '../../../text/vi';
import type { DataValidation, Request } from '../../grid/sheets';
import { colors, freeText, numberFormats } from '../../grid/style';
import {
  createTable,
  defineColumns,
  formatData,
  headRows,
  type Table,
  type TabPlace,
} from '../../grid/table';
import { evidenceWords } from './words';

/** The format in which digital signatures came. */
const signaturesSince = 3;
/** … and the code that is printed on a unit's sheet. */
const sealSince = 3;

export type EvidenceKey = keyof typeof evidenceWords.headers;

const found = (width: number) => ({ block: 'machine', width }) as const;
const behind = { block: 'machine', width: 120, hidden: true } as const;
const fixed = (width: number) => ({ block: 'appraisal', width }) as const;

/**
 * `Minh chứng`: one row per document. What was found stands in the program's columns, what the office puts right in columns
 * of its own. The whole tab is one protection for the office: it also holds for the rows that are added.
 */
export const evidenceTable: Table<EvidenceKey> = {
  sheetId: 23,
  title: evidenceWords.title,
  banner: evidenceWords.banner,
  columns: defineColumns<EvidenceKey>(evidenceWords.headers, {
    key: behind,
    unit: found(200),
    criterion: found(80),
    file: found(280),
    state: found(150),
    finding: found(320),
    kind: found(130),
    period: found(100),
    documentNo: found(120),
    documentDate: { ...found(100), numberFormat: numberFormats.day, align: 'CENTER' },
    subject: found(240),
    criterionFix: { ...fixed(90), numberFormat: numberFormats.text },
    kindFix: fixed(140),
    periodFix: fixed(100),
    documentNoFix: { ...fixed(130), numberFormat: numberFormats.text },
    documentDateFix: { ...fixed(100), numberFormat: numberFormats.day, align: 'CENTER' },
    subjectFix: { ...fixed(240), ...freeText },
    scan: found(130),
    scanKind: found(130),
    scanNo: found(120),
    scanDate: { ...found(100), numberFormat: numberFormats.day, align: 'CENTER' },
    scanSubject: found(240),
    scanIssuer: found(200),
    scanSeal: { ...found(120), since: sealSince },
    scanAdopt: { ...fixed(80), align: 'CENTER' },
    signature: { ...found(320), since: signaturesSince },
    note: { ...fixed(200), ...freeText },
    origin: found(120),
    link: found(200),
    type: found(100),
    mimeType: behind,
    size: { ...found(100), numberFormat: numberFormats.whole },
    modifiedAt: { ...found(130), numberFormat: numberFormats.time, align: 'CENTER' },
    modifiedBy: found(180),
    checksum: found(240),
    folders: behind,
    scanMark: behind,
    signatureData: { ...behind, since: signaturesSince },
    firstSeen: { ...found(100), numberFormat: numberFormats.day, align: 'CENTER' },
    askedOn: { ...found(100), numberFormat: numberFormats.day, align: 'CENTER' },
  }),
  frozenColumns: 4,
  tabColor: colors.tab.tool,
};

export const createEvidenceTab = (place: TabPlace): readonly Request[] => [
  ...createTable(evidenceTable, [], place),
  ...validateFixes(evidenceTable.sheetId, 1, (key) =>
    evidenceTable.columns.findIndex((column) => column.key === key),
  ),
];

/** The look and the lists of rows that were added below; cells that people typed in stay as they are. */
export const dressRows = (
  sheetId: number,
  rowCount: number,
  columnOf: (key: EvidenceKey) => number,
): readonly Request[] => [
  ...formatData({ ...evidenceTable, sheetId }, rowCount),
  ...validateFixes(sheetId, rowCount, columnOf),
];

function validateFixes(
  sheetId: number,
  rowCount: number,
  columnOf: (key: EvidenceKey) => number,
): readonly Request[] {
  const validate = (key: EvidenceKey, dataValidation: DataValidation): Request => ({
    repeatCell: {
      range: {
        sheetId,
        startRowIndex: headRows,
        endRowIndex: headRows + rowCount,
        startColumnIndex: columnOf(key),
        endColumnIndex: columnOf(key) + 1,
      },
      cell: { dataValidation },
      fields: 'dataValidation',
    },
  });
  return [
    validate('kindFix', oneOf(Object.values(evidenceKindWords))),
    validate('periodFix', oneOf(Object.values(documentPeriodWords))),
    validate('scanAdopt', { condition: { type: 'BOOLEAN' }, strict: true }),
    validate('documentDateFix', { condition: { type: 'DATE_IS_VALID' }, strict: false }),
  ];
}

const oneOf = (words: readonly string[]): DataValidation => ({
  condition: { type: 'ONE_OF_LIST', values: words.map((userEnteredValue) => ({ userEnteredValue })) },
  strict: true,
  showCustomUi: true,
});
