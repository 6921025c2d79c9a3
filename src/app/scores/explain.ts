import { appError } from '../../core/appError';
import { explain as explainData } from '../../core/explain/explain';
import { rowKey } from '../../core/keys';
import { describeExplanation } from '../../text/vi';
import { locator } from '../../workbook/period/locate';
import type { ExplainResult } from '../api/api';
import { look } from '../checking/look';
import { withDocuments } from './withDocuments';
import type { World } from '../world/ports';

/**
 * "Giải thích điểm": which rows, figures, rules and sources gave the points of a criterion (by its code) or a unit (by
 * its name). One read of each workbook, no write.
 */
export function explain(world: World, what: string, periodId?: string): ExplainResult {
  return world.lock.hold(() => {
    const { reading, checked, summary } = look(world, periodId);
    const bare = explainData(checked, summary, what);
    if (!bare) throw appError('nothingToExplain', { what });
    const explanation = withDocuments(bare, reading.evidence);
    const locate = locator(reading);
    const cells = new Map(
      explanation.rows.map(({ criterion, unit }) => {
        const place = { criterion: criterion.id, unit: unit.id };
        const found = locate(place);
        return [rowKey(place), found ? `${found.tab}!${found.cell}` : ''];
      }),
    );
    const text = describeExplanation(
      explanation,
      ({ criterion, unit }) => cells.get(rowKey({ criterion: criterion.id, unit: unit.id })) ?? '',
      reading.raw.office.shortName,
    );
    return { explanation, text };
  });
}
