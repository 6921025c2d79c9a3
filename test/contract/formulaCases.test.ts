import { FUNCTIONS } from '../../scripts/host/sheets/formulas/functions';
import { formulaCases } from '../cases/formulas';
import type { FormulaCase } from '../cases/formulas';
import { contentOf, entered } from './formulaContent';
import { fixture } from './sheetsFixture';

/** What the host answers for the formula in J1 beside the cells, or why it refuses to. */
function answer({ cells: rows, formula }: FormulaCase): unknown {
  const { batch, cells } = fixture();
  const values = Array.from({ length: 8 }, (_, row) => ({
    values: Array.from({ length: 9 }, (_, column) => entered(rows[row]?.[column] ?? null)),
  }));
  const write = (columnIndex: number, content: object[]) => ({
    updateCells: {
      start: { sheetId: 1, rowIndex: 0, columnIndex },
      fields: 'userEnteredValue',
      rows: content,
    },
  });
  try {
    batch([write(0, values), write(9, [{ values: [entered(formula)] }])]);
  } catch (error) {
    return String(error);
  }
  return contentOf(cells('Nhập!J1', 'effectiveValue')[0]?.[0]);
}

describe('a formula in Vietnamese', () => {
  test('[assumed A46] gives what the table of cases says, on which LibreOffice agrees, or is refused with cell and reason', () => {
    const given = formulaCases.map((each) => [each.formula, answer(each)]);
    const expected = formulaCases.map(({ formula, gives }) => [
      formula,
      gives instanceof RegExp
        ? expect.stringMatching(new RegExp(`NotImplemented: Sheets .*${gives.source}.*, in 'Nhập'!J1`))
        : gives,
    ]);
    expect(given).toEqual(expected);
  });

  test('has its cases for each function that is taken', () => {
    const counts = (name: string): number => formulaCases.filter(({ of }) => of === name).length;
    // HYPERLINK is no matter of numbers: sheetsFormulas.test.ts.
    const few = Object.keys(FUNCTIONS).filter((name) => name !== 'HYPERLINK' && counts(name) < 4);
    expect(few).toEqual([]);
  });
});
