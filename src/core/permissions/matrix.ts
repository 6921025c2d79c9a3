import type { Day } from '../model';
import type { PeriodState } from '../periodState';

/**
 * the office's people; the people of the unit that a row belongs to; whoever only reads. The program runs with the rights
 * of an operator.
 */
export type Role = 'operator' | 'unit' | 'viewer';
export type EditorRole = Exclude<Role, 'viewer'>;

/** What a cell is for: the head of a table, one of its blocks of columns, or a tab that nobody types in. */
export type CellClass = 'head' | 'fixed' | 'entry' | 'machine' | 'appraisal' | 'tab';

type Editors = Readonly<Record<CellClass, readonly EditorRole[]>>;

const operator: readonly EditorRole[] = ['operator'];

/** Before the period opens and after it closes, the entry cells belong to the office, who may still put right what was entered. */
const unitsKeptOut: Editors = {
  head: operator,
  fixed: operator,
  entry: operator,
  machine: operator,
  appraisal: operator,
  tab: operator,
};

/** A concluded result stands: only the owner, whom Google never locks out, can still type there. */
const frozen: Editors = { ...unitsKeptOut, entry: [], appraisal: [] };

/** Period state × kind of cell → who may edit. What the tiles of a workbook should be is read off here alone. */
export const matrix: Readonly<Record<PeriodState, Editors>> = {
  draft: unitsKeptOut,
  open: { ...unitsKeptOut, entry: ['operator', 'unit'] },
  closed: unitsKeptOut,
  compiled: frozen,
  reported: frozen,
  archived: frozen,
};

/** Whether the office let a unit enter beyond the closing of the period, and the day has not passed. */
export const isExcepted = (state: PeriodState, extendedTo: Day | undefined, today: Day): boolean =>
  state === 'closed' && extendedTo !== undefined && extendedTo >= today;

/** `excepted`: the cell is in a row of a unit that may still enter; its entry cells are as in an open period. */
export const editorsOf = (state: PeriodState, cell: CellClass, excepted = false): readonly EditorRole[] =>
  matrix[excepted && cell === 'entry' ? 'open' : state][cell];

/** Whether a role may edit a cell of the class; for `unit`, one in a row of its own unit. */
export function mayEdit(state: PeriodState, cell: CellClass, role: Role, excepted = false): boolean {
  return role !== 'viewer' && editorsOf(state, cell, excepted).includes(role);
}
