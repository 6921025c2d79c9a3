import type { Unit } from '../../../core/model';
import { listCodec } from '../../grid/codecs';
import { readTable } from '../../grid/readTable';
import type { Sheet } from '../../grid/sheets';
import { colors } from '../../grid/style';
import { defineColumns, type Table, type TableRow } from '../../grid/table';
import { appraisersWords } from './words';

type Key = keyof typeof appraisersWords.headers;

/** `Thẩm định`: who appraises whom; the office by default. */
export const appraisersTable: Table<Key> = {
  sheetId: 16,
  title: appraisersWords.title,
  banner: appraisersWords.banner,
  columns: defineColumns(appraisersWords.headers, {
    unit: { block: 'fixed', width: 110 },
    unitName: { block: 'fixed', width: 280 },
    appraiser: { block: 'entry', width: 160 },
    note: { block: 'entry', width: 320 },
  }),
  frozenColumns: 2,
  tabColor: colors.tab.tool,
};

/** `operator` appraises all but itself: who does so, the office must name. */
export const appraiserRows = (units: readonly Unit[], operator: string): readonly TableRow<Key>[] =>
  units.map(({ id, name }) => ({
    unit: id,
    unitName: name,
    ...(id !== operator && { appraiser: operator }),
  }));

/** Unit id → ids of the units that appraise it; whom nobody is named for, `byDefault` appraises. */
export function readAppraisers(
  sheet: Sheet,
  units: readonly Pick<Unit, 'id'>[],
  byDefault: string,
): ReadonlyMap<string, readonly string[]> {
  const named = new Map(
    readTable(appraisersTable, sheet).rows.map((row) => [
      row.text('unit'),
      listCodec.read(row.text('appraiser')) ?? [],
    ]),
  );
  return new Map(
    units.map(({ id }) => {
      const own = named.get(id) ?? [];
      return [id, own.length > 0 ? own : [byDefault]];
    }),
  );
}
