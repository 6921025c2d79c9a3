import type { FindingLine } from '../../src/app/api/api';
import { delivered } from '../../src/catalogue';
import { readCsv } from './readCsv';
import { unitResolver } from './resolveUnit';

/** The mistakes planted in the sample data that no finding names by code, unit and criterion or figure. */
export function missedMistakes(
  path: string,
  findings: readonly FindingLine[],
): { readonly planted: number; readonly missed: readonly string[] } {
  const columns = ['code', 'unit', 'criterion', 'figure', 'column', 'typed', 'comment'] as const;
  const { records } = readCsv(path, columns);
  const unitOf = unitResolver(delivered);
  const keyOf = (code: string, unit: string, criterion: string, figure: string): string =>
    [code, unit, criterion, figure].join(' ');
  const found = new Set(
    findings.map(({ code, unit, criterion, figure }) =>
      keyOf(code, unit ?? '', criterion ?? '', figure ?? ''),
    ),
  );
  const missed = records
    .map(({ fields: { code, unit, criterion, figure } }) =>
      keyOf(code, unitOf(unit)?.id ?? unit, criterion, figure),
    )
    .filter((key) => !found.has(key));
  return { planted: records.length, missed };
}
