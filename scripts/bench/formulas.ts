import type { PeriodData } from '../../src/core/summary/model';
import type { Criterion, Row } from '../../src/core/model';
import { createHost } from '../host';
import type { SheetsService } from '../host/sheets';
import { processorTime } from './measures';

type Request = gapi.client.sheets.Request;
type CellData = gapi.client.sheets.CellData;

const dataTab = 0;

/** Rows a call. */
const piece = 3000;

/** Columns of the data, from A on: what a row says in numbers. */
const columns = ['criterion', 'yes', 'numerator', 'denominator', 'ratio', 'points'] as const;

export interface FormulaRun {
  /** Milliseconds of the processor from writing the formulas to their results. */
  readonly milliseconds: number;
  /** Points of each scale. */
  readonly scales: readonly number[];
}

/** The same summary by formulas: one a criterion, one a group, one a scale, worked out by the host's engine. */
export function scoreByFormulas({ catalogue, rows }: PeriodData, owner: string): FormulaRun {
  const host = createHost({ owner, now: '2021-10-24T01:00:00Z' });
  const id = host.newSpreadsheet('Bench', owner);
  const api = apiOf(host.sheets);
  const write = (...requests: readonly Request[]): void =>
    void api.batchUpdate({ requests: [...requests] }, id);
  const { criteria, groups, scales } = catalogue;
  const lines = criteria.length + groups.length + scales.length;
  write(gridOf(dataTab, rows.length, columns.length), {
    addSheet: {
      properties: { sheetId: 1, title: 'sum', gridProperties: { rowCount: lines, columnCount: 2 } },
    },
  });
  // In pieces: Google recommends 2 MB a call.
  for (let from = 0; from < rows.length; from += piece) {
    write(cellsAt(dataTab, rows.slice(from, from + piece).map(valuesOf), from));
  }
  const source = (api.get(id, { fields: 'sheets(properties(sheetId,title))' }).sheets ?? []).find(
    ({ properties }) => properties?.sheetId === dataTab,
  );
  const range = (column: (typeof columns)[number]): string => {
    const letter = String.fromCharCode(65 + columns.indexOf(column));
    return `'${source?.properties?.title ?? ''}'!$${letter}$1:$${letter}$${String(rows.length)}`;
  };
  const results = [
    ...criteria.map((criterion) => [text(criterion.group), formula(pointsOf(criterion, range))]),
    ...groups.map((group) => [
      text(group.scale),
      formula(`SUMIFS($B$1:$B$${String(criteria.length)};$A$1:$A$${String(criteria.length)};"${group.id}")`),
    ]),
    ...scales.map((scale) => {
      const [first, last] = [criteria.length + 1, criteria.length + groups.length].map(String);
      return [
        text(scale.id),
        formula(
          `SUMIFS($B$${first ?? ''}:$B$${last ?? ''};$A$${first ?? ''}:$A$${last ?? ''};"${scale.id}")`,
        ),
      ];
    }),
  ];
  const milliseconds = processorTime(() => {
    write(cellsAt(1, results));
  });
  const sum = (api.get(id, { ranges: ['sum'], fields: 'sheets(data(rowData(values(effectiveValue))))' })
    .sheets ?? [])[0];
  const computed = (sum?.data?.[0]?.rowData ?? []).map(
    ({ values }) => values?.[1]?.effectiveValue?.numberValue,
  );
  host.close();
  return { milliseconds, scales: computed.slice(-scales.length).map((value) => value ?? NaN) };
}

function apiOf(sheets: object): SheetsService['Spreadsheets'] {
  if ('service' in sheets) return (sheets as { readonly service: SheetsService }).service.Spreadsheets;
  throw new Error('The host no longer lets its Sheets service be called from outside');
}

const gridOf = (sheetId: number, rowCount: number, columnCount: number): Request => ({
  updateSheetProperties: {
    properties: { sheetId, gridProperties: { rowCount, columnCount } },
    fields: 'gridProperties(rowCount,columnCount)',
  },
});

const cellsAt = (sheetId: number, rows: readonly (readonly CellData[])[], rowIndex = 0): Request => ({
  updateCells: {
    start: { sheetId, rowIndex, columnIndex: 0 },
    rows: rows.map((values) => ({ values: [...values] })),
    fields: 'userEnteredValue',
  },
});

const text = (stringValue: string): CellData => ({ userEnteredValue: { stringValue } });
const number = (numberValue: number): CellData => ({ userEnteredValue: { numberValue } });
const formula = (body: string): CellData => ({ userEnteredValue: { formulaValue: `=${body}` } });

function valuesOf({ criterion, entry, appraisal }: Row): readonly CellData[] {
  const { yesNo, numerator = 0, denominator = 0 } = entry;
  return [
    text(criterion),
    number(yesNo === true ? 1 : 0),
    number(numerator),
    number(denominator),
    number(denominator > 0 ? numerator / denominator : 0),
    number(appraisal.points ?? 0),
  ];
}

function pointsOf(
  { id, aggregation, weight: { max, scoring } }: Criterion,
  range: (column: (typeof columns)[number]) => string,
): string {
  const sum = (column: (typeof columns)[number]): string =>
    `SUMIFS(${range(column)};${range('criterion')};"${id}")`;
  const count = `COUNTIFS(${range('criterion')};"${id}")`;
  if (scoring.method === 'manual') return `${sum('points')}/${count}`;
  const figure = figureOf(aggregation, sum, count);
  switch (scoring.method) {
    case 'target':
      return `MIN(1;${figure}/${String(scoring.target)})*${String(max)}`;
    case 'yesNo':
      return `IF(${figure}>=1;${String(max)};0)`;
    default:
      return `MIN(1;${figure})*${String(max)}`;
  }
}

function figureOf(
  aggregation: Criterion['aggregation'],
  sum: (column: (typeof columns)[number]) => string,
  count: string,
): string {
  switch (aggregation) {
    case 'sumRatio':
      return `(${sum('numerator')}/${sum('denominator')})`;
    case 'meanRatio':
      return `(${sum('ratio')}/${count})`;
    case 'sum':
      return sum('numerator');
    case 'any':
      return `MIN(1;${sum('yes')})`;
    default:
      return `(${sum('yes')}/${count})`;
  }
}
