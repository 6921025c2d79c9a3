import type { KeyedTab } from './movedTab';
import type { PeriodReading } from './periodWorkbook';

/** The tabs that the results are written beside: their rows must not have moved meanwhile. */
export function keyedTabs({ entries, figures, submissions }: PeriodReading): readonly KeyedTab[] {
  const keyed = (
    { sheetId, title }: Pick<KeyedTab, 'sheetId' | 'title'>,
    column: number,
    keys: readonly string[],
  ): KeyedTab => ({ sheetId, title, column, keys });
  return [
    ...entries.map(({ table, keys }) => keyed(table, table.column('key'), keys)),
    keyed(figures.table, figures.table.column('key'), figures.keys),
    keyed(submissions.table, submissions.table.column('id'), submissions.ids),
  ];
}
