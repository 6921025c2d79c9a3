import { figureKey, unitOfKey } from '../../core/keys';
import { rowStateWords, withdrawnWord } from '../../text/vi';
import { runsOf } from '../grid/runs';
import { headRows, type TableRow } from '../grid/table';
import {
  closedFigureValidation,
  figureFirstCells,
  figureFixedCells,
  figureValidation,
  validateFigures,
  type FigureEntryKey,
  type OwedFigure,
} from '../tabs/figureEntries/figureEntriesTab';
import { sameValidation } from './sameValidation';
import type { DressedUpdate } from './updateEntries';
import { updateTable, type FoundTable } from './updateTable';

const keyOf = ({ figure, unit }: OwedFigure): string => figureKey({ figure: figure.id, unit: unit.id });

/** Stands hidden in a row that is no longer asked for. */
const mark = 'x';

/** `Số liệu chung`: names and definitions of the rows that are there, new rows; no value. */
export function updateFigures(
  found: FoundTable<FigureEntryKey>,
  owed: readonly OwedFigure[],
  order: readonly string[],
): DressedUpdate {
  const byKey = new Map(owed.map((row) => [keyOf(row), row]));
  const present = new Set(found.keys);
  const update = updateTable(found, {
    rewritten(key, row) {
      const asked = byKey.get(key);
      const status = row.text('status');
      if (asked) {
        const again = status === withdrawnWord ? { status: rowStateWords.empty } : {};
        return { ...figureFixedCells(asked), ...again };
      }
      return status === withdrawnWord ? { former: mark } : withdrawn;
    },
    added: owed
      .filter((row) => !present.has(keyOf(row)))
      .map((row) => ({
        key: keyOf(row),
        owner: row.unit.id,
        values: { ...figureFixedCells(row), ...figureFirstCells(row) },
      })),
    ownerOf: unitOfKey,
    order,
    within: true,
  });
  const wanted = (key: string): typeof figureValidation | undefined =>
    key === '' ? undefined : byKey.has(key) ? figureValidation : closedFigureValidation;
  const redressedCells = found.read.rows.filter((row, at) => {
    const expected = wanted(found.keys[at] ?? '');
    return expected && !sameValidation(row.data('value')?.dataValidation, expected);
  }).length;
  const isDressed = redressedCells === 0 && update.insertions.length === 0;
  const dress = runsOf(update.keyed.keys.map(wanted)).flatMap(({ value, from, to }) =>
    value ? [validateFigures(found.placed, headRows + from, to - from, value)] : [],
  );
  return { ...update, redressedCells, dress: isDressed ? [] : dress };
}

const withdrawn: TableRow<FigureEntryKey> = { former: mark, status: withdrawnWord, fix: undefined };
