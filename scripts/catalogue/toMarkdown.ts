import type { Figure, Measure, Quantity, Unit } from '../../src/core/model';
import {
  aggregationWords,
  basisWords,
  formatNumber,
  measureWords,
  scopeWords,
  unitKindWords,
} from '../../src/text/vi';
import {
  appliesToCodec,
  evidenceCodec,
  levelsCodec,
  listCodec,
  scoringCodec,
} from '../../src/workbook/grid/codecs';
import type { ListedCriterion, Listing } from './listing';
import { criteriaWords } from '../../src/workbook/tabs/criteria/words';
import { figuresWords } from '../../src/workbook/tabs/figures/words';
import { unitsWords } from '../../src/workbook/tabs/units/words';
import { weightsWords } from '../../src/workbook/tabs/weights/words';

/** One table per group under its scale, sub-headings as rows of their own; then the units and the common figures. */
export function toMarkdown({ criteria, figures, units, unitGroups, groups, scales }: Listing): string {
  const sections = scales.flatMap((scale) => [
    `# ${scale.name} (${formatNumber(scale.max)})`,
    ...(scale.levels.length > 0 ? [levelsCodec.write(scale.levels)] : []),
    ...groups
      .filter((group) => group.scale === scale.id)
      .flatMap((group) => [
        `## ${group.id} ${group.title}`,
        criteriaTable(criteria.filter((criterion) => criterion.group === group.id)),
      ]),
  ]);
  return [
    ...sections,
    `# ${unitsWords.title}`,
    unitsTable([...unitGroups.map((group) => ({ ...group, groups: [] })), ...units]),
    `# ${figuresWords.title}`,
    figuresTable(figures),
    '',
  ].join('\n\n');
}

function criteriaTable(criteria: readonly ListedCriterion[]): string {
  const { id, title, work, leadText, measure, aggregation, evidence, basis, sourceNote } =
    criteriaWords.headers;
  const headers = [
    id,
    title,
    work,
    leadText,
    measure,
    aggregation,
    weightsWords.headers.method,
    evidence,
    basis,
    sourceNote,
  ];
  const rows = criteria.flatMap((criterion, index) => {
    const { subHeading } = criterion;
    const opens = subHeading !== null && criteria[index - 1]?.subHeading !== subHeading;
    return [...(opens ? [['', `**${subHeading}**`]] : []), criterionCells(criterion)];
  });
  return table(
    headers.map(({ header }) => header),
    rows,
  );
}

const criterionCells = (criterion: ListedCriterion): readonly string[] => [
  criterion.id,
  criterion.title,
  criterion.work,
  `${criterion.leadText} (${listCodec.write(criterion.leads)})`,
  measureText(criterion.measure),
  aggregationWords[criterion.aggregation],
  [scoringCodec.writeMethod(criterion.scoring), scoringCodec.writeThresholds(criterion.scoring)]
    .filter((part) => part !== '')
    .join(': '),
  evidenceCodec.write(criterion.evidence),
  `${basisWords[criterion.basis]}: ${criterion.reason}`,
  criterion.sourceNote ?? '',
];

function measureText(measure: Measure): string {
  const kind = measureWords[measure.kind];
  switch (measure.kind) {
    case 'yesNo':
      return kind;
    case 'ratio':
      return `${kind}: ${quantityText(measure.numerator)} / ${quantityText(measure.denominator)}`;
    case 'count':
      return `${kind} (${measure.unit}): ${quantityText(measure.quantity)}`;
    case 'frequency':
    case 'amount':
      return `${kind}: ${measure.label}`;
  }
}

const quantityText = ({ label, figures }: Quantity): string =>
  figures.length > 0 ? `${label} [${figures.join(' + ')}]` : label;

function unitsTable(
  units: readonly (Pick<Unit, 'id' | 'name' | 'groups' | 'aliases'> & Partial<Unit>)[],
): string {
  const { id, name, kind, groups, aliases } = unitsWords.headers;
  return table(
    [id, name, kind, groups, aliases].map(({ header }) => header),
    units.map((unit) => [
      unit.id,
      unit.name,
      unit.kind === undefined ? '' : unitKindWords[unit.kind],
      listCodec.write(unit.groups),
      listCodec.write(unit.aliases),
    ]),
  );
}

function figuresTable(figures: readonly Figure[]): string {
  const { id, name, unit, scope, enteredBy, appliesTo, atMost, sumsTo, reason } = figuresWords.headers;
  return table(
    [id, name, unit, scope, enteredBy, appliesTo, atMost, sumsTo, reason].map(({ header }) => header),
    figures.map((figure) => [
      figure.id,
      figure.name,
      figure.unit,
      scopeWords[figure.scope],
      listCodec.write(figure.enteredBy),
      appliesToCodec.write(figure.appliesTo),
      listCodec.write(figure.atMost),
      figure.sumsTo ?? '',
      figure.grounds.reason,
    ]),
  );
}

/** A row may be shorter than the headers. */
function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${headers.map((_, index) => escapeCell(cells[index] ?? '')).join(' | ')} |`;
  return [line(headers), line(headers.map(() => '---')), ...rows.map(line)].join('\n');
}

const escapeCell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\r?\n/g, ' ');
