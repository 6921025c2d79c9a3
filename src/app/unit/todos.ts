import { saysYes } from '../../core/parse/parseYesNo';
import { groupBy } from '../../core/groupBy';
import { blocks } from '../../core/submission/blockersOf';
import { explainedFigures } from '../../core/submission/settleSubmissions';
import type { Issue, Place, Severity } from '../../core/model';
import { firstTyped } from '../../core/parse/parseEntry';
import { figureKey, rowKey } from '../../core/keys';
import { stateRows, type StatedRow } from '../../core/rows/stateRows';
import { scoreUnitRow } from '../../core/summary/scoreUnitRow';
import type { CheckedPeriod } from '../../core/validation/interpret';
import { isForUnit } from '../../core/findings/issue';
import type { IssueCode } from '../../core/findings/findings';
import {
  criterionTitle,
  describeIssue,
  rejectedRowWord,
  rejectedText,
  returnedText,
  rowStateWords,
} from '../../text/vi';
import { cellName } from '../../workbook/grid/a1';
import { sortIssues } from '../../workbook/show/listFindings';
import type { Location } from '../../workbook/grid/linkTo';
import { locator } from '../../workbook/period/locate';
import type { PeriodReading } from '../../workbook/period/periodReading';
import { contentOf } from '../api/contentOf';
import type { Claim, Todo } from '../api/pageApi';
import { tabOf } from '../world/tabOf';

/** What is left to do for a unit, the most points first: rows that miss something, are wrong or were returned. */
export function todosOf(reading: PeriodReading, checked: CheckedPeriod, unit: string): readonly Todo[] {
  const issues = checked.issues.filter(
    (issue) => issue.where.unit === unit && issue.severity !== 'info' && isForUnit(issue),
  );
  const subject = {
    reading,
    checked,
    unit,
    issues,
    locate: placer(reading),
    isExplained: explainedFigures(reading.raw),
    describe: (issue: Issue<IssueCode>) => describeIssue(issue, reading.raw.office),
  };
  const todos = [...figureTodos(subject), ...rowTodos(subject), ...strayTodos(subject)];
  return todos
    .map((todo, at) => ({ todo, at }))
    .sort((a, b) => b.todo.points - a.todo.points || rank(a.todo) - rank(b.todo) || a.at - b.at)
    .map(({ todo }) => todo);
}

/** What all of a unit's todos are made from. */
interface Subject {
  readonly reading: PeriodReading;
  readonly checked: CheckedPeriod;
  readonly unit: string;
  /** The unit's own, without notices. */
  readonly issues: readonly Issue<IssueCode>[];
  readonly locate: (place: Place) => Location;
  readonly isExplained: (issue: Issue) => boolean;
  readonly describe: (issue: Issue<IssueCode>) => string;
}

const ranks: readonly Severity[] = ['error', 'warning', 'info'];
const rank = ({ severity }: Todo): number => ranks.indexOf(severity);

function rowTodos({
  reading,
  checked,
  unit,
  issues,
  locate,
  isExplained,
  describe,
}: Subject): readonly Todo[] {
  const byRow = groupBy(issues, ({ where }) => where.criterion ?? '');
  const claims = new Map(
    reading.raw.rows
      .filter((row) => row.unit === unit)
      .map(({ criterion, cells }): [string, Claim] => [
        criterion,
        {
          notApplicable: contentOf(cells.notApplicable ?? {}),
          claimed: saysYes(cells.notApplicable ?? {}),
          explanation: contentOf(cells.explanation ?? {}),
        },
      ]),
  );
  return stateRows(checked.catalogue, checked.rows)
    .filter(({ row, state }) => row.unit === unit && (byRow.has(row.criterion) || state === 'returned'))
    .map((stated): Todo => {
      const { criterion, row, state } = stated;
      const own = sortIssues(byRow.get(criterion.id) ?? []);
      const { verdict, comment } = row.appraisal;
      const returned = verdict === 'returned';
      const column = own[0]?.where.column ?? firstTyped(criterion.measure) ?? 'explanation';
      return {
        key: rowKey(row),
        criterion: criterion.id,
        title: criterionTitle(criterion),
        ...locate({ unit, criterion: criterion.id, column }),
        severity: returned ? 'error' : (own[0]?.severity ?? 'warning'),
        status: verdict === 'rejected' ? rejectedRowWord : rowStateWords[state],
        messages: [
          ...(returned ? [returnedText(comment)] : []),
          ...(verdict === 'rejected' ? [rejectedText(comment, reading.raw.office.shortName)] : []),
          ...own.map(describe),
        ],
        points: openPointsOf(stated),
        returned,
        blocks: own.some((issue) => blocks(issue, isExplained)),
        claim: claims.get(criterion.id) ?? null,
      };
    });
}

