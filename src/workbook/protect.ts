import { protectionNames } from '../text/vi';
import type { GridRange, Request } from './sheets';
import { headRows, type Table } from './table';
import { runsOf } from './runs';

/** Rows of one unit, counted from the first data row, and who may type in their entry cells. */
export interface UnitBlock {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly people: readonly string[];
}

const protectRange = (range: GridRange, description: string, users: readonly string[]): Request => ({
  addProtectedRange: { protectedRange: { range, description, editors: { users: [...new Set(users)] } } },
});

/**
 * Tiles that never overlap, since Google does not document what overlapping protections allow: the head, each run of
 * the program's and the appraisers' columns, and the entry cells of each unit.
 */
export function protectTable(
  { sheetId, columns }: Table,
  rowCount: number,
  blocks: readonly UnitBlock[],
  operators: readonly string[],
): readonly Request[] {
  const tile = (rows: readonly [number, number], cols: readonly [number, number]): GridRange => ({
    sheetId,
    startRowIndex: rows[0],
    endRowIndex: rows[1],
    startColumnIndex: cols[0],
    endColumnIndex: cols[1],
  });
  const end = headRows + Math.max(1, rowCount);
  return [
    protectRange(tile([0, headRows], [0, columns.length]), protectionNames.head, operators),
    ...runsOf(columns.map(({ block }) => block)).flatMap(({ value: block, from, to }) =>
      block === 'entry'
        ? blocks.map((unit) =>
            protectRange(tile([headRows + unit.from, headRows + unit.to], [from, to]), unit.name, [
              ...operators,
              ...unit.people,
            ]),
          )
        : [protectRange(tile([headRows, end], [from, to]), protectionNames[block], operators)],
    ),
  ];
}

/** A tab that only VH-TT and the program write. */
export const protectTab = (sheetId: number, operators: readonly string[]): Request => ({
  addProtectedRange: {
    protectedRange: {
      range: { sheetId },
      description: protectionNames.tab,
      editors: { users: [...operators] },
    },
  },
});
