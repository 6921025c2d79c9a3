import { shiftFormula } from '../formulas/shiftFormula';
import { mapCells } from '../model/cells';
import type { ConditionalFormatRule } from '../model/resources';
import type { PlacedRule, Tab } from '../model/workbook';
import { movePosition } from './dimensionEdit';
import type { DimensionEdit } from './dimensionEdit';
import { editConditionalFormat, mapFormulas, withCondition } from './moveFormulas';

/**
 * Rules with relative references belong to a cell. It moves with the edit; where it is deleted, another one that
 * stays takes its place. To be done before references move, so that none hangs on a deleted cell.
 */
export function moveRules(tab: Tab, edit: DimensionEdit): void {
  const moved = new Map<PlacedRule, PlacedRule>();
  const move = (placed: PlacedRule): PlacedRule => {
    const known = moved.get(placed);
    if (known !== undefined) return known;
    const next = moveRule(placed, edit);
    moved.set(placed, next);
    return next;
  };
  mapCells(tab, (cell) => {
    const validation = cell.validation && move(cell.validation);
    return validation === undefined || validation === cell.validation ? cell : { ...cell, validation };
  });
  const { objects } = tab;
  objects.conditionalFormats = objects.conditionalFormats.map((rule) => moveConditionalFormat(rule, edit));
}

function moveRule(placed: PlacedRule, edit: DimensionEdit): PlacedRule {
  const position = edit.rows ? placed.row : placed.column;
  const steps = stepsToStay(edit, position);
  const place = movePosition(edit, position + steps) ?? position;
  const condition = mapFormulas(placed.rule.condition, shiftBy(edit, steps));
  if (place === position && condition === placed.rule.condition) return placed;
  const rule = withCondition(placed.rule, condition);
  return edit.rows ? { ...placed, rule, row: place } : { ...placed, rule, column: place };
}

/** The ranges move by themselves; here only the formula, where their first cell is deleted. */
function moveConditionalFormat(rule: ConditionalFormatRule, edit: DimensionEdit): ConditionalFormatRule {
  const first = rule.ranges?.[0];
  if (first === undefined) return rule;
  const steps = stepsToStay(edit, (edit.rows ? first.startRowIndex : first.startColumnIndex) ?? 0);
  return editConditionalFormat(rule, shiftBy(edit, steps));
}

/** How far it is to the first row or column that the edit leaves. */
const stepsToStay = (edit: DimensionEdit, position: number): number =>
  movePosition(edit, position) === undefined ? edit.at - edit.count - position : 0;

const shiftBy =
  (edit: DimensionEdit, steps: number) =>
  (formula: string): string =>
    shiftFormula(formula, edit.rows ? steps : 0, edit.rows ? 0 : steps);
