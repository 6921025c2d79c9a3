import { dataMark } from '../../core/closing/dataMark';
import { compareFrozen, type FrozenLine } from '../../core/closing/frozenLines';
import {
  hindrancesOf,
  type ClosingFacts,
  type ClosingUnit,
  type Hindrance,
} from '../../core/closing/hindrances';
import { scaleMark } from '../../core/catalogue/compareScale';
import { groupBy } from '../../core/groupBy';
import { markOf } from '../../core/mark';
import type { PeriodMove } from '../../core/period/periodTransitions';
import { isWaiting } from '../../core/rows/isWaiting';
import { stateRows } from '../../core/rows/stateRows';
import { isStanding } from '../../core/rows/submissionRecord';
import { readExtension } from '../../core/submission/readExtension';
import { unseenTicks } from '../../core/submission/unseenTicks';
import { formatOf } from '../../workbook/grid/format';
import { formats } from '../../workbook/tabs/list';
import { readCompiled } from '../../workbook/tabs/periodCard/periodCardTab';
import type { KeptResult } from '../../workbook/tabs/periods/keptResult';
import { linesMark, type ResultsReading } from '../../workbook/tabs/results/resultsTab';
import { lookAtControl } from '../checking/controlLook';
import { frozenOf } from '../checking/frozenOf';
import { readTarget, settle, type Examination } from '../checking/examine';
import type { FoundPeriod } from '../control/findPeriod';
import { cardOf } from '../control/office';
import type { World } from '../world/ports';

/** A period before it is moved on or back, as "Tổng hợp" would see it. */
export interface ClosingLook extends Examination {
  readonly hindrances: readonly Hindrance[];
  readonly units: readonly ClosingUnit[];
  /** What would be concluded. */
  readonly lines: readonly FrozenLine[];
}

/** One read of the period workbook, and a call of Drive; writes nothing. */
export function lookAtClosing(world: World, found: FoundPeriod, move: PeriodMove): ClosingLook {
  const target = {
    workbookId: found.workbookId,
    card: cardOf(found),
    control: lookAtControl(world, found),
  };
  const sight = readTarget(world, target);
  const { examination } = settle(world, sight, sight.reading.raw);
  const lines = frozenOf(examination);
  const facts = factsOf(world, found, examination, lines);
  return { ...examination, lines, units: facts.units, hindrances: hindrancesOf(move, facts) };
}

/** A mark of what a person was shown, by which it is known again. */
export const seenOf = (hindrances: readonly Hindrance[]): string => markOf(hindrances);

function factsOf(
  { clock }: World,
  { control, line }: FoundPeriod,
  { workbook, reading, checked, summary }: Examination,
  lines: readonly FrozenLine[],
): ClosingFacts {
  const { raw, submissions, results } = reading;
  const compiled = readCompiled(workbook);
  const unseen = new Set(unseenTicks(submissions.submissions));
  const { result } = line;
  const books = [
    { name: control.properties?.title ?? '', lacks: formatOf(control) < formats.control },
    { name: workbook.properties?.title ?? '', lacks: reading.format < formats.period },
  ];
  return {
    older: books.flatMap(({ name, lacks }) => (lacks ? [name] : [])),
    today: clock.today(),
    unitDeadline: raw.period.unitDeadline,
    units: unitsOf(reading, checked),
    unseenTicks: submissions.units.flatMap(({ id, name }) => (unseen.has(id) ? [name] : [])),
    scale:
      line.scaleConfirmedBy === undefined
        ? 'unconfirmed'
        : line.scaleMark === scaleMark(checked.catalogue)
          ? 'confirmed'
          : 'changed',
    compiled: !compiled ? 'never' : compiled.mark === dataMark(checked) ? 'current' : 'stale',
    compiledAt: compiled?.at ?? '',
    decidedRows: checked.rows.filter(({ appraisal }) => appraisal.verdict !== undefined).length,
    open: summary.ledgers.appraised.scales.filter(
      ({ achieved, excluded }) => achieved.low !== achieved.high || excluded.low !== excluded.high,
    ),
    unrecognised: summary.ledgers.province.criteria.reduce(
      (sum, { known }) => sum + known.of - known.done,
      0,
    ),
    ...(result && {
      result: { number: result.number, differences: differencesOf(results, result, lines) },
    }),
  };
}

/** A tab that somebody changed is a difference by itself: "Tổng hợp" puts it right from the file. */
function differencesOf(results: ResultsReading, { mark }: KeptResult, lines: readonly FrozenLine[]): number {
  const count = compareFrozen(results.lines, lines).length;
  return linesMark(results.lines) === mark ? count : Math.max(1, count);
}

function unitsOf(
  { submissions, raw }: Examination['reading'],
  checked: Examination['checked'],
): readonly ClosingUnit[] {
  const rowsOf = groupBy(stateRows(checked.catalogue, checked.rows), ({ row }) => row.unit);
  return submissions.units.flatMap(({ id, name }): readonly ClosingUnit[] => {
    const rows = rowsOf.get(id) ?? [];
    if (rows.length === 0) return [];
    const until = readExtension(raw.submissions.get(id)?.extendedTo ?? {});
    return [
      {
        name,
        submitted: isStanding(checked.submissions.get(id)?.state ?? 'open'),
        waiting: rows.filter(isWaiting).length,
        errors: rows.filter(({ row }) => row.invalid).length,
        ...(until.kind === 'value' && { extendedTo: until.value }),
      },
    ];
  });
}
