import { uniqueAddresses } from '../../core/permissions/address';
import { editorsOf, type CellClass } from '../../core/permissions/matrix';
import type { PeriodState } from '../../core/periodState';
import type { Unit } from '../../core/model';
import { protectionNames, shorten } from '../../text/vi';
import { runsOf } from '../grid/runs';
import type { GridRange, ProtectedRange } from '../grid/sheets';
import { headRows } from '../grid/table';
import type { Block } from '../grid/style';

/** Who works on the period, and how far it has come. */
export interface Staff {
  readonly state: PeriodState;
  /** Owns the workbook, and so may edit whatever is declared. */
  readonly owner: string;
  /** Short name of the office that compiles. */
  readonly office: string;
  /** Addresses that may edit everything: the office's people. */
  readonly operators: readonly string[];
  readonly units: readonly Pick<Unit, 'id' | 'name' | 'people'>[];
  /** Units that may still enter after the closing, by id. */
  readonly excepted: ReadonlySet<string>;
}

/** A protection is known again by its name; a unit's may fill a cell. */
const longestName = 200;

interface Place {
  readonly sheetId: number;
  readonly title: string;
}

/** A table as it stands: what each column is, and whose each row is. */
export interface TableLayout extends Place {
  readonly kind: 'table';
  /** From the left, to the edge of the grid; undefined: not one of the program's columns. */
  readonly blocks: readonly (Block | undefined)[];
  /** Unit ids from the first data row to the edge of the grid; undefined: a row without a key. */
  readonly units: readonly (string | undefined)[];
}

/** A tab that only the office and the program write. */
export interface TabLayout extends Place {
  readonly kind: 'tab';
}

export type Layout = TableLayout | TabLayout;

/** One protection that should be: its cells, and who may edit them. */
export interface Tile {
  readonly cell: CellClass;
  readonly title: string;
  readonly protectedRange: ProtectedRange;
}

/**
 * The protections that a tab should have. They never overlap, since Google does not document what overlapping ones
 * allow, and leave no cell out: the head, each run of the program's and the appraisers' columns, the entry cells of
 * each run of a unit's rows. Columns and rows that somebody added belong to the office.
 */
export function tilesOf(layout: Layout, staff: Staff): readonly Tile[] {
  const { sheetId, title } = layout;
  const tile = (
    cell: CellClass,
    range: ProtectedRange['range'],
    description: string,
    unit?: Staff['units'][number],
  ): Tile => {
    const editors = { operator: staff.operators, unit: unit?.people ?? [] };
    const excepted = unit !== undefined && staff.excepted.has(unit.id);
    const users = uniqueAddresses(editorsOf(staff.state, cell, excepted).flatMap((role) => editors[role]));
    // A protection without editors would keep nobody out.
    const listed = users.length > 0 ? users : [staff.owner];
    return { cell, title, protectedRange: { range, description, editors: { users: listed } } };
  };
  if (layout.kind === 'tab') return [tile('tab', { sheetId }, protectionNames.tab(staff.office))];

  const { blocks, units } = layout;
  const range = (rows: readonly [number, number], columns: readonly [number, number]): GridRange => ({
    sheetId,
    startRowIndex: rows[0],
    endRowIndex: rows[1],
    startColumnIndex: columns[0],
    endColumnIndex: columns[1],
  });
  const byId = new Map(staff.units.map((unit) => [unit.id, unit]));
  const rowRuns = runsOf(units);
  const unitTiles = (columns: readonly [number, number]): readonly Tile[] =>
    rowRuns.map(({ value: id, from, to }) => {
      const unit = id === undefined ? undefined : byId.get(id);
      const name = shorten(unit?.name ?? id ?? protectionNames.unowned, longestName);
      return tile('entry', range([headRows + from, headRows + to], columns), name, unit);
    });
  return [
    tile('head', range([0, headRows], [0, blocks.length]), protectionNames.head),
    ...runsOf(blocks.map((block) => block ?? 'fixed')).flatMap(({ value: block, from, to }) =>
      block === 'entry'
        ? unitTiles([from, to])
        : [tile(block, range([headRows, headRows + units.length], [from, to]), protectionNames[block])],
    ),
  ];
}
