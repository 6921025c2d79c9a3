import type { Measure } from '../../../core/model';
import { cellUse, valueColumns, type ValueColumn } from '../../../core/parse/parseEntry';
import { inputMessages, verdictWords, yesNoWords } from '../../../text/vi';
import type { CellData, DataValidation, GridRange, Request } from '../../grid/sheets';
import { runsOf } from '../../grid/runs';
import { atLeastZero, oneOf, refusing } from '../../grid/validations';
import { colors, fill } from '../../grid/style';
import { columnIndex, headRows, type Placed } from '../../grid/table';
import type { EntryKey } from './entryColumns';

/** What a cell of the value columns is for, which decides its colour, its validation and the help that it shows. */
type CellClass =
  | 'yesNo'
  | 'numerator'
  | 'denominator'
  | 'count'
  | 'frequency'
  | 'amount'
  | 'common'
  | 'unused'
  /** In a row that is no longer asked for. */
  | 'closed';

export type CellUses = Readonly<Record<ValueColumn, CellClass>>;

export function cellUses(measure: Measure): CellUses {
  const classOf = (column: ValueColumn): CellClass => {
    const use = cellUse(measure, column);
    if (use !== 'typed') return use;
    return measure.kind === 'ratio' && column !== 'yesNo' ? column : typedClass(measure);
  };
  return { yesNo: classOf('yesNo'), numerator: classOf('numerator'), denominator: classOf('denominator') };
}

export const closedUses: CellUses = { yesNo: 'closed', numerator: 'closed', denominator: 'closed' };

const typedClass = ({ kind }: Measure): CellClass => (kind === 'ratio' ? 'numerator' : kind);

const number = (inputMessage: string): CellData => ({
  userEnteredFormat: fill(colors.body.entry),
  dataValidation: atLeastZero(inputMessage),
});

const dress: Readonly<Record<CellClass, CellData>> = {
  yesNo: {
    userEnteredFormat: fill(colors.body.entry),
    dataValidation: oneOf([yesNoWords.yes, yesNoWords.no], inputMessages.yesNo),
  },
  numerator: number(inputMessages.numerator),
  denominator: number(inputMessages.denominator),
  count: number(inputMessages.count),
  frequency: number(inputMessages.frequency),
  amount: number(inputMessages.amount),
  common: {
    userEnteredFormat: fill(colors.body.machine),
    dataValidation: refusing(inputMessages.common),
  },
  unused: { userEnteredFormat: fill(colors.unused), dataValidation: refusing(inputMessages.unused) },
  closed: { userEnteredFormat: fill(colors.unused), dataValidation: refusing(inputMessages.closed) },
};

/** The same in every row. */
const common = {
  notApplicable: {
    condition: { type: 'BOOLEAN' },
    inputMessage: inputMessages.notApplicable,
    strict: true,
  },
  documentDate: {
    condition: { type: 'DATE_IS_VALID' },
    inputMessage: inputMessages.date,
    strict: false,
  },
  verdict: oneOf(Object.values(verdictWords), inputMessages.verdict),
} as const satisfies Partial<Record<EntryKey, DataValidation>>;

/** What each cell of a row may hold, by column. */
export const rowValidations = (
  uses: CellUses,
): readonly (readonly [EntryKey, DataValidation | undefined])[] => [
  ...valueColumns.map((column) => [column, dress[uses[column]].dataValidation] as const),
  ...commonColumns.map((column) => [column, common[column]] as const),
];

const commonColumns = ['notApplicable', 'documentDate', 'verdict'] as const;

const dressFields = 'userEnteredFormat.backgroundColorStyle,dataValidation';

/**
 * Colours and validations of the cells that people type in, row by row; neighbouring cells alike share one request. A
 * row without uses stays as it is: somebody else put it there.
 */
export function dressEntryCells(
  table: Placed<EntryKey>,
  uses: readonly (CellUses | undefined)[],
): readonly Request[] {
  const range = (at: number, from: number, to: number, width = 1): GridRange => ({
    sheetId: table.sheetId,
    startRowIndex: headRows + from,
    endRowIndex: headRows + to,
    startColumnIndex: at,
    endColumnIndex: at + width,
  });
  const ours = runsOf(uses.map((use) => use !== undefined)).filter(({ value }) => value);
  const everywhere = (build: (from: number, to: number) => readonly Request[]): readonly Request[] =>
    ours.flatMap(({ from, to }) => build(from, to));
  return [
    // Most value cells are not used: grey all of them, then open those that are.
    ...everywhere((from, to) =>
      stretches(valueColumns.map((column) => columnIndex(table, column))).map(({ at, width }) => ({
        repeatCell: { range: range(at, from, to, width), cell: dress.unused, fields: dressFields },
      })),
    ),
    ...valueColumns.flatMap((column) =>
      runsOf(uses.map((use) => use?.[column])).flatMap(({ value, from, to }): readonly Request[] =>
        value === undefined || value === 'unused'
          ? []
          : [
              {
                repeatCell: {
                  range: range(columnIndex(table, column), from, to),
                  cell: dress[value],
                  fields: dressFields,
                },
              },
            ],
      ),
    ),
    ...commonColumns.flatMap((column) =>
      everywhere((from, to) => [
        {
          repeatCell: {
            range: range(columnIndex(table, column), from, to),
            cell: { dataValidation: common[column] },
            fields: 'dataValidation',
          },
        },
      ]),
    ),
  ];
}

/** 6 7 9 → 6 (2 wide), 9: columns that stand side by side share one request. */
function stretches(columns: readonly number[]): readonly { readonly at: number; readonly width: number }[] {
  const sorted = [...columns].sort((a, b) => a - b);
  return runsOf(sorted.map((column, place) => column - place)).map(({ value, from, to }) => ({
    at: value + from,
    width: to - from,
  }));
}
