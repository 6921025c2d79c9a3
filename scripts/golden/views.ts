import type { Spreadsheet } from '../host';
import type { PeriodOutcome } from '../period/runPeriod';

/** What is held against `test/golden/`: file name → content. Figures are rounded where doubles end. */
export function goldenViews({
  host,
  result,
  controlId,
  workbookId,
}: PeriodOutcome): Readonly<Record<string, unknown>> {
  const { summary, findings } = result;
  return {
    'summary.json': rounded({
      ...summary,
      ledgers: Object.fromEntries(
        Object.entries(summary.ledgers).map(([name, ledger]) => [
          name,
          {
            scales: ledger.scales,
            groups: ledger.groups,
            criteria: ledger.criteria.map(({ id, figure, score, flags }) => ({ id, figure, score, flags })),
          },
        ]),
      ),
    }),
    'findings.json': findings.map(({ code, severity, unit, criterion, figure, cell, message }) =>
      [severity, code, unit, criterion ?? figure, cell, message].join(' | '),
    ),
    'control-layout.json': layoutOf(host.resource(controlId)),
    'period-layout.json': layoutOf(host.resource(workbookId)),
  };
}

/** A workbook without its cells: what tabs there are, how they are built, and how much protects and validates them. */
function layoutOf({ properties = {}, sheets = [] }: Spreadsheet): unknown {
  return {
    title: properties.title,
    locale: properties.locale,
    timeZone: properties.timeZone,
    tabs: sheets.map((sheet) => {
      const rows = sheet.data?.[0]?.rowData ?? [];
      const cells = rows.flatMap(({ values = [] }) => values);
      return {
        title: sheet.properties?.title,
        grid: sheet.properties?.gridProperties,
        headers: (rows[2]?.values ?? []).map((cell) => cell.formattedValue ?? '').join(' | '),
        filled: cells.filter((cell) => cell.userEnteredValue !== undefined).length,
        formulas: cells.filter((cell) => cell.userEnteredValue?.formulaValue !== undefined).length,
        validated: cells.filter((cell) => cell.dataValidation !== undefined).length,
        protections: sheet.protectedRanges?.length ?? 0,
        conditionalFormats: sheet.conditionalFormats?.length ?? 0,
        filterViews: sheet.filterViews?.length ?? 0,
      };
    }),
  };
}

function rounded(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, item: unknown) =>
      typeof item === 'number' ? Number(item.toPrecision(12)) : item,
    ),
  );
}

export const goldenText = (view: unknown): string => `${JSON.stringify(view, null, 1)}\n`;
