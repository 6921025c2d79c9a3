import { appError } from '../../../core/appError';
import type {
  Basis,
  Catalogue,
  Criterion,
  CriterionGroup,
  Grounds,
  Scale,
  Weight,
} from '../../../core/model';
import type { RawCell } from '../../../core/parse/rawCell';
import { basisWords } from '../../../text/vi';
import { asRequiredText, asText, levelsCodec, rowReader, scoringCodec, wordCodec } from '../../grid/codecs';
import type { Request, Sheet } from '../../grid/sheets';
import { colors } from '../../grid/style';
import { cellName } from '../../grid/a1';
import { readTable, writeByKey, type ReadRow, type ReadTable } from '../../grid/readTable';
import { defineColumns, type Table, type TableRow } from '../../grid/table';
import type { Described } from '../criteria/criteriaTab';
import { headersOf } from '../../grid/headersOf';
import { weightsWords } from './words';

type Key = keyof typeof weightsWords.headers;
export type WeightKey = Key;

/** `Thang điểm`: scales, groups and criteria, told apart by the hidden first column. */
export const weightsTable: Table<Key> = {
  sheetId: 12,
  title: weightsWords.title,
  banner: weightsWords.banner,
  columns: defineColumns(weightsWords.headers, {
    kind: { block: 'fixed', width: 80, hidden: true },
    id: { block: 'fixed', width: 90 },
    belongsTo: { block: 'fixed', width: 90, hidden: true },
    name: { block: 'fixed', width: 380 },
    shortName: { block: 'fixed', width: 160, hidden: true },
    // Points that people type have no format of ours: Sheets shows them as they were typed, 5 and 2,5.
    max: { block: 'entry', width: 80, restyled: 3 },
    method: { block: 'entry', width: 180 },
    thresholds: { block: 'entry', width: 220 },
    excluded: { block: 'entry', width: 220 },
    province: { block: 'appraisal', width: 110, restyled: 3 },
    change: { block: 'machine', width: 260 },
    basis: { block: 'fixed', width: 130 },
    reason: { block: 'fixed', width: 320 },
    source: { block: 'fixed', width: 70 },
  }),
  frozenColumns: 2,
  tabColor: colors.tab.tool,
};

const bases = wordCodec<Basis>(basisWords);

type Weighed = Pick<Catalogue, 'scales' | 'groups' | 'criteria'>;

export function weightRows({ scales, groups, criteria }: Weighed): readonly TableRow<Key>[] {
  return [
    ...scales.map(({ id, name, max, levels, grounds }) => ({
      kind: 'scale',
      id,
      name,
      max,
      thresholds: levelsCodec.write(levels),
      ...groundsCells(grounds),
    })),
    ...groups.map(({ id, scale, title, shortTitle, source }) => ({
      kind: 'group',
      id,
      belongsTo: scale,
      name: title,
      shortName: shortTitle,
      source,
    })),
    ...criteria.map(({ id, group, title, weight, grounds, source }) => ({
      kind: 'criterion',
      id,
      belongsTo: group,
      name: title,
      max: weight.max,
      method: scoringCodec.writeMethod(weight.scoring),
      thresholds: scoringCodec.writeThresholds(weight.scoring),
      excluded: weight.excluded,
      ...groundsCells(grounds),
      source,
    })),
  ];
}

const groundsCells = ({ basis, reason }: Grounds): TableRow<Key> => ({ basis: bases.write(basis), reason });

export interface WeightReading {
  /** Of scales, groups and criteria, from the first data row on; '' where there is none. */
  readonly ids: readonly string[];
  readonly scales: readonly Scale[];
  readonly groups: readonly CriterionGroup[];
  readonly weights: ReadonlyMap<string, Weight>;
  readonly province: ReadonlyMap<string, RawCell>;
  readonly table: ReadTable<Key>;
  /** Criterion id → its row in the grid. */
  readonly rowOf: ReadonlyMap<string, number>;
}

export function readWeights(sheet: Sheet): WeightReading {
  const table = readTable(weightsTable, sheet);
  const reader = rowReader(table, headersOf(weightsTable));
  const scales: Scale[] = [];
  const groups: CriterionGroup[] = [];
  const weights = new Map<string, Weight>();
  const province = new Map<string, RawCell>();
  const rowOf = new Map<string, number>();
  for (const row of table.rows) {
    const kind = row.text('kind');
    if (kind === '') continue;
    const read = reader(row);
    const id = read('id', asRequiredText);
    switch (kind) {
      case 'scale':
        scales.push({
          id,
          name: read('name', asRequiredText),
          max: numberIn(row, 'max', table.title),
          levels: read('thresholds', levelsCodec.read),
          grounds: { basis: read('basis', bases.read), reason: read('reason', asText) },
        });
        break;
      case 'group':
        groups.push({
          id,
          scale: read('belongsTo', asRequiredText),
          title: read('name', asRequiredText),
          shortTitle: read('shortName', asRequiredText),
          source: numberIn(row, 'source', table.title),
        });
        break;
      default: {
        const method = read('method', scoringCodec.readMethod);
        const excluded = read('excluded', asText);
        weights.set(id, {
          max: numberIn(row, 'max', table.title),
          scoring: read('thresholds', (text) => scoringCodec.read(method, text)),
          ...(excluded !== '' && { excluded }),
        });
        province.set(id, row.cell('province'));
        rowOf.set(id, row.index);
      }
    }
  }
  const ids = table.rows.map((row) => row.text('id'));
  return { scales, groups, weights, province, table, ids, rowOf };
}

function numberIn(row: ReadRow<Key>, key: Key, tab: string): number {
  const { typed } = row.cell(key);
  if (typeof typed === 'number') return typed;
  const column = headersOf(weightsTable).get(key) ?? key;
  throw appError('cellUnreadable', { tab, row: row.index + 1, column, text: row.text(key) });
}

/** Criteria from `Danh mục` with their points from `Thang điểm`. */
export const weighCriteria = (
  described: readonly Described[],
  { weights }: Pick<WeightReading, 'weights'>,
): readonly Criterion[] =>
  described.map((criterion) => {
    const weight = weights.get(criterion.id);
    if (weight) return { ...criterion, weight };
    throw appError('weightMissing', { criterion: criterion.id, tab: weightsTable.title });
  });

/** `F12`: where a scale's or criterion's cell stands; '' where its row is gone. */
export function weightCell({ table, ids }: WeightReading, id: string, key: Key): string {
  const at = ids.indexOf(id);
  return at < 0 ? '' : cellName(table.rows[at]?.index ?? 0, table.column(key));
}

/** Notes beside every scale and criterion how it differs from what was delivered. */
export const writeScaleChanges = (
  { table, ids }: WeightReading,
  changes: ReadonlyMap<string, string>,
): readonly Request[] => writeByKey(table, ids, ['change'], (id) => ({ change: changes.get(id) }));
