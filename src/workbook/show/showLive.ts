import { rowKey } from '../../core/keys';
import { isAsked } from '../../core/catalogue/assign';
import type { CheckedPeriod } from '../../core/validation/interpret';
import type { PeriodReading } from '../period/periodReading';
import { writeByKey } from '../grid/readTable';
import type { Request } from '../grid/sheets';
import { headRows } from '../grid/table';
import type { EntryTabReading } from '../tabs/entry/readEntryTab';
import { liveCells, type LiveKey } from '../tabs/submissions/liveCells';
import { liveFormulas, liveTab, type LivePlace } from '../tabs/entry/liveProgress';

const liveKeys: readonly LiveKey[] = ['liveDone', 'liveLeft', 'liveShare'];

/** The formulas by which progress moves while people type: put right where rows came, or somebody deleted one. */
export function showLive(
  { entries, submissions }: Pick<PeriodReading, 'entries' | 'submissions'>,
  { catalogue, rows }: CheckedPeriod,
): readonly Request[] {
  const criteria = new Map(catalogue.criteria.map((criterion) => [criterion.id, criterion]));
  const kinds = new Map(catalogue.units.map(({ id, kind }) => [id, kind]));
  const owed = new Map(rows.map((row) => [rowKey(row), row]));
  const tabs = entries.map((entry) => {
    const owners = entry.keys.flatMap((key) => owed.get(key)?.unit ?? []);
    return liveTab(livePlace(entry), owners);
  });
  const { table, ids } = submissions;
  return [
    ...entries.flatMap((entry) => {
      const formulaOf = liveFormulas(livePlace(entry));
      return writeByKey(entry.table, entry.keys, ['live'], (key) => {
        const [row, at] = [owed.get(key), entry.placeOf.get(key)];
        const [criterion, kind] = [criteria.get(row?.criterion ?? ''), kinds.get(row?.unit ?? '')];
        if (!criterion || !kind || at === undefined) return undefined;
        return { live: formulaOf(headRows + at, criterion, isAsked(criterion.appliesTo, kind)) };
      });
    }),
    ...writeByKey(table, ids, liveKeys, (unit) =>
      kinds.has(unit)
        ? liveCells(tabs, unit, headRows + ids.indexOf(unit), (key) => table.column(key))
        : undefined,
    ),
  ];
}

const livePlace = ({ table, keys }: EntryTabReading): LivePlace => ({
  title: table.title,
  endRow: headRows + keys.length,
  column: (key) => table.column(key),
});
