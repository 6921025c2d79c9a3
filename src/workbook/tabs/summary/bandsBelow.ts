import type { FrozenDifference } from '../../../core/closing/frozenLines';
import type { Punctuality } from '../../../core/summary/punctuality';
import { describeDifference, punctualityTexts as texts, resultTexts } from '../../../text/vi';
import type { CellValue } from '../../grid/cells';
import { textRow, type SummaryRow } from './summaryRow';

/** What stands below the table by criterion: who handed in when, and how the figures differ from a concluded result. */

/** In all, then unit by unit; the words stand in the one wide column. */
export function punctualityRows(all: Punctuality): readonly SummaryRow[] {
  const blank: readonly CellValue[] = Array.from({ length: 8 }, () => undefined);
  const rate = (complete: number, assigned: number): CellValue =>
    assigned === 0 ? undefined : complete / assigned;
  const { units, assigned, complete } = all;
  return [
    textRow('band', texts.band),
    textRow('head', ...texts.headers, ...blank, texts.submittedHeader),
    textRow(
      'unit',
      undefined,
      texts.all,
      assigned,
      complete,
      rate(complete, assigned),
      ...blank,
      texts.units(all),
    ),
    ...units.map((unit, at) =>
      textRow(
        'unit',
        at + 1,
        unit.name,
        unit.assigned,
        unit.complete,
        rate(unit.complete, unit.assigned),
        ...blank,
        texts.unit(unit),
      ),
    ),
  ];
}

/** What is no longer as it was concluded: what it is, as it was, as it is; they are wider than any column. */
export function differenceRows(
  result: { readonly differences: readonly FrozenDifference[] } | undefined,
): readonly SummaryRow[] {
  const rows = (result?.differences ?? [])
    .map(describeDifference)
    .flatMap(({ what, before, now }) => [
      textRow('asOf', what),
      textRow('hint', undefined, before),
      textRow('hint', undefined, now),
    ]);
  return rows.length === 0 ? [] : [textRow('band', resultTexts.band), ...rows];
}
