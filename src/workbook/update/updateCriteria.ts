import { groupBy } from '../../core/groupBy';
import type { Catalogue } from '../../core/model';
import type { Assignment } from '../../core/keys';
import { listCodec } from '../grid/codecs';
import { criteriaTable, criterionRows, type CriterionKey } from '../tabs/criteria/criteriaTab';
import type { TableRow } from '../grid/table';
import { weightRows, type WeightKey } from '../tabs/weights/weightsTab';
import { updateTable, type FoundTable, type TabUpdate } from './updateTable';

const empty: TableRow<CriterionKey> = Object.fromEntries(
  criteriaTable.columns.map(({ key }) => [key, undefined]),
);

/** The period's copy of `Danh mục`: as in the control workbook, and beside each criterion the units that once were asked. */
export function updateCriteria(
  found: FoundTable<CriterionKey>,
  wanted: Catalogue,
  /** All rows that were ever asked for and are no longer. */
  former: readonly Assignment[],
): TabUpdate {
  const rows = new Map(criterionRows(wanted).map((row) => [String(row.id), row]));
  const formerOf = groupBy(former, ({ criterion }) => criterion);
  const formerUnits = (id: string): string =>
    listCodec.write((formerOf.get(id) ?? []).map(({ unit }) => unit));
  const present = new Set(found.keys);
  return updateTable(found, {
    rewritten(id) {
      const row = rows.get(id);
      // A measure of another kind leaves cells of the old one empty.
      return { ...(row ? { ...empty, ...row } : { units: '' }), formerUnits: formerUnits(id) };
    },
    added: [...rows]
      .filter(([id]) => !present.has(id))
      .map(([id, row]) => ({ key: id, owner: id, values: { ...row, formerUnits: formerUnits(id) } })),
    ownerOf: (id) => id,
    order: [...rows.keys()],
    within: false,
  });
}

/** The period's copy of `Thang điểm`: rows for what is new. What stands there is the office's. */
export function updateWeights(found: FoundTable<WeightKey>, wanted: Catalogue): TabUpdate {
  const keyOf = (kind: unknown, id: unknown): string => `${String(kind)} ${String(id)}`;
  const present = new Set(found.read.rows.map((row) => keyOf(row.text('kind'), row.text('id'))));
  const rows = weightRows(wanted);
  return updateTable(found, {
    rewritten: () => undefined,
    added: rows
      .filter(({ kind, id }) => !present.has(keyOf(kind, id)))
      .map((values) => ({ key: String(values.id), owner: String(values.id), values })),
    ownerOf: (id) => id,
    order: rows.map(({ id }) => String(id)),
    within: false,
  });
}
