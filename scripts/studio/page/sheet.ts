import { studioTexts } from '../../../src/text/studio';
import type { Refusal, Shown, TabView, TypingAnswer } from '../api';
import { me, post } from './client';
import { el } from './dom';
import { openEditor } from './editor';
import { createFormulaBar } from './formulaBar';
import { createGrid } from './grid';
import { showRefusals } from './refusals';
import { arrowOf, cellAt, cellName, changedCells, closedAt, entryOf, ruleAt, type Place } from './sheetModel';

/** The open tab: the grid, the bar above it, and typing. */
export interface Sheet {
  readonly element: HTMLElement;
  show(view: TabView): void;
  /** Another tab is on its way: nothing that is typed may go into the one before. */
  leave(): void;
  select(place: Place): Promise<void>;
  focus(): void;
}

interface SheetParts {
  readonly shown: (shown: Shown) => Promise<void>;
  readonly failed: (error: unknown) => void;
  /** Looks again at the tab, now. */
  readonly refresh: () => Promise<void>;
  readonly openAddress: (address: string) => void;
}

export function createSheet({ shown, failed, refresh, openAddress }: SheetParts): Sheet {
  let view: TabView | undefined;
  const bar = createFormulaBar((place) => void grid.select(place), openAddress);
  const grid = createGrid((place) => {
    if (view) bar.show(view, place);
  });
  const element = el('section', { class: 'tab-sheet' }, bar.element, grid.element);

  /** Settles once nobody types in a cell. */
  let typed: Promise<void> = Promise.resolve();

  /** Back to the cell, so that it can be mended at once; whoever types meanwhile finishes the word first. */
  async function refuse(refusals: readonly Refusal[], place: Place): Promise<void> {
    await typed;
    await grid.select(place);
    showRefusals(refusals, grid.boxOf(place), grid.focus);
  }

  /** What is known beforehand is said before anybody types in vain. */
  function isClosed(place: Place): boolean {
    const closed = view && closedAt(view, place);
    const reason =
      view?.mayEdit === false ? studioTexts.readOnly(me()) : closed && studioTexts.closed(me(), closed.name);
    if (reason === undefined) return false;
    refuse([{ cell: cellName(place), reason }], place).catch(failed);
    return true;
  }

  async function type(
    place: Place,
    values: readonly (readonly string[])[],
    paste: boolean,
    // The tab on which it was begun: another one may be open by now.
    on = view,
  ): Promise<void> {
    if (on === undefined) return;
    const { file, id: tab } = on;
    try {
      const answer = await post<TypingAnswer>('type', { file, tab, ...place, values, paste });
      await refresh();
      if (answer.refusals.length > 0) await refuse(answer.refusals, place);
      await shown(answer.shown);
    } catch (error) {
      failed(error);
    }
  }

  function edit(place: Place, first?: string): void {
    if (view === undefined || isClosed(place)) return;
    const box = grid.boxOf(place);
    const on = view;
    const rule = ruleAt(view, place);
    const before = entryOf(cellAt(view, place));
    if (rule?.kind === 'checkbox') {
      void type(place, [[cellAt(view, place)?.checked === true ? 'FALSE' : 'TRUE']], false);
      return;
    }
    const editor = openEditor({
      box,
      label: cellName(place),
      text: first ?? before,
      choices: rule?.choices ?? [],
      cancelled: grid.focus,
      done(text, then) {
        if (text !== before) void type(place, [[text]], false, on);
        if (then === 'stay') return;
        grid.focus();
        const next =
          then === 'down' ? { ...place, row: place.row + 1 } : { ...place, column: place.column + 1 };
        void grid.select(next);
      },
    });
    typed = editor.closed;
    // Scrolled away, or not drawn yet.
    if (box === undefined) grid.reveal(place).then(editor.moveTo).catch(failed);
  }

  async function clear(): Promise<void> {
    const area = await grid.selectedArea();
    const [first] = area;
    if (first === undefined || area.some(isClosed)) return;
    // Hidden rows or columns may lie between: each run of neighbours is emptied by itself.
    const rows = runsOf(area.map(({ row }) => row));
    const columns = runsOf(area.map(({ column }) => column));
    for (const { start: row, count: height } of rows) {
      for (const { start: column, count: width } of columns) {
        const blanks = Array.from({ length: height }, () => Array.from({ length: width }, () => ''));
        await type({ row, column }, blanks, false);
      }
    }
  }

  grid.element.addEventListener('keydown', (event) => {
    const place = grid.selected();
    const { key, ctrlKey, metaKey, altKey } = event;
    if (place === undefined || ctrlKey || metaKey || altKey) return;
    const arrow = arrowOf(event);
    if (arrow !== undefined) grid.step(...arrow);
    else if (key === 'Enter' || key === 'F2') edit(place);
    else if (key === 'Delete' || key === 'Backspace') void clear();
    else if (key === ' ' && view && ruleAt(view, place)?.kind === 'checkbox') edit(place);
    // The key itself goes into the field, so that an input method can begin a word with it.
    else if (key.length === 1 || key === 'Process') return edit(place, '');
    else return;
    event.preventDefault();
  });
  grid.element.addEventListener('dblclick', () => {
    const place = grid.selected();
    if (place !== undefined) edit(place);
  });
  grid.element.addEventListener('click', ({ target }) => {
    const place = grid.selected();
    if (place === undefined || view === undefined || !(target instanceof Element)) return;
    const link = cellAt(view, place)?.link;
    if (target.closest('.box, .arrow') !== null) edit(place);
    else if (link !== undefined && target.closest('.linked') !== null) openAddress(link);
  });
  document.addEventListener('paste', (event) => {
    const place = grid.selected();
    if (place === undefined || !grid.hasFocus()) return;
    event.preventDefault();
    const text = event.clipboardData?.getData('text/plain').replace(/\r?\n$/, '') ?? '';
    if (text !== '' && !isClosed(place))
      void type(
        place,
        text.split(/\r?\n/).map((line) => line.split('\t')),
        true,
      );
  });

  return {
    element,
    show(next) {
      const isSameTab = view?.file === next.file && view.id === next.id;
      const changed = isSameTab && view ? changedCells(view, next) : new Set<string>();
      view = next;
      element.classList.remove('leaving');
      grid.show(next, changed);
      bar.show(next, grid.selected());
    },
    leave() {
      view = undefined;
      element.classList.add('leaving');
    },
    select: grid.select,
    focus: grid.focus,
  };
}

/** Neighbouring numbers together, from the smallest. */
function runsOf(numbers: readonly number[]): readonly { readonly start: number; readonly count: number }[] {
  const runs: { start: number; count: number }[] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last.start + last.count === number) last.count += 1;
    else runs.push({ start: number, count: 1 });
  }
  return runs;
}
