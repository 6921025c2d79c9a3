import { leadResolver, unitsOf } from '../../../core/catalogue/resolveLeads';
import type { Aggregation, Basis, Catalogue, Criterion, Measure, Quantity } from '../../../core/model';
import type { Assignment } from '../../../core/keys';
import { aggregationWords, basisWords, measureWords, yesNoWords } from '../../../text/vi';
import {
  appliesToCodec,
  asRequiredText,
  asText,
  evidenceCodec,
  listCodec,
  rowReader,
  wordCodec,
} from '../../grid/codecs';
import type { Sheet } from '../../grid/sheets';
import { colors } from '../../grid/style';
import { readTable } from '../../grid/readTable';
import { defineColumns, type Table, type TableRow } from '../../grid/table';
import { tiesCodec } from '../../grid/tiesCodec';
import { headersOf } from '../../grid/headersOf';
import { criteriaWords } from './words';

type Key = keyof typeof criteriaWords.headers;
export type CriterionKey = Key;

const columns = defineColumns(criteriaWords.headers, {
  id: { block: 'fixed', width: 70 },
  group: { block: 'fixed', width: 60 },
  subHeading: { block: 'entry', width: 180 },
  title: { block: 'entry', width: 320 },
  work: { block: 'entry', width: 320 },
  leadText: { block: 'entry', width: 220 },
  units: { block: 'machine', width: 160 },
  formerUnits: { block: 'machine', width: 160, hidden: true },
  appliesTo: { block: 'entry', width: 140 },
  measure: { block: 'entry', width: 100 },
  numerator: { block: 'entry', width: 220 },
  numeratorFigures: { block: 'entry', width: 170 },
  denominator: { block: 'entry', width: 220 },
  denominatorFigures: { block: 'entry', width: 170 },
  partOfWhole: { block: 'entry', width: 110 },
  countUnit: { block: 'entry', width: 90 },
  aggregation: { block: 'entry', width: 160 },
  evidence: { block: 'entry', width: 240 },
  ties: { block: 'entry', width: 260 },
  basis: { block: 'fixed', width: 130 },
  reason: { block: 'fixed', width: 320 },
  sourceNote: { block: 'fixed', width: 280 },
  source: { block: 'fixed', width: 70 },
});

export const criteriaTable: Table<Key> = {
  sheetId: 11,
  title: criteriaWords.title,
  banner: criteriaWords.banner,
  columns,
  frozenColumns: 1,
  tabColor: colors.tab.tool,
};

const measures = wordCodec<Measure['kind']>(measureWords);
const aggregations = wordCodec<Aggregation>(aggregationWords);
const bases = wordCodec<Basis>(basisWords);
const parts = wordCodec<'yes' | 'no'>(yesNoWords);

export function criterionRows(catalogue: Catalogue): readonly TableRow<Key>[] {
  const resolve = leadResolver(catalogue);
  return catalogue.criteria.map((criterion) => ({
    id: criterion.id,
    group: criterion.group,
    subHeading: criterion.subHeading,
    title: criterion.title,
    work: criterion.work,
    leadText: criterion.leadText,
    units: listCodec.write(unitsOf(resolve(criterion.leadText).ids, catalogue).map(({ id }) => id)),
    appliesTo: appliesToCodec.write(criterion.appliesTo),
    ...measureCells(criterion.measure),
    aggregation: aggregations.write(criterion.aggregation),
    evidence: evidenceCodec.write(criterion.evidence),
    ties: criterion.ties && tiesCodec.write(criterion.ties),
    basis: bases.write(criterion.grounds.basis),
    reason: criterion.grounds.reason,
    sourceNote: criterion.sourceNote,
    source: criterion.source,
  }));
}

function measureCells(measure: Measure): TableRow<Key> {
  const kind = { measure: measures.write(measure.kind) };
  switch (measure.kind) {
    case 'yesNo':
      return kind;
    case 'ratio':
      return {
        ...kind,
        numerator: measure.numerator.label,
        numeratorFigures: listCodec.write(measure.numerator.figures),
        denominator: measure.denominator.label,
        denominatorFigures: listCodec.write(measure.denominator.figures),
        partOfWhole: parts.write(measure.partOfWhole ? 'yes' : 'no'),
      };
    case 'count':
      return {
        ...kind,
        numerator: measure.quantity.label,
        numeratorFigures: listCodec.write(measure.quantity.figures),
        countUnit: measure.unit,
      };
    case 'frequency':
    case 'amount':
      return { ...kind, numerator: measure.label };
  }
}

/** A criterion without its points, which stand in `Thang điểm`. */
export type Described = Omit<Criterion, 'weight'>;

export interface CriteriaReading {
  readonly criteria: readonly Described[];
  /** Criterion and unit, as the program resolved the leads when it wrote the tab. */
  readonly assigned: readonly Assignment[];
  /** In a period workbook: units that were asked once and are no longer, however often that changed. */
  readonly former: readonly Assignment[];
}

export function readCriteria(sheet: Sheet): CriteriaReading {
  const table = readTable(criteriaTable, sheet);
  const reader = rowReader(table, headersOf(criteriaTable));
  const criteria: Described[] = [];
  const assigned: Assignment[] = [];
  const former: Assignment[] = [];
  for (const row of table.rows) {
    if (row.text('id') === '') continue;
    const read = reader(row);
    const id = read('id', asRequiredText);
    const ties = read('ties', tiesCodec.read);
    const [subHeading, sourceNote] = [read('subHeading', asText), read('sourceNote', asText)];
    criteria.push({
      id,
      group: read('group', asRequiredText),
      ...(subHeading !== '' && { subHeading }),
      title: read('title', asRequiredText),
      work: read('work', asText),
      leadText: read('leadText', asRequiredText),
      appliesTo: read('appliesTo', appliesToCodec.read),
      measure: readMeasure(read),
      aggregation: read('aggregation', aggregations.read),
      evidence: read('evidence', evidenceCodec.read),
      ...(ties.length > 0 && { ties }),
      grounds: { basis: read('basis', bases.read), reason: read('reason', asText) },
      ...(sourceNote !== '' && { sourceNote }),
      source: read('source', (text) => (text === '' ? 0 : wholeOf(text))),
    });
    const pairs = (key: 'units' | 'formerUnits'): readonly Assignment[] =>
      read(key, listCodec.read).map((unit) => ({ criterion: id, unit }));
    assigned.push(...pairs('units'));
    former.push(...pairs('formerUnits'));
  }
  return { criteria, assigned, former };
}

const wholeOf = (text: string): number | undefined => (/^\d+$/.test(text) ? Number(text) : undefined);

function readMeasure(read: <T>(key: Key, parse: (text: string) => T | undefined) => T): Measure {
  const kind = read('measure', measures.read);
  const quantity = (label: 'numerator' | 'denominator'): Quantity => ({
    label: read(label, asText),
    figures: read(`${label}Figures`, listCodec.read),
  });
  switch (kind) {
    case 'yesNo':
      return { kind };
    case 'ratio':
      return {
        kind,
        numerator: quantity('numerator'),
        denominator: quantity('denominator'),
        partOfWhole: read('partOfWhole', parts.read) === 'yes',
      };
    case 'count':
      return { kind, quantity: quantity('numerator'), unit: read('countUnit', asText) };
    case 'frequency':
    case 'amount':
      return { kind, label: read('numerator', asText) };
  }
}
