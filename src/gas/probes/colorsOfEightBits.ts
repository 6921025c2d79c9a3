import { same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** Every 255th comes back as itself, and what was read may be written again. */
export const colorsOfEightBits: Probe = {
  id: 'A51',
  run(scratch) {
    const tab = scratch.tab();
    const shades = Array.from({ length: 256 }, (_, shade) => shade);
    const rowOf = (red: number) => ({ userEnteredFormat: { backgroundColor: { red: red / 255 } } });
    const fields = 'userEnteredFormat.backgroundColor';
    const start = { sheetId: tab.id, rowIndex: 0, columnIndex: 0 };
    const write = (values: readonly (readonly object[])[]) =>
      tab.batch({ updateCells: { start, fields, rows: values.map((row) => ({ values: [...row] })) } });
    write(Array.from({ length: 26 }, (_, row) => shades.slice(row * 10, row * 10 + 10).map(rowOf)));
    const first = tab.cells('A1:J26', fields);
    write(first);
    const again = tab.cells('A1:J26', fields);
    const reds = ([] as (typeof again)[number][number][])
      .concat(...again)
      .map((cell) => Math.round((cell.userEnteredFormat?.backgroundColor?.red ?? 0) * 255));
    return same([reds, same(again, first)], [shades, 'as assumed']);
  },
};
