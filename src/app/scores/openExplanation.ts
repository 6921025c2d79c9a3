import { appError } from '../../core/appError';
import { explain } from '../../core/explain/explain';
import type { RowText } from '../../text/vi';
import { criterionTitle, wordExplanation } from '../../text/vi';
import { locator } from '../../workbook/period/locate';
import { lookAtPeriod, requireOperator, type Sight } from '../checking/lookAtPeriod';
import { urlOf } from '../world/masks';
import type { World } from '../world/ports';
import { withDocuments } from './withDocuments';
import type { Explained, ExplainedList, ExplainView } from '../api/scoreApi';

/** "Giải thích điểm" on its page: one read of the period workbook; writes nothing. */
export function openExplanation(
  world: Pick<World, 'workbooks' | 'clock'>,
  {
    workbookId,
    here,
    what,
  }: { readonly workbookId: string; readonly here: boolean; readonly what?: string | undefined },
): ExplainView {
  const sight = requireOperator(lookAtPeriod(world, workbookId));
  const { card, settled } = sight;
  const { id, name } = card.period;
  const { criteria, units } = settled.checked.catalogue;
  return {
    url: urlOf(workbookId),
    here,
    period: { id, name, state: card.state },
    criteria: criteria.map((criterion) => ({ id: criterion.id, title: criterionTitle(criterion) })),
    units: units.map((unit) => ({ id: unit.id, name: unit.name })),
    explained: what === undefined ? null : explained(sight, what),
  };
}

function explained({ card, settled: { checked }, summary, reading }: Sight, what: string): Explained {
  const explanation = explain(checked, summary, what);
  if (!explanation) throw appError('nothingToExplain', { what });
  const {
    title,
    intro = '',
    facts,
    results,
    open,
    rowsTitle,
    rows,
  } = wordExplanation(withDocuments(explanation, reading.evidence), card.office.shortName);
  const locate = locator(reading);
  const listed = (heading: string, lines: readonly RowText[]): ExplainedList => ({
    title: heading,
    rows: lines.map(({ row: { criterion, unit }, about, text }) => ({
      about,
      text,
      place: locate({ criterion: criterion.id, unit: unit.id }) ?? null,
    })),
  });
  return {
    title,
    intro,
    facts,
    results,
    lists: [...(open ? [listed(open.title, open.rows)] : []), listed(rowsTitle, rows)],
  };
}
