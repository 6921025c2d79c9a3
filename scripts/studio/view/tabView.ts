import type { CellRule, CellStyle, CellView, ClosedArea, Dimension, TabView } from '../api';
import type { Host } from '../../host';
import { entryText } from './entryText';
import { areaOf, without } from './areas';
import { cellRule, ruleKind } from './rules';
import { createNumbering, styleOf } from './styles';

type CellData = gapi.client.sheets.CellData;
type CellFormat = gapi.client.sheets.CellFormat;
type DataValidationRule = gapi.client.sheets.DataValidationRule;
type DimensionProperties = gapi.client.sheets.DimensionProperties;

const fields = [
  'properties(locale)',
  'sheets(properties,protectedRanges(range,description,requestingUserCanEdit,unprotectedRanges)',
  'data(rowData(values(userEnteredValue,effectiveValue,formattedValue,userEnteredFormat,note,dataValidation,hyperlink))',
  'rowMetadata(hiddenByUser,pixelSize),columnMetadata(hiddenByUser,pixelSize)))',
].join();

/** The height that Sheets gives a row that nobody sized: such a row fits its text. */
const usualRowPixels = 21;

export const quoted = (title: string): string => `'${title.replaceAll("'", "''")}'`;

/** One tab as a person sees it. Throws where that person may not see the workbook, or there is no such tab. */
export function tabView(host: Host, user: string, file: string, title: string): TabView {
  const workbook = host.look(user, file, { ranges: [quoted(title)], fields });
  const sheet = workbook.sheets?.[0] ?? {};
  const { sheetId: id = 0, gridProperties = {} } = sheet.properties ?? {};
  const { rowData = [], rowMetadata = [], columnMetadata = [] } = sheet.data?.[0] ?? {};
  const role = host.drive.role(file, user);
  const mayEdit = role === 'owner' || role === 'writer';

  const styles = createNumbering<CellStyle>();
  const rules = createNumbering<CellRule>();
  const painted = new Map(
    host.sheets
      .highlights(file, id)
      .map(({ row, column, format }) => [`${String(row)},${String(column)}`, format]),
  );
  const decimal = workbook.properties?.locale === 'vi_VN' ? ',' : '.';

  function view(cell: CellData, row: number, column: number): CellView | null {
    const paint = painted.get(`${String(row)},${String(column)}`);
    const format = cell.userEnteredFormat;
    const rule = cell.dataValidation;
    const text = cell.formattedValue ?? '';
    const entry = entryText(cell, decimal);
    const kind = rule && ruleKind(rule);
    const leans = leaning(cell);
    const shown: CellView = {
      ...(text !== '' && { text }),
      ...(entry !== text && { entry }),
      ...(kind === 'checkbox' && { checked: cell.effectiveValue?.boolValue === true }),
      ...(leans && { leans }),
      ...((format || paint) && {
        style: styles.index(`${key(format)}${key(paint)}`, () => ({
          ...styleOf(format ?? {}),
          ...styleOf(paint ?? {}),
        })),
      }),
      ...(rule && { rule: rules.index(key(rule), () => cellRule(host, file, rule)) }),
      ...(cell.note !== undefined && { note: cell.note }),
      ...(cell.hyperlink !== undefined && { link: cell.hyperlink }),
    };
    return Object.keys(shown).length === 0 ? null : shown;
  }

  return {
    file,
    id,
    title,
    frozenRows: gridProperties.frozenRowCount ?? 0,
    frozenColumns: gridProperties.frozenColumnCount ?? 0,
    rows: rowMetadata.map(rowOf),
    columns: columnMetadata.map(dimensionOf),
    cells: rowData.map(({ values = [] }, row) => values.map((cell, column) => view(cell, row, column))),
    styles: styles.list,
    rules: rules.list,
    closed: (sheet.protectedRanges ?? [])
      .filter(({ requestingUserCanEdit }) => requestingUserCanEdit !== true)
      .flatMap(({ range = {}, description = '', unprotectedRanges = [] }) =>
        without(
          areaOf(range, gridProperties),
          unprotectedRanges.map((hole) => areaOf(hole, gridProperties)),
        ).map((area): ClosedArea => ({ ...area, name: description })),
      ),
    mayEdit,
  };
}

/** Formats and rules come as copies: alike where their JSON is. */
const key = (value: CellFormat | DataValidationRule | undefined): string =>
  value === undefined ? '' : JSON.stringify(value);

function leaning({ effectiveValue }: CellData): 'right' | 'center' | undefined {
  if (effectiveValue?.numberValue !== undefined) return 'right';
  return effectiveValue?.boolValue !== undefined || effectiveValue?.errorValue !== undefined
    ? 'center'
    : undefined;
}

const dimensionOf = ({ hiddenByUser, pixelSize }: DimensionProperties): Dimension => ({
  ...(pixelSize !== undefined && { size: pixelSize }),
  ...(hiddenByUser === true && { hidden: true }),
});

function rowOf(properties: DimensionProperties): Dimension {
  const { size, ...rest } = dimensionOf(properties);
  return size === undefined || size === usualRowPixels ? rest : { size, ...rest };
}
