import { parseFormula } from '../formulas/parseFormula';
import { referenceRect } from '../formulas/checkFormula';
import { shiftFormula } from '../formulas/shiftFormula';
import { cellAt, putCell, tidyCell } from '../model/cells';
import { fullCellName } from '../model/a1';
import { findTab } from '../model/rect';
import type { ExtendedValue } from '../model/resources';
import type { Cell, Row, Tab, Workbook } from '../model/workbook';
import { evaluate } from './evaluate';
import { createGraph } from './graph';
import type { Node, Place } from './graph';
import { inOrder } from './inOrder';
import { takenFormat } from './takenFormat';

export interface Calculator {
  /** Works out every formula that the changes since the last call concern, and keeps the results in its cells. */
  recalculate(workbook: Workbook): void;
  /** What a formula gives, written for one cell and read from another, as in conditions of validations. */
  evaluate(
    workbook: Workbook,
    sheetId: number,
    formula: string,
    rows: number,
    columns: number,
  ): ExtendedValue | undefined;
}

type Snapshot = Map<number, readonly (Row | undefined)[]>;

/** @param base a workbook whose formulas all have results already, as it was stored */
export function createCalculator(base: Workbook): Calculator {
  let graph = createGraph();
  let seen: Snapshot = new Map();
  let { locale } = base;

  function nodeOf(
    workbook: Workbook,
    tab: Tab,
    cell: Cell | undefined,
    row: number,
    column: number,
  ): Node | undefined {
    const text = cell?.userEnteredValue?.formulaValue;
    if (text === undefined) return undefined;
    const formula = parseFormula(text);
    if ('problem' in formula) return undefined;
    const reads = formula.references.flatMap((reference) => referenceRect(workbook, tab, reference) ?? []);
    return { sheetId: tab.id, row, column, formula, reads };
  }

  /** Takes over what changed, and says where. */
  function takeOver(workbook: Workbook): Place[] {
    const changed: Place[] = [];
    const now: Snapshot = new Map();
    for (const tab of workbook.tabs) {
      const before = seen.get(tab.id) ?? [];
      for (let row = 0; row < Math.max(before.length, tab.rows.length); row += 1) {
        const old = before[row];
        const cells = tab.rows[row];
        if (old === cells) continue;
        for (let column = 0; column < Math.max(old?.length ?? 0, cells?.length ?? 0); column += 1) {
          const cell = cells?.[column];
          if (old?.[column]?.userEnteredValue === cell?.userEnteredValue) continue;
          const place: Place = { sheetId: tab.id, row, column };
          graph.set(place, nodeOf(workbook, tab, cell, row, column));
          changed.push(place);
        }
      }
      now.set(tab.id, tab.rows.slice());
    }
    seen = now;
    return changed;
  }

  function reset(): void {
    graph = createGraph();
    seen = new Map();
  }

  function store(workbook: Workbook, node: Node, computed: ExtendedValue): void {
    const tab = findTab(workbook, node.sheetId);
    const cell = cellAt(tab, node.row, node.column);
    if (cell === undefined) return;
    const computedFormat = computed.numberValue === undefined ? undefined : takenFormat(workbook, node);
    putCell(tab, node.row, node.column, tidyCell({ ...cell, computed, computedFormat }));
  }

  function compute(workbook: Workbook, changed: readonly Place[]): void {
    const dirty = graph.affectedBy(changed);
    for (const place of changed) {
      const node = graph.at(place);
      if (node !== undefined) dirty.add(node);
    }
    const { order, circular } = inOrder(dirty);
    for (const node of circular) {
      store(workbook, node, { errorValue: { type: 'REF', message: 'Circular dependency detected.' } });
    }
    for (const node of order) store(workbook, node, outcome(workbook, node));
  }

  /** A failure leaves the graph ahead of the workbook: it is built anew at the next call. */
  function guarded<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      reset();
      throw error;
    }
  }

  function recalculate(workbook: Workbook): void {
    const gone = [...seen.keys()].some((id) => workbook.tabs.every((tab) => tab.id !== id));
    // The locale says how numbers in texts and criteria are read and written.
    if (gone || workbook.locale !== locale) reset();
    locale = workbook.locale;
    guarded(() => compute(workbook, takeOver(workbook)));
  }

  takeOver(base);

  return {
    recalculate,
    evaluate(workbook, sheetId, formula, rows, columns) {
      const parsed = parseFormula(shiftFormula(formula, rows, columns));
      if ('problem' in parsed) return undefined;
      const tab = findTab(workbook, sheetId);
      const value = evaluate(workbook, tab, parsed.tree, `a rule of '${tab.title}': ${formula}`);
      return Object.keys(value).length === 0 ? undefined : value;
    },
  };
}

function outcome(workbook: Workbook, { sheetId, row, column, formula }: Node): ExtendedValue {
  const tab = findTab(workbook, sheetId);
  return evaluate(workbook, tab, formula.tree, fullCellName(tab.title, row, column));
}