/** Rows that stand under the unit's name and are not asked of it: no state, no points, and yet to be taken out. */
function strayTodos({ checked, unit, issues, locate, isExplained, describe }: Subject): readonly Todo[] {
  const asked = new Set(checked.rows.filter((row) => row.unit === unit).map(({ criterion }) => criterion));
  const strays = issues.filter(
    ({ where: { criterion } }) => criterion !== undefined && !asked.has(criterion),
  );
  const titles = new Map(
    checked.catalogue.criteria.map((criterion) => [criterion.id, criterionTitle(criterion)]),
  );
  return [...groupBy(strays, ({ where }) => where.criterion ?? '')].map(([criterion, unsorted]): Todo => {
    const own = sortIssues(unsorted);
    return {
      key: rowKey({ criterion, unit }),
      criterion,
      title: titles.get(criterion) ?? criterion,
      ...locate({ criterion, unit, column: own[0]?.where.column ?? 'code' }),
      severity: own[0]?.severity ?? 'warning',
      status: rowStateWords.invalid,
      messages: own.map(describe),
      points: 0,
      returned: false,
      blocks: own.some((issue) => blocks(issue, isExplained)),
      claim: null,
    };
  });
}

/** A cell for every place; where its row is gone, the top of the tab that it stood in. */
function placer(reading: PeriodReading): (place: Place) => Location {
  const locate = locator(reading);
  const { entries, figures } = reading;
  return (place) => {
    const title = tabOf(place.criterion ?? '');
    const { table } = entries.find((entry) => entry.table.title === title) ?? figures;
    return locate(place) ?? { sheetId: table.sheetId, tab: table.title, cell: cellName(0, 0) };
  };
}

/** What the row could still gain: a returned one, all that it is worth; a rejected one, nothing by the unit's doing. */
function openPointsOf({ criterion, row, state }: StatedRow): number {
  const { score, max } = scoreUnitRow(criterion, row, state, 'self');
  if (row.appraisal.verdict === 'rejected') return 0;
  return state === 'returned' ? max : Math.max(0, score.high - score.low);
}

function figureTodos({
  checked: { catalogue },
  issues,
  locate,
  isExplained,
  describe,
}: Subject): readonly Todo[] {
  const names = new Map(catalogue.figures.map(({ id, name }) => [id, name]));
  const byFigure = groupBy(
    issues.filter(({ where }) => where.figure !== undefined),
    ({ where }) => where.figure ?? '',
  );
  return [...byFigure].flatMap(([figure, unsorted]): readonly Todo[] => {
    const own = sortIssues(unsorted);
    const [first] = own;
    if (!first) return [];
    const isMissing = own.some(({ code }) => code === 'figureMissing');
    return [
      {
        key: figureKey({ figure, unit: first.where.unit ?? '' }),
        criterion: null,
        title: names.get(figure) ?? figure,
        ...locate(first.where),
        severity: first.severity,
        status: rowStateWords[isMissing ? 'empty' : first.severity === 'error' ? 'invalid' : 'ready'],
        messages: own.map(describe),
        points: 0,
        returned: false,
        blocks: own.some((issue) => blocks(issue, isExplained)),
        claim: null,
      },
    ];
  });
}
