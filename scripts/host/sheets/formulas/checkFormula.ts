import { LIMITS } from '../model/limits';
import { tabTitled } from '../model/rect';
import type { Rect } from '../model/rect';
import type { Tab, Workbook } from '../model/workbook';
import { parseFormula } from './parseFormula';
import type { Reference } from './tokenize';

/** The cells that a reference means; undefined where its tab does not exist. */
export function referenceRect(
  workbook: Workbook,
  home: Tab,
  { title, start, end }: Reference,
): Rect | undefined {
  const tab = title === undefined || title === home.title ? home : tabTitled(workbook, title);
  if (tab === undefined) return undefined;
  const last = end ?? start;
  return {
    sheetId: tab.id,
    top: Math.min(start.row, last.row),
    left: Math.min(start.column, last.column),
    bottom: Math.max(start.row, last.row) + 1,
    right: Math.max(start.column, last.column) + 1,
  };
}

/** Why this formula can't be written on this tab; undefined where it can. */
export function formulaProblem(workbook: Workbook, home: Tab, formula: string): string | undefined {
  const parsed = parseFormula(formula);
  if ('problem' in parsed) return parsed.problem;
  const foreign = workbook.locale === 'en_US' ? ',' : '.';
  const literal = parsed.tokens.find(({ kind, text }) => kind === 'number' && text.includes(foreign));
  if (literal !== undefined)
    return `the number ${literal.text}, whose decimal sign is not that of ${workbook.locale}`;
  for (const reference of parsed.references) {
    const rect = referenceRect(workbook, home, reference);
    if (rect === undefined) return `a reference to a tab that does not exist: '${reference.title ?? ''}'`;
    const tab = rect.sheetId === home.id ? home : workbook.tabs.find((each) => each.id === rect.sheetId);
    if (
      rect.right > LIMITS.columns ||
      rect.right > (tab?.columnCount ?? 0) ||
      rect.bottom > (tab?.rowCount ?? 0)
    ) {
      return `a reference beyond the grid of '${tab?.title ?? ''}'`;
    }
  }
  return undefined;
}
