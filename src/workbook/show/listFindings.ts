import { groupBy } from '../../core/groupBy';
import type { Issue, Office } from '../../core/model';
import type { CheckedPeriod } from '../../core/validation/interpret';
import type { IssueCode } from '../../core/findings/findings';
import { describeIssue, findingsBanner, togetherTexts, severityWords } from '../../text/vi';
import { writeIssue } from '../tabs/findings/issueMemory';
import { linkTo } from '../grid/linkTo';
import { locator } from '../period/locate';
import type { PeriodReading } from '../period/periodReading';
import type { Request } from '../grid/sheets';
import { gravityOf, writeFindings } from '../tabs/findings/findingsTab';
import { trackFindings, type FindingLine } from '../tabs/findings/trackFindings';

const gravity: readonly Issue['severity'][] = ['error', 'warning', 'info'];

/** The gravest first, then in the order of the rows. */
export const sortIssues = <Code extends string>(issues: readonly Issue<Code>[]): readonly Issue<Code>[] =>
  gravity.flatMap((severity) => issues.filter((issue) => issue.severity === severity));

/** Brings the tab `Kiểm tra` up to date: all of it, or the lines of one unit. */
export function showFindings(
  reading: PeriodReading,
  { catalogue, issues }: CheckedPeriod,
  at: string,
  unit?: string,
): readonly Request[] {
  const isAsked = ({ key }: Pick<FindingLine, 'key'>): boolean =>
    unit === undefined || key.startsWith(`${unit}|`);
  const found = findingLines(reading, catalogue, issues).filter(isAsked);
  const lines = trackFindings(reading.findings.lines, { found, at, isAsked }, gravityOf);
  const count = (severity: Issue['severity']): number =>
    issues.filter((issue) => issue.severity === severity).length;
  return writeFindings(reading.findings, lines, findingsBanner(at, count('error'), count('warning')));
}

function findingLines(
  reading: PeriodReading,
  catalogue: CheckedPeriod['catalogue'],
  issues: readonly Issue<IssueCode>[],
): readonly FindingLine[] {
  const locate = locator(reading);
  const unitNames = new Map(catalogue.units.map(({ id, name }) => [id, name]));
  const titles = new Map(catalogue.criteria.map(({ id, title }) => [id, `${id} – ${title}`]));
  const figureNames = new Map(catalogue.figures.map(({ id, name }) => [id, name]));
  const lines = gatherMissing(sortIssues(issues), reading.raw.office).map(
    ({ issue, message, about, key }): FindingLine => {
      const { unit = '', criterion, figure } = issue.where;
      return {
        key,
        severity: severityWords[issue.severity],
        unit: unitNames.get(unit) ?? unit,
        criterion:
          about ??
          (figure !== undefined ? figureNames.get(figure) : titles.get(criterion ?? '')) ??
          criterion ??
          issue.where.tab,
        cell: linkTo(locate(issue.where)),
        message,
        details: writeIssue(issue),
      };
    },
  );
  return withOwnKeys(lines);
}

interface ListedIssue {
  readonly issue: Issue<IssueCode>;
  readonly message: string;
  readonly key: string;
  /** What the line speaks of, where it is not the criterion alone. */
  readonly about?: string;
}

/** A unit that has handed in nothing would fill the list: what is missing in its rows of one group shares a line. */
function gatherMissing(issues: readonly Issue<IssueCode>[], office: Office): readonly ListedIssue[] {
  const groupOf = ({ code, where: { criterion = '', unit = '' } }: Issue): string =>
    [unit, criterion.slice(0, criterion.lastIndexOf('.')), code].join('|');
  const missing = groupBy(
    issues.filter(({ code }) => code in togetherTexts),
    groupOf,
  );
  return issues.flatMap((issue): readonly ListedIssue[] => {
    const message = describeIssue(issue, office);
    const { code } = issue;
    if (!isTold(code)) return [{ issue, message, key: keyOf(issue) }];
    const together = missing.get(groupOf(issue)) ?? [];
    if (together[0] !== issue) return [];
    const key = groupOf(issue);
    if (together.length === 1) return [{ issue, message, key }];
    const about = together.map(({ where }) => where.criterion).join('; ');
    return [{ issue, about, key, message: togetherTexts[code](together.length) }];
  });
}

const isTold = (code: IssueCode): code is keyof typeof togetherTexts => code in togetherTexts;

const keyOf = ({
  code,
  where: { tab = '', unit = '', criterion = '', figure = '', column = '', document },
}: Issue): string =>
  [unit, tab + criterion + figure, column, code, ...(document === undefined ? [] : [document])].join('|');

/** A rule may find several things in one cell: they are told apart by their order. */
function withOwnKeys(lines: readonly FindingLine[]): readonly FindingLine[] {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const times = seen.get(line.key) ?? 0;
    seen.set(line.key, times + 1);
    return times === 0 ? line : { ...line, key: `${line.key}|${String(times + 1)}` };
  });
}
