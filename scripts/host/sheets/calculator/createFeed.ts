import { NotImplemented } from '../../contract';
import { referenceRect } from '../formulas/checkFormula';
import type { Formula } from '../formulas/parseFormula';
import { cellName, fullCellName } from '../model/a1';
import { effectiveValue } from '../model/cells';
import { findTab } from '../model/rect';
import type { Rect } from '../model/rect';
import type { ExtendedValue } from '../model/resources';
import type { Tab, Workbook } from '../model/workbook';
import { createEngine, SCRATCH } from './engine';
import type { Engine, Result } from './engine';
import type { Node, Place } from './graph';
import { engineTitle, translate } from './translate';

/**
 * Keeps the engine small: it gets only the columns that some formula reads, and holds a formula only while that is
 * worked out. At other times the result stands in its place, so that one entry does not cost every formula.
 */
interface Feed {
  change(place: Place, value: ExtendedValue | undefined): void;
  compute(workbook: Workbook, nodes: readonly Node[]): ReadonlyMap<Node, ExtendedValue>;
  ask(workbook: Workbook, home: Tab, formula: Formula): ExtendedValue | undefined;
}

export function createFeed(): Feed {
  let made: Engine | undefined;
  const engine = (): Engine => (made ??= createEngine());
  const fed = new Set<string>();
  const columnKey = (sheetId: number, column: number): string => `${sheetId}:${column}`;

  function feedColumns(workbook: Workbook, rect: Rect): void {
    for (let column = rect.left; column < rect.right; column += 1) {
      const key = columnKey(rect.sheetId, column);
      if (fed.has(key)) continue;
      fed.add(key);
      engine().addTab(rect.sheetId);
      findTab(workbook, rect.sheetId).rows.forEach((cells, row) => {
        const value = effectiveValue(cells?.[column]);
        if (value !== undefined) engine().put(rect.sheetId, row, column, value);
      });
    }
  }

  /** The result takes the place of the formula. */
  function freeze(node: Node, value: ExtendedValue | undefined): void {
    const read = fed.has(columnKey(node.sheetId, node.column));
    engine().put(node.sheetId, node.row, node.column, read ? value : undefined);
  }

  /**
   * Answers what the cells themselves don't show: is a 0 really a blank, and what are all digits of a number. What is
   * clear is frozen already, as the engine works out everything anew at each evaluation; the rest still stands.
   */
  function clarify(workbook: Workbook, nodes: readonly Node[], results: Map<Node, ExtendedValue>): void {
    const questions = nodes.filter((node) => isUnclear(node, results.get(node)));
    if (questions.length === 0) return;
    questions.forEach((node, row) => {
      const home = findTab(workbook, node.sheetId);
      const question = results.has(node)
        ? `ISBLANK(${translate(workbook, home, node.formula)})`
        : `${engineTitle(node.sheetId)}!${cellName(node.row, node.column)}&""`;
      engine().putFormula(SCRATCH, row, 0, question);
    });
    engine().evaluate();
    questions.forEach((node, row) => {
      const answer = engine().read(SCRATCH, row, 0);
      engine().put(SCRATCH, row, 0, undefined);
      if ('value' in answer) {
        if (!results.has(node)) results.set(node, { numberValue: Number(answer.value.stringValue) });
        else if (answer.value.boolValue === true) results.set(node, {});
      }
      freeze(node, results.get(node));
    });
  }

  function compute(workbook: Workbook, nodes: readonly Node[]): Map<Node, ExtendedValue> {
    for (const node of nodes) for (const rect of node.reads) feedColumns(workbook, rect);
    for (const node of nodes) {
      const home = findTab(workbook, node.sheetId);
      engine().putFormula(node.sheetId, node.row, node.column, translate(workbook, home, node.formula));
    }
    const results = new Map<Node, ExtendedValue>();
    if (nodes.length === 0) return results;
    engine().evaluate();
    for (const node of nodes) {
      const result = engine().read(node.sheetId, node.row, node.column);
      if ('unsupported' in result) throw unsupported(workbook, node, result.unsupported);
      if ('value' in result) results.set(node, result.value);
      if (!isUnclear(node, results.get(node))) freeze(node, results.get(node));
    }
    clarify(workbook, nodes, results);
    return results;
  }

  function answerTo(text: string): Result {
    engine().putFormula(SCRATCH, 0, 1, text);
    engine().evaluate();
    const result = engine().read(SCRATCH, 0, 1);
    engine().put(SCRATCH, 0, 1, undefined);
    return result;
  }

  return {
    change({ sheetId, row, column }, value) {
      if (fed.has(columnKey(sheetId, column))) engine().put(sheetId, row, column, value);
    },
    compute,
    ask(workbook, home, formula) {
      const reads = formula.references.flatMap((reference) => referenceRect(workbook, home, reference) ?? []);
      for (const rect of reads) feedColumns(workbook, rect);
      const text = translate(workbook, home, formula);
      const result = answerTo(text);
      if ('value' in result) return result.value;
      const exact = answerTo(`(${text})&""`);
      return 'value' in exact ? { numberValue: Number(exact.value.stringValue) } : undefined;
    },
  };
}

const isUnclear = (node: Node, result: ExtendedValue | undefined): boolean =>
  result === undefined || (result.numberValue === 0 && node.formula.mayBeBlank);

const unsupported = (workbook: Workbook, { sheetId, row, column }: Node, what: string): NotImplemented =>
  new NotImplemented(
    `Sheets formula that gives ${what}, in ${fullCellName(findTab(workbook, sheetId).title, row, column)}`,
  );
