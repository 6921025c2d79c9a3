import { isAsked, rowKey, unitOfKey } from '../core/period/assign';
import type { CheckedPeriod } from '../core/validation/interpret';
import type { PeriodReading } from './periodWorkbook';
import { writeByKey } from './readTable';
import type { Request } from './sheets';
import { headRows } from './table';
import type { EntryTabReading } from './tabs/entryTab';
import { liveCells, liveFormula, liveTab, type LiveKey, type LivePlace } from './tabs/liveProgress';

const liveKeys: readonly LiveKey[] = ['liveDone', 'liveLeft', 'liveShare'];

/** The formulas by which progress moves while people type: put right where rows came, or somebody deleted one. */
export function showLive(
  { entries, submissions }: Pick<PeriodReading, 'entries' | 'submissions'>,
  { catalogue, rows }: CheckedPeriod,
): readonly Request[] {
  const criteria = new Map(catalogue.criteria.map((criterion) => [criterion.id, criterion]));
  const kinds = new Map(catalogue.units.map(({ id, kind }) => [id, kind]));
  const asked = new Set(rows.map(rowKey));
  const tabs = entries.map((entry) => {
    const owners = entry.keys.filter((key) => asked.has(key)).map((key) => unitOfKey(key) ?? '');
    return liveTab(placeOf(entry), owners);
  });
  const { table, ids } = submissions;
  return [
    ...entries.flatMap((entry) => {
      const place = placeOf(entry);
      const first = new Map([...entry.keys].map((key, at) => [key, at] as const).reverse());
      return writeByKey(entry.table, entry.keys, ['live'], (key) => {
        const [id = '', unit = ''] = key.split('@');
        const [criterion, kind] = [criteria.get(id), kinds.get(unit)];
        const at = first.get(key);
        if (!asked.has(key) || !criterion || !kind || at === undefined) return undefined;
        return { live: liveFormula(place, headRows + at, criterion, isAsked(criterion.appliesTo, kind)) };
      });
    }),
    ...writeByKey(table, ids, liveKeys, (unit) =>
      kinds.has(unit)
        ? liveCells(tabs, unit, headRows + ids.indexOf(unit), (key) => table.column(key))
        : undefined,
    ),
  ];
}

const placeOf = ({ table, keys }: EntryTabReading): LivePlace => ({
  title: table.title,
  endRow: headRows + keys.length,
  column: (key) => table.column(key),
});
