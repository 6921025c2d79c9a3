import type { Basis, Unit, UnitGroup, UnitKind } from '../../../core/model';
import { basisWords, unitGroupWord, unitKindWords } from '../../../text/vi';
import { cellName } from '../../grid/a1';
import { asRequiredText, asText, listCodec, rowReader, wordCodec } from '../../grid/codecs';
import type { Sheet } from '../../grid/sheets';
import { colors } from '../../grid/style';
import { readTable } from '../../grid/readTable';
import { defineColumns, type Table, type TableRow } from '../../grid/table';
import { headersOf } from '../../grid/headersOf';
import { unitsWords } from './words';

type Key = keyof typeof unitsWords.headers;

const columns = defineColumns(unitsWords.headers, {
  id: { block: 'fixed', width: 110 },
  name: { block: 'entry', width: 260 },
  kind: { block: 'entry', width: 150 },
  groups: { block: 'entry', width: 260 },
  aliases: { block: 'entry', width: 320 },
  people: { block: 'entry', width: 260 },
  basis: { block: 'fixed', width: 150 },
  reason: { block: 'fixed', width: 320 },
});

export const unitsTable: Table<Key> = {
  sheetId: 10,
  title: unitsWords.title,
  banner: unitsWords.banner,
  columns,
  frozenColumns: 2,
  tabColor: colors.tab.tool,
};

const kinds = wordCodec<UnitKind | 'group'>({ ...unitKindWords, group: unitGroupWord });
const bases = wordCodec<Basis>(basisWords);

export interface Directory {
  readonly units: readonly Unit[];
  readonly unitGroups: readonly UnitGroup[];
}

export function unitRows({ units, unitGroups }: Directory): readonly TableRow<Key>[] {
  return [
    ...unitGroups.map(({ id, name, aliases }) => ({
      id,
      name,
      kind: kinds.write('group'),
      aliases: listCodec.write(aliases),
    })),
    ...units.map(({ id, name, kind, groups, aliases, people, grounds }) => ({
      id,
      name,
      kind: kinds.write(kind),
      groups: listCodec.write(groups),
      aliases: listCodec.write(aliases),
      people: listCodec.write(people),
      basis: bases.write(grounds.basis),
      reason: grounds.reason,
    })),
  ];
}

export function readUnits(sheet: Sheet): Directory {
  const table = readTable(unitsTable, sheet);
  const reader = rowReader(table, headersOf(unitsTable));
  const units: Unit[] = [];
  const unitGroups: UnitGroup[] = [];
  for (const row of table.rows) {
    if (row.text('id') === '' && row.text('name') === '') continue;
    const read = reader(row);
    const common = {
      id: read('id', asRequiredText),
      name: read('name', asRequiredText),
      aliases: read('aliases', listCodec.read),
    };
    const kind = read('kind', kinds.read);
    if (kind === 'group') {
      unitGroups.push(common);
      continue;
    }
    units.push({
      ...common,
      kind,
      groups: read('groups', listCodec.read),
      people: read('people', listCodec.read),
      grounds: { basis: read('basis', readBasis), reason: read('reason', asText) },
    });
  }
  return { units, unitGroups };
}

/** `F5`: where the addresses of a unit's people stand; '' where it has no row. */
export function peopleCell(sheet: Sheet, unit: string): string {
  const { rows, column } = readTable(unitsTable, sheet);
  const row = rows.find((each) => each.text('id') === unit);
  return row ? cellName(row.index, column('people')) : '';
}

/** A row that officials added need not say on what it rests. */
const readBasis = (text: string): Basis | undefined => (text === '' ? 'inferred' : bases.read(text));
