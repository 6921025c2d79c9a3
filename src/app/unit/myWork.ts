import { daysBetween } from '../../core/day';
import type { Day } from '../../core/model';
import { readExtension } from '../../core/submission/readExtension';
import { lastDayOf, mayEnter } from '../../core/submission/submission';
import { lookAtPeriod, progressOf, submissionOf, type Sight } from '../checking/lookAtPeriod';
import { urlOf } from '../world/masks';
import type { MyWork, UnitRef, UnitWork } from '../api/pageApi';
import type { World } from '../world/ports';
import { mostBytes } from '../evidence/uploadEvidence';
import { criterionTitle } from '../../text/vi';
import { standingOf } from './standing';
import { todosOf } from './todos';

interface MyWorkOrder {
  readonly workbookId: string;
  readonly here: boolean;
  readonly unit?: string | undefined;
  /** Whether the page may write for the person, or only lead to the cells. */
  readonly acts: boolean;
}

/** "Việc của tôi": what one unit has done, and what is left, the most points first. */
export const myWork = (world: Pick<World, 'workbooks' | 'clock'>, order: MyWorkOrder): MyWork =>
  workOf(lookAtPeriod(world, order.workbookId), order, world.clock.today());

/** The same from a workbook that is read already. */
export function workOf(
  sight: Sight,
  { workbookId, here, unit: asked, acts }: MyWorkOrder,
  today: Day,
): MyWork {
  const { card, reading, caller, mine } = sight;
  const { id, name } = card.period;
  const units = reading.submissions.units.map((unit): UnitRef => ({ id: unit.id, name: unit.name }));
  const only = caller === 'unit' && mine.size === 1 ? [...mine][0] : undefined;
  const unit = units.find((each) => each.id === (asked ?? only));
  const seen = {
    caller,
    unit: unit ? unitWork(sight, unit, today) : null,
    period: { id, name, state: card.state },
  };
  return {
    ...seen,
    office: card.office.shortName,
    standing: standingOf(seen, card),
    url: urlOf(workbookId),
    here,
    acts,
    today,
    mine: units.filter((each) => mine.has(each.id)),
    units,
    uploadLimit: mostBytes,
  };
}

function criteriaOf({ reading: { raw } }: Sight, unit: string): UnitWork['criteria'] {
  const own = new Set(raw.assigned.filter((row) => row.unit === unit).map(({ criterion }) => criterion));
  return raw.catalogue.criteria
    .filter(({ id }) => own.has(id))
    .map((criterion) => ({ id: criterion.id, title: criterionTitle(criterion) }));
}

function unitWork(sight: Sight, unit: UnitRef, today: string): UnitWork {
  const { card, reading, settled, summary, mine } = sight;
  const todos = todosOf(reading, settled.checked, unit.id);
  const extension = readExtension(reading.raw.submissions.get(unit.id)?.extendedTo ?? {});
  const extendedTo = extension.kind === 'value' ? { extendedTo: extension.value } : {};
  const deadline = lastDayOf({ unitDeadline: card.period.unitDeadline, ...extendedTo });
  return {
    ...unit,
    mayEdit: mine.has(unit.id),
    open: mayEnter({ periodState: card.state, today, ...extendedTo }),
    deadline,
    daysLeft: daysBetween(today, deadline),
    progress: progressOf(summary.ledgers.self.units.find(({ id }) => id === unit.id)),
    submission: submissionOf(sight, unit.id, todos.filter(({ blocks }) => blocks).length),
    criteria: criteriaOf(sight, unit.id),
    todos,
  };
}
