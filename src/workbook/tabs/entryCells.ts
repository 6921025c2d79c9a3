import type { Measure } from '../../core/model';
import { cellUse, valueColumns, type EntryColumn, type ValueColumn } from '../../core/parse/parseEntry';
import { inputMessages, rowStateWords, verdictWords, yesNoWords } from '../../text/vi';
import type {
  BooleanCondition,
  CellData,
  CellFormat,
  Color,
  DataValidation,
  GridRange,
  Request,
} from '../sheets';
import { runsOf } from '../runs';
import { colors, fill } from '../style';
import { columnIndex, headRows, type Table } from '../table';
import type { EntryKey } from './entryTab';

/** What a cell of the value columns is for, which decides its colour and its validation. */
type CellClass = 'yesNo' | 'whole' | 'decimal' | 'common' | 'unused';

export function cellUses(measure: Measure): Readonly<Record<ValueColumn, CellClass>> {
  const number = measure.kind === 'frequency' || measure.kind === 'amount' ? 'decimal' : 'whole';
  const classOf = (column: ValueColumn, typed: CellClass): CellClass => {
    const use = cellUse(measure, column);
    return use === 'typed' ? typed : use;
  };
  return {
    yesNo: classOf('yesNo', 'yesNo'),
    numerator: classOf('numerator', number),
    denominator: classOf('denominator', number),
  };
}

export const list = (words: readonly string[], inputMessage: string): DataValidation => ({
  condition: { type: 'ONE_OF_LIST', values: words.map((userEnteredValue) => ({ userEnteredValue })) },
  inputMessage,
  strict: true,
  showCustomUi: true,
});

const atLeastZero = (inputMessage: string): DataValidation => ({
  condition: { type: 'NUMBER_GREATER_THAN_EQ', values: [{ userEnteredValue: '0' }] },
  inputMessage,
  strict: true,
});

/** Refuses whatever is typed; a paste can remove it, so the check looks again. */
const refusing = (inputMessage: string): DataValidation => ({
  condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=1=0' }] },
  inputMessage,
  strict: true,
});

type Dress = CellData & { readonly dataValidation: DataValidation };

const dress: Readonly<Record<CellClass, Dress>> = {
  yesNo: {
    userEnteredFormat: fill(colors.body.entry),
    dataValidation: list([yesNoWords.yes, yesNoWords.no], inputMessages.yesNo),
  },
  whole: { userEnteredFormat: fill(colors.body.entry), dataValidation: atLeastZero(inputMessages.whole) },
  decimal: { userEnteredFormat: fill(colors.body.entry), dataValidation: atLeastZero(inputMessages.decimal) },
  common: {
    userEnteredFormat: fill(colors.body.machine),
    dataValidation: refusing(inputMessages.common),
  },
  unused: { userEnteredFormat: fill(colors.unused), dataValidation: refusing(inputMessages.unused) },
};

const ticked: DataValidation = {
  condition: { type: 'BOOLEAN' },
  inputMessage: inputMessages.notApplicable,
  strict: true,
};

const day: DataValidation = {
  condition: { type: 'DATE_IS_VALID' },
  inputMessage: inputMessages.date,
  strict: false,
};

/** The kind of validation that each entry cell of a row has; those that may hold any text have none. */
export const validationKinds = (
  measure: Measure,
): readonly (readonly [column: EntryColumn, kind: BooleanCondition['type']])[] => {
  const uses = cellUses(measure);
  return [
    ...valueColumns.map((column) => [column, dress[uses[column]].dataValidation.condition.type] as const),
    ['notApplicable', ticked.condition.type],
    ['documentDate', day.condition.type],
  ];
};

const dressFields = 'userEnteredFormat.backgroundColorStyle,dataValidation';

/** Colours and validations of the cells that people type in; neighbouring cells alike share one request. */
export function dressEntryCells(
  table: Table<EntryKey>,
  uses: readonly Readonly<Record<ValueColumn, CellClass>>[],
): readonly Request[] {
  const range = (key: EntryKey, from = 0, to = uses.length): GridRange => {
    const at = columnIndex(table, key);
    return {
      sheetId: table.sheetId,
      startRowIndex: headRows + from,
      endRowIndex: headRows + to,
      startColumnIndex: at,
      endColumnIndex: at + 1,
    };
  };
  const validate = (key: EntryKey, dataValidation: DataValidation): Request => ({
    repeatCell: { range: range(key), cell: { dataValidation }, fields: 'dataValidation' },
  });
  return [
    // Most value cells are not used: grey all of them, then open those that are.
    {
      repeatCell: {
        range: { ...range('yesNo'), endColumnIndex: columnIndex(table, 'denominator') + 1 },
        cell: dress.unused,
        fields: dressFields,
      },
    },
    ...valueColumns.flatMap((column) =>
      runsOf(uses.map((use) => use[column]))
        .filter(({ value }) => value !== 'unused')
        .map(({ value, from, to }): Request => ({
          repeatCell: { range: range(column, from, to), cell: dress[value], fields: dressFields },
        })),
    ),
    validate('notApplicable', ticked),
    validate('documentDate', day),
    validate('verdict', list(Object.values(verdictWords), inputMessages.verdict)),
    ...statusRules(range('status')),
  ];
}

/** Paints cells of a state by the symbol that its word begins with. */
export const paintBySymbol =
  (range: GridRange) =>
  (word: string, color: Color, format: CellFormat = {}): Request => ({
    addConditionalFormatRule: {
      rule: {
        ranges: [range],
        booleanRule: {
          condition: { type: 'TEXT_STARTS_WITH', values: [{ userEnteredValue: word.slice(0, 1) }] },
          format: { ...fill(color), ...format },
        },
      },
      index: 0,
    },
  });

function statusRules(range: GridRange): readonly Request[] {
  const paint = paintBySymbol(range);
  return [
    paint(rowStateWords.invalid, colors.bad, { textFormat: { bold: true } }),
    paint(rowStateWords.returned, colors.bad),
    paint(rowStateWords.incomplete, colors.attention),
    paint(rowStateWords.ready, colors.good),
    paint(rowStateWords.accepted, colors.good, { textFormat: { bold: true } }),
  ];
}
