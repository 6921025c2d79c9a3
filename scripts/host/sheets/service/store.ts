import type { BadDays } from '../../badDays';
import type { CallContext, Files } from '../../contract';
import type { Actor } from '../access/protection';
import { createCalculator } from '../calculator/createCalculator';
import type { Calculator } from '../calculator/createCalculator';
import { forbidden, notFound } from '../model/errors';
import type { Workbook } from '../model/workbook';
import { cloneWorkbook } from '../model/workbook';
import type { Draft } from '../requests/handler';

interface Entry {
  workbook: Workbook;
  calculator: Calculator | undefined;
}

/** The workbooks there are, opened with somebody's rights. */
export interface Store {
  readonly ids: () => readonly string[];
  add(workbook: Workbook): void;
  /** Without asking who wants it. */
  get(fileId: string): Workbook;
  /** To ask what formulas give that stand in no cell. */
  calculator(fileId: string): Calculator;
  read(fileId: string, user?: string): { workbook: Workbook; actor: Actor; badDays: BadDays };
  /** All or nothing: the work is done on a copy, which takes the workbook's place when all went well. */
  change<T>(fileId: string, work: (draft: Draft, settle: Settle) => T, user?: string): T;
  /** Cells read or written since the last call of `startCall`. */
  readonly cells: () => number;
  startCall(): void;
  countCells(cells: number): void;
}

/** Brings the formulas of the draft up to date before the end, and answers questions on them. */
type Settle = () => Calculator;

export function createStore(files: Files, context: () => CallContext): Store {
  const entries = new Map<string, Entry>();
  let cells = 0;
  const countCells = (more: number): void => {
    cells += more;
  };

  function entryOf(fileId: string): Entry {
    const entry = entries.get(fileId);
    if (entry === undefined) throw notFound();
    return entry;
  }

  function calculatorOf(entry: Entry): Calculator {
    entry.calculator ??= createCalculator(entry.workbook);
    return entry.calculator;
  }

  function open(fileId: string, writing: boolean, user: string): { entry: Entry; actor: Actor } {
    const role = files.role(fileId, user);
    if (role === 'none') throw files.exists(fileId) ? forbidden() : notFound();
    if (writing && role === 'reader') throw forbidden();
    return { entry: entryOf(fileId), actor: { user, owner: role === 'owner' } };
  }

  return {
    ids: () => [...entries.keys()],
    add: (workbook) => void entries.set(workbook.id, { workbook, calculator: undefined }),
    get: (fileId) => entryOf(fileId).workbook,
    calculator: (fileId) => calculatorOf(entryOf(fileId)),
    read(fileId, user = context().user) {
      const { entry, actor } = open(fileId, false, user);
      return { workbook: entry.workbook, actor, badDays: context().badDays };
    },
    change(fileId, work, user = context().user) {
      const { entry, actor } = open(fileId, true, user);
      const workbook = cloneWorkbook(entry.workbook);
      const settle: Settle = () => {
        const calculator = calculatorOf(entry);
        calculator.recalculate(workbook);
        return calculator;
      };
      const outcome = work({ workbook, actor, touch: countCells, badDays: context().badDays }, settle);
      settle();
      const renamed = workbook.title !== entry.workbook.title;
      entry.workbook = workbook;
      if (renamed) files.rename(fileId, workbook.title);
      files.touch(fileId, user, context().clock.now());
      return outcome;
    },
    cells: () => cells,
    startCall() {
      cells = 0;
    },
    countCells,
  };
}
