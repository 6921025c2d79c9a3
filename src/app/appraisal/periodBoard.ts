import { daysBetween } from '../../core/day';
import { groupBy } from '../../core/groupBy';
import type { Day, ReportingPeriod } from '../../core/model';
import type { PeriodState } from '../../core/periodState';
import { isWaiting } from '../../core/rows/isWaiting';
import { stateRows } from '../../core/rows/stateRows';
import { punctuality, type Punctuality } from '../../core/summary/punctuality';
import { criterionTitle, describeIssue, nextStepTexts, punctualityTexts } from '../../text/vi';
import { sortIssues } from '../../workbook/show/listFindings';
import { locator } from '../../workbook/period/locate';
import { urlOf } from '../world/masks';
import {
  lookAtPeriod,
  progressOf,
  requireOperator,
  submissionOf,
  type Sight,
} from '../checking/lookAtPeriod';
import type { Board, BoardFinding, BoardUnit, NextStep, OpenCriterion, WatchedBoard } from '../api/boardApi';
import { noteLook } from '../world/noteLook';
import type { World } from '../world/ports';
import { describeWatch } from './describeWatch';

/** A page is no place for thousands of lines: the whole list stands in `Kiểm tra`. */
const mostFindings = 200;
const mostOpen = 40;

interface BoardPlace {
  readonly workbookId: string;
  readonly here: boolean;
}

/** "Điều hành": one read of the period workbook, and of what runs by itself; remembers that somebody looked. */
export function periodBoard(
  world: Pick<World, 'workbooks' | 'clock' | 'user' | 'triggers' | 'watches'>,
  place: BoardPlace,
): WatchedBoard {
  const board = boardOf(requireOperator(lookAtPeriod(world, place.workbookId)), place, world.clock.today());
  noteLook(world, place.workbookId);
  const { id, state } = board.period;
  return { ...board, watch: describeWatch(world, { id, state, workbookId: place.workbookId }) };
}

/** The same from a workbook that is read already. */
export function boardOf(sight: Sight, { workbookId, here }: BoardPlace, today: Day): Board {
  const { period, state } = sight.card;
  const rates = punctuality(sight.summary, sight.settled.checked.submissions);
  const units = boardUnits(sight, rates);
  const findings = boardFindings(sight);
  return {
    url: urlOf(workbookId),
    here,
    period: { id: period.id, name: period.name, state },
    unitDeadline: period.unitDeadline,
    punctuality: [punctualityTexts.units(rates), punctualityTexts.rows(rates)],
    daysLeft: daysBetween(today, period.unitDeadline),
    next: nextStepOf(state, period, today, units),
    units,
    findings: findings.slice(0, mostFindings),
    findingCount: findings.length,
    open: openCriteria(sight),
  };
}

function boardUnits(sight: Sight, rates: Punctuality): readonly BoardUnit[] {
  const handedIn = new Map(
    rates.units.flatMap((unit) => (unit.since === undefined ? [] : [[unit.id, punctualityTexts.unit(unit)]])),
  );
  const { reading, settled, summary } = sight;
  const issuesOf = groupBy(settled.checked.issues, ({ where }) => where.unit ?? '');
  const waiting = new Map<string, number>();
  for (const stated of stateRows(settled.checked.catalogue, settled.checked.rows)) {
    if (isWaiting(stated)) waiting.set(stated.row.unit, (waiting.get(stated.row.unit) ?? 0) + 1);
  }
  const lines = new Map(summary.ledgers.self.units.map((line) => [line.id, line]));
  return reading.submissions.units.map(({ id, name }) => {
    const own = issuesOf.get(id) ?? [];
    const count = (severity: string): number => own.filter((issue) => issue.severity === severity).length;
    const { state, stateText, late } = submissionOf(sight, id, 0);
    return {
      id,
      name,
      progress: progressOf(lines.get(id)),
      errors: count('error'),
      warnings: count('warning'),
      waiting: waiting.get(id) ?? 0,
      state,
      stateText,
      late,
      handedIn: handedIn.get(id) ?? '',
    };
  });
}

function boardFindings({ reading, settled: { checked } }: Sight): readonly BoardFinding[] {
  const locate = locator(reading);
  const names = new Map(checked.catalogue.units.map(({ id, name }) => [id, name]));
  return sortIssues(
    checked.issues.filter(({ code, severity }) => severity !== 'info' && code !== 'valueMissing'),
  ).map((issue): BoardFinding => {
    const { unit = '', criterion, figure } = issue.where;
    return {
      severity: issue.severity,
      unit,
      unitName: names.get(unit) ?? unit,
      about: criterion ?? figure ?? '',
      message: describeIssue(issue, reading.raw.office),
      place: locate(issue.where) ?? null,
    };
  });
}

/** The district's points that are neither certain nor lost, the most first. */
function openCriteria({ settled: { checked }, summary }: Sight): readonly OpenCriterion[] {
  const titles = new Map(
    checked.catalogue.criteria.map((criterion) => [criterion.id, criterionTitle(criterion)]),
  );
  return summary.ledgers.self.criteria
    .map(({ id, score, rows }) => ({
      id,
      title: titles.get(id) ?? id,
      points: score.high - score.low,
      missing: rows.assigned - rows.valid - rows.explained - rows.notApplicable,
    }))
    .filter(({ points }) => points > 1e-9)
    .sort((a, b) => b.points - a.points)
    .slice(0, mostOpen);
}

/** What the office does next with the period. */
function nextStepOf(
  state: PeriodState,
  { unitDeadline, compileDeadline }: Pick<ReportingPeriod, 'unitDeadline' | 'compileDeadline'>,
  today: Day,
  units: readonly Pick<BoardUnit, 'waiting' | 'state'>[],
): NextStep {
  const waiting = units.reduce((sum, unit) => sum + unit.waiting, 0);
  const step = (code: NextStep['code'], action: NextStep['action'], text: string): NextStep => ({
    code,
    action,
    text,
  });
  const texts = nextStepTexts;
  switch (state) {
    case 'draft':
      return step('create', 'showCreatePeriod', texts.create);
    case 'open':
      if (today > unitDeadline) return step('close', 'showMovePeriod', texts.close);
      return step('collect', 'checkAll', texts.collect(unitDeadline));
    case 'closed':
      if (waiting > 0) return step('appraise', 'checkAll', texts.appraise(waiting, compileDeadline));
      return step('conclude', 'showMovePeriod', texts.conclude);
    case 'compiled':
      return step('report', 'showMovePeriod', texts.report);
    case 'reported':
      return step('archive', 'showMovePeriod', texts.archive);
    case 'archived':
      return step('nothing', null, texts.nothing);
  }
}
