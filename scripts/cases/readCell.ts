import { driveTarget } from '../../src/core/parse/driveLink';
import { parseDate } from '../../src/core/parse/parseDate';
import type { EntryColumn } from '../../src/core/parse/parseEntry';
import { parseNumber } from '../../src/core/parse/parseNumber';
import { linksIn, parseDocumentNo, parseLinks, parseText } from '../../src/core/parse/parseText';
import { parseYesNo } from '../../src/core/parse/parseYesNo';
import type { RawCell, Reading } from '../../src/core/parse/rawCell';
import { fromCell } from '../../src/workbook/grid/cells';
import type { CellData } from '../../src/workbook/grid/sheets';
import { entryTabColumns } from '../../src/workbook/tabs/entry/entryColumns';
import { parseTyped } from '../host/sheets/values/parseTyped';
import { InputError } from '../period/readCsv';

/** The year in which days without one are typed. */
const year = 2021;

/** What a case calls a column, and the one that it is typed into. */
const columns: Readonly<Record<string, EntryColumn>> = {
  explanation: 'explanation',
  evidence: 'evidence',
  documentNo: 'documentNo',
  documentDate: 'documentDate',
  yesNo: 'yesNo',
  number: 'numerator',
};

/** What the program makes of a text that a person types or pastes into a cell of an entry tab, as that is formatted. */
export function readCell(name: string, input: unknown): unknown {
  const column = columns[name];
  if (column === undefined) throw new InputError(`No cells are called "cell.${name}".`);
  const cell = fromCell(typedInto(column, input));
  switch (column) {
    case 'explanation':
      return { shown: valueOf(parseText(cell)).value };
    case 'evidence':
      return evidenceOf(cell);
    case 'documentNo':
      return valueOf(parseDocumentNo(cell));
    case 'documentDate':
      return valueOf(parseDate(cell));
    case 'yesNo':
      return valueOf(parseYesNo(cell));
    default:
      return valueOf(parseNumber(cell, { whole: false }));
  }
}

/** A text, or a cell as the Sheets API gives it, with what stands behind its text. */
function typedInto(column: EntryColumn, input: unknown): CellData {
  const { typed, ...behind } =
    typeof input === 'object' && input !== null && 'typed' in input ? input : { typed: input };
  const format = entryTabColumns.find(({ key }) => key === column)?.numberFormat;
  const { value, format: made } = parseTyped(String(typed), 'vi_VN', format, year);
  const shown = format ?? made;
  return {
    ...behind,
    ...(value && { userEnteredValue: value, effectiveValue: value }),
    ...(shown && { effectiveFormat: { numberFormat: shown } }),
  };
}

const valueOf = (
  reading: Reading<unknown>,
): { readonly value?: unknown; readonly findings: readonly string[] } =>
  reading.kind === 'flaw'
    ? { findings: [reading.flaw.code] }
    : { ...(reading.kind === 'value' && { value: reading.value }), findings: [] };

function evidenceOf(cell: RawCell): unknown {
  const links = linksIn(cell).map((address) => {
    const target = driveTarget(address);
    return target ? { type: target.kind, id: target.id } : { type: 'page', id: address };
  });
  return { links, findings: valueOf(parseLinks(cell)).findings };
}
