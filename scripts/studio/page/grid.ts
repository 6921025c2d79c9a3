import { defineCustomElements } from '@revolist/revogrid/loader';
import type { CellTemplateProp, RowDefinition } from '@revolist/revogrid';
import { studioPageTexts as texts } from '../../../src/text/studio';
import type { TabView } from '../api';
import { cellKey } from './cells';
import { el } from './dom';
import { gridColumns, rowOf } from './gridColumns';
import { rowHeight } from './heights';
import { arrowOf, firstColumn, shapeOf, type Place, type Shape } from './sheetModel';

void defineCustomElements();

/** The sheet on the screen: shows, scrolls and selects; what is typed goes elsewhere. */
export interface SheetGrid {
  readonly element: HTMLElement;
  /** @param changed cells that somebody just changed, to be pointed out */
  show(view: TabView, changed: ReadonlySet<string>): void;
  select(place: Place): Promise<void>;
  /** Scrolls to a cell, and gives where it is once it is drawn. */
  reveal(place: Place): Promise<DOMRect | undefined>;
  /** Selects the shown cell beside the selected one. */
  step(rows: number, columns: number): void;
  selected(): Place | undefined;
  /** The selected cells by rows. */
  selectedArea(): Promise<readonly Place[]>;
  /** Where a cell is on the screen now. */
  boxOf(place: Place): DOMRect | undefined;
  focus(): void;
  hasFocus(): boolean;
}

const scrolling = 'revogr-viewport-scroll, revogr-scroll-virtual, .vertical-inner';
const numberWidth = 46;
const pointedOutMs = 4000;
/** Keys with which the grid itself leads elsewhere. */
const leaps = /^(Arrow|Page|Home|End)/;
/** How long a cell may take to be drawn. */
const mostFrames = 120;

