import { basename } from 'node:path';
import type { Catalogue, Criterion, Unit } from '../../src/core/model';
import { cellUse, entryColumns, type EntryColumn } from '../../src/core/parse/parseEntry';
import { figureKey, rowKey } from '../../src/core/keys';
import { assignRows, figureUnits } from '../../src/core/catalogue/assign';
import { importTexts } from '../../src/text/vi';
import { readCsv, type CsvRecord } from './readCsv';
import { unitResolver } from './resolveUnit';

/** What somebody types into one row: the row by its key, the texts by column. */
export interface RowInput {
  readonly key: string;
  readonly cells: readonly (readonly [column: string, text: string])[];
}

export interface Inputs {
  readonly rows: readonly RowInput[];
  readonly problems: readonly string[];
}

const csvNames: Readonly<Record<EntryColumn, string>> = {
  yesNo: 'yes_no',
  numerator: 'numerator',
  denominator: 'denominator',
  notApplicable: 'not_applicable',
  explanation: 'explanation',
  evidence: 'evidence',
  documentNo: 'document_no',
  documentDate: 'document_date',
  note: 'note',
};

/** Entries from a CSV file, as they would be typed. */
export function readEntries(path: string, catalogue: Catalogue): Inputs {
  const unitOf = unitResolver(catalogue);
  const criteria = new Map(catalogue.criteria.map((criterion) => [criterion.id, criterion]));
  const owed = new Set(assignRows(catalogue).map(rowKey));
  return readRows(path, ['criterion', 'unit', ...Object.values(csvNames)], (fields) => {
    const criterion = criteria.get(fields['criterion'] ?? '');
    if (!criterion) return importTexts.unknownCriterion(fields['criterion'] ?? '');
    const unit = unitOf(fields['unit'] ?? '');
    if (!unit) return importTexts.unknownUnit(fields['unit'] ?? '');
    const key = rowKey({ criterion: criterion.id, unit: unit.id });
    if (!owed.has(key)) return importTexts.notAssigned(criterion.id, unit.name);
    const cells = entryColumns
      .map((column) => [column, fields[csvNames[column]] ?? ''] as const)
      .filter(([, text]) => text !== '');
    return commonFigureTyped(criterion, cells) ?? { key, cells };
  });
}

function commonFigureTyped(
  { measure }: Criterion,
  cells: readonly (readonly [EntryColumn, string])[],
): string | undefined {
  for (const [column] of cells) {
    if (column !== 'numerator' && column !== 'denominator') continue;
    if (cellUse(measure, column) !== 'common') continue;
    const quantity =
      measure.kind === 'ratio' ? measure[column] : measure.kind === 'count' ? measure.quantity : undefined;
    return importTexts.commonFigure(csvNames[column], (quantity?.figures ?? []).join(', '));
  }
  return undefined;
}

/** Common figures from a CSV file. */
export function readFigureValues(path: string, catalogue: Catalogue): Inputs {
  const unitOf = unitResolver(catalogue);
  const figures = new Map(catalogue.figures.map((figure) => [figure.id, figure]));
  return readRows(path, ['figure', 'unit', 'value', 'note'], (fields) => {
    const figure = figures.get(fields['figure'] ?? '');
    if (!figure) return importTexts.unknownFigure(fields['figure'] ?? '');
    const unit: Unit | undefined = unitOf(fields['unit'] ?? '');
    if (!unit) return importTexts.unknownUnit(fields['unit'] ?? '');
    if (!figureUnits(figure, catalogue).some(({ id }) => id === unit.id)) {
      return importTexts.figureNotAsked(figure.name, unit.name);
    }
    const cells = (
      [
        ['value', fields['value'] ?? ''],
        ['valueNote', fields['note'] ?? ''],
      ] as const
    ).filter(([, text]) => text !== '');
    return { key: figureKey({ figure: figure.id, unit: unit.id }), cells };
  });
}

/** `read` gives the row's input, or the reason why the line can't be used. */
function readRows(
  path: string,
  columns: readonly string[],
  read: (fields: Readonly<Record<string, string>>) => RowInput | string,
): Inputs {
  const file = basename(path);
  const { records, problems } = readCsv(path, columns);
  const rows: RowInput[] = [];
  const refused = [...problems];
  const firstLines = new Map<string, number>();
  const refuse = ({ line }: CsvRecord<string>, reason: string): void => {
    refused.push(importTexts.line(file, line, reason));
  };
  for (const record of records) {
    const row = read(record.fields);
    if (typeof row === 'string') {
      refuse(record, row);
      continue;
    }
    const earlier = firstLines.get(row.key);
    if (earlier !== undefined) refuse(record, importTexts.twice(earlier));
    else if (row.cells.length === 0) refuse(record, importTexts.nothing);
    else {
      firstLines.set(row.key, record.line);
      rows.push(row);
    }
  }
  return { rows, problems: refused };
}
