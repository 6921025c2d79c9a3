import type { Basis, Unit, UnitGroup, UnitKind } from '../../../core/model';
import { tidy } from '../../../core/parse/rawCell';
import { isAddress } from '../../../core/permissions/address';
import type { AddressFault } from '../../../core/permissions/drift';
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
  mailbox: { block: 'entry', width: 220, since: 3 },
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
    ...units.map(({ id, name, kind, groups, aliases, people, mailbox, grounds }) => ({
      id,
      name,
      kind: kinds.write(kind),
      groups: listCodec.write(groups),
      aliases: listCodec.write(aliases),
      people: listCodec.write(people),
      mailbox,
      basis: bases.write(grounds.basis),
      reason: grounds.reason,
    })),
  ];
}

/** What people typed into a cell of addresses, item by item, sound or not. */
const addressesIn = (text: string): readonly string[] =>
  text
    .split(/[;,\n]/)
    .map(tidy)
    .filter((item) => item !== '');

/** What is no address among the people of a unit is left out: `addressFaults` tells of it. */
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
    const mailbox = tidy(row.text('mailbox'));
    units.push({
      ...common,
      kind,
      groups: read('groups', listCodec.read),
      people: addressesIn(row.text('people')).filter(isAddress),
      ...(isAddress(mailbox) && { mailbox }),
      grounds: { basis: read('basis', readBasis), reason: read('reason', asText) },
    });
  }
  return { units, unitGroups };
}

/** What stands in the columns of addresses and is none. */
export function addressFaults(sheet: Sheet): readonly AddressFault[] {
  const { rows, column } = readTable(unitsTable, sheet);
  return rows.flatMap((row) => {
    const unit = row.text('name') || row.text('id');
    if (unit === '') return [];
    const mailbox = tidy(row.text('mailbox'));
    const faultsIn = (key: Key, items: readonly string[]): readonly AddressFault[] =>
      items
        .filter((text) => !isAddress(text))
        .map((text) => ({ unit, cell: cellName(row.index, column(key)), text }));
    return [
      ...faultsIn('people', addressesIn(row.text('people'))),
      ...faultsIn('mailbox', mailbox === '' ? [] : [mailbox]),
    ];
  });
}

/** `F5`: where the addresses of a unit's people stand; '' where it has no row. */
export function peopleCell(sheet: Sheet, unit: string): string {
  const { rows, column } = readTable(unitsTable, sheet);
  const row = rows.find((each) => each.text('id') === unit);
  return row ? cellName(row.index, column('people')) : '';
}

/** A row that officials added need not say on what it rests. */
const readBasis = (text: string): Basis | undefined => (text === '' ? 'inferred' : bases.read(text));