export function createGrid(moved: (place: Place) => void): SheetGrid {
  const grid = document.createElement('revo-grid');
  const element = el('div', { class: 'sheet', tabindex: 0, role: 'application' }, grid);
  let view: TabView | undefined;
  let shape: Shape = { frozenRows: [], rows: [], frozenColumns: [], columns: [] };
  let fresh: ReadonlySet<string> = new Set();
  let at: Place | undefined;
  /** What was chosen last by name or by program: the grid tells of its focus later, maybe of one before. */
  let chosen: Place | undefined;

  const ready = new Promise((resolve) => {
    grid.addEventListener('aftergridinit', resolve, { once: true });
  });

  grid.readonly = true;
  // Its roles are not whole (columns without rows); the bar above says the selected cell instead.
  grid.accessible = false;
  grid.range = true;
  grid.resize = false;
  grid.canMoveColumns = false;
  grid.hideAttribution = true;
  grid.rowHeaders = {
    prop: 'number',
    size: numberWidth,
    cellProperties: () => ({ tabindex: -1 }),
    cellTemplate: (_, { model }: CellTemplateProp) => String(rowOf(model) + 1),
  };

  const columnOf = gridColumns(() => ({ view, shape, fresh }));

  function rowModel(tab: TabView, row: number): Record<string, unknown> {
    const texts = (tab.cells[row] ?? []).map((cell, column) => [String(column), cell?.text ?? ''] as const);
    return { row, ...Object.fromEntries(texts) };
  }

  function show(tab: TabView, changed: ReadonlySet<string>): void {
    const [before, frozenBefore] = [view, shape.frozenColumns.length];
    view = tab;
    shape = shapeOf(tab, element.clientWidth - numberWidth);
    fresh = changed;
    const isSameTab = before?.file === tab.file && before.id === tab.id;
    const columns = [...shape.frozenColumns, ...shape.columns];
    const isSameLayout =
      isSameTab && layoutOf(before) === layoutOf(tab) && frozenBefore === shape.frozenColumns.length;
    if (!isSameLayout) grid.columns = columns.map(columnOf);
    const sizes = (rows: readonly number[], type: RowDefinition['type']): RowDefinition[] =>
      rows.map((row, index) => ({ type, index, size: rowHeight(tab, row) }));
    grid.pinnedTopSource = shape.frozenRows.map((row) => rowModel(tab, row));
    grid.source = shape.rows.map((row) => rowModel(tab, row));
    // Sizes are taken for rows that are there already.
    const definitions = [...sizes(shape.frozenRows, 'rowPinStart'), ...sizes(shape.rows, 'rgRow')];
    void ready.then(() => {
      if (view === tab) grid.rowDefinitions = definitions;
    });
    element.setAttribute('aria-label', texts.grid(tab.title));
    if (!isSameTab) {
      at = undefined;
      chosen = undefined;
      void grid.clearFocus();
      void grid.scrollToCoordinate({ x: 0, y: 0 });
    }
    if (changed.size > 0)
      setTimeout(() => {
        if (fresh !== changed) return;
        fresh = new Set();
        void grid.refresh('all');
      }, pointedOutMs);
  }

  const shownRows = (): readonly number[] => [...shape.frozenRows, ...shape.rows];
  const shownColumns = (): readonly number[] => [...shape.frozenColumns, ...shape.columns];

  const hasFocus = (): boolean => element.contains(document.activeElement);

  const boxOf = (place: Place): DOMRect | undefined =>
    grid.querySelector(`[data-cell="${cellKey(place)}"]`)?.getBoundingClientRect();

  function isInView(place: Place): boolean {
    const [box, around] = [boxOf(place), grid.getBoundingClientRect()];
    return (
      box !== undefined &&
      box.top >= around.top &&
      box.bottom <= around.bottom &&
      box.left >= around.left &&
      box.right <= around.right
    );
  }

  async function scrollTo(place: Place): Promise<void> {
    if (isInView(place)) return;
    const [inRows, inColumns] = [shape.rows.indexOf(place.row), shape.columns.indexOf(place.column)];
    if (inRows >= 0) await grid.scrollToRow(Math.max(0, inRows - 2));
    if (inColumns >= 0 && view)
      await grid.scrollToColumnIndex(firstColumn(view, shape, inColumns, element.clientWidth - numberWidth));
  }

  async function reveal(place: Place): Promise<DOMRect | undefined> {
    await scrollTo(place);
    for (let frames = 0; frames < mostFrames && boxOf(place) === undefined; frames += 1)
      await new Promise(requestAnimationFrame);
    return boxOf(place);
  }

  /** Known and focused at once, since keys may follow before the grid has scrolled there and drawn it. */
  function choose(place: Place): void {
    at = place;
    chosen = place;
    moved(place);
    element.focus({ preventScroll: true });
  }

  async function mark({ row, column }: Place): Promise<void> {
    const [inRows, inColumns] = [shape.rows.indexOf(row), shape.columns.indexOf(column)];
    const cell = {
      x: inColumns >= 0 ? inColumns : shape.frozenColumns.indexOf(column),
      y: inRows >= 0 ? inRows : shape.frozenRows.indexOf(row),
    };
    const columnType = inColumns >= 0 ? 'rgCol' : 'colPinStart';
    await grid.setCellsFocus(cell, cell, columnType, inRows >= 0 ? 'rgRow' : 'rowPinStart');
  }

  async function select(place: Place): Promise<void> {
    if (!shownRows().includes(place.row) || !shownColumns().includes(place.column)) return;
    choose(place);
    await scrollTo(place);
    // Meanwhile another one may have been chosen.
    if (chosen === place) await mark(place);
  }

  function step(rows: number, columns: number): void {
    if (at === undefined) return;
    const row = neighbour(shownRows(), at.row, rows);
    const column = neighbour(shownColumns(), at.column, columns);
    if (row === undefined || column === undefined) return;
    const place = { row, column };
    choose(place);
    void mark(place);
  }

  grid.addEventListener('afterfocus', ({ detail }) => {
    if (detail.model === undefined || detail.column === undefined) return;
    const place = { row: rowOf(detail.model), column: Number(detail.column.prop) };
    if (chosen !== undefined && cellKey(chosen) !== cellKey(place)) return;
    at = place;
    moved(place);
  });
  grid.addEventListener('aftergridrender', () => {
    // Browsers make whatever scrolls a stop of the Tab key; the whole sheet is one.
    for (const part of grid.querySelectorAll<HTMLElement>(scrolling)) part.tabIndex = -1;
  });
  // The grid listens to the whole document; it is meant only where it has the focus.
  grid.addEventListener('beforekeydown', (event) => {
    const { original } = event.detail;
    if (!hasFocus() || original.key === 'Tab' || arrowOf(original) !== undefined) event.preventDefault();
    else if (leaps.test(original.key)) chosen = undefined;
  });
  addEventListener('resize', () => {
    const room = element.clientWidth - numberWidth;
    if (view && shapeOf(view, room).frozenColumns.length !== shape.frozenColumns.length) show(view, fresh);
  });
  let byMouse = false;
  element.addEventListener('mouseup', () => {
    // A cell that kept the focus would lose it as soon as it is scrolled away.
    element.focus({ preventScroll: true });
    byMouse = false;
  });
  const pressing = (event: MouseEvent): void => {
    byMouse = true;
    const pressed = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-cell]') : null;
    const [row, column] = (pressed?.dataset['cell'] ?? '').split(':').map(Number);
    // Known at once: a key may follow before the grid has drawn its focus.
    if (row !== undefined && column !== undefined && !event.shiftKey) {
      choose({ row, column });
    } else element.focus({ preventScroll: true });
  };
  element.addEventListener('mousedown', pressing, { capture: true });
  element.addEventListener('focus', () => {
    if (byMouse) return;
    const [row, column] = [shape.rows[0] ?? shape.frozenRows[0], shape.columns[0] ?? shape.frozenColumns[0]];
    if (at === undefined && row !== undefined && column !== undefined) void select({ row, column });
  });

  return {
    element,
    show,
    select,
    reveal,
    step,
    selected: () => at,
    async selectedArea() {
      const range = await grid.getSelectedRange();
      if (range === null) return at === undefined ? [] : [at];
      const rows = range.rowType === 'rgRow' ? shape.rows : shape.frozenRows;
      const columns = range.colType === 'rgCol' ? shape.columns : shape.frozenColumns;
      return rows
        .slice(range.y, range.y1 + 1)
        .flatMap((row) => columns.slice(range.x, range.x1 + 1).map((column) => ({ row, column })));
    },
    boxOf,
    hasFocus,
    focus: () => {
      element.focus({ preventScroll: true });
    },
  };
}

const neighbour = (list: readonly number[], from: number, by: number): number | undefined =>
  list[Math.max(0, Math.min(list.length - 1, list.indexOf(from) + by))];

/** All that the columns of the grid are made of. */
const layoutOf = ({ columns, frozenColumns }: TabView): string => JSON.stringify([columns, frozenColumns]);
