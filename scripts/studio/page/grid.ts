import { defineCustomElements } from '@revolist/revogrid/loader';
import type { CellTemplate, CellTemplateProp, ColumnRegular, RowDefinition } from '@revolist/revogrid';
import { studioPageTexts as texts } from '../../../src/text/studio';
import type { TabView } from '../api';
import { cellKey, cellProps, spilledInto, textLook } from './cells';
import { el } from './dom';
import { rowHeight } from './heights';
import {
  cellAt,
  columnLetters,
  ruleAt,
  columnWidth,
  shapeOf,
  usualColumn,
  type Place,
  type Shape,
} from './sheetModel';

void defineCustomElements();

/** The sheet on the screen: shows, scrolls and selects; what is typed goes elsewhere. */
export interface SheetGrid {
  readonly element: HTMLElement;
  /** @param changed cells that somebody just changed, to be pointed out */
  show(view: TabView, changed: ReadonlySet<string>): void;
  select(place: Place): Promise<void>;
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

export function createGrid(moved: (place: Place) => void): SheetGrid {
  const grid = document.createElement('revo-grid');
  const element = el('div', { class: 'sheet', tabindex: 0, role: 'application' }, grid);
  let view: TabView | undefined;
  let shape: Shape = { frozenRows: [], rows: [], frozenColumns: [], columns: [] };
  let fresh: ReadonlySet<string> = new Set();
  let at: Place | undefined;

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

  const placeOf = (props: CellTemplateProp): Place => ({
    row: rowOf(props.model),
    column: Number(props.prop),
  });

  const template: CellTemplate = (h, props) => {
    const place = placeOf(props);
    const cell = view && cellAt(view, place);
    if (view === undefined) return '';
    const spilled = spilledInto(view, shape, place);
    if (spilled !== undefined) {
      const style = { ...textLook(spilled.style), left: `${String(-spilled.left)}px` };
      return h('span', { class: 'spilled', 'aria-hidden': 'true', style }, spilled.text);
    }
    if (ruleAt(view, place)?.kind === 'checkbox') {
      const box = cell?.checked === true ? '☑' : '☐';
      return h('span', { class: 'text box' }, box);
    }
    const isList = ruleAt(view, place)?.kind === 'list';
    const text = h('span', { class: cell?.link === undefined ? 'text' : 'text linked' }, cell?.text ?? '');
    return isList ? [text, h('span', { class: 'arrow', 'aria-hidden': 'true' }, '▾')] : text;
  };

  const columnOf = (column: number): ColumnRegular => ({
    prop: String(column),
    name: columnLetters(column),
    filter: false,
    size: view === undefined ? usualColumn : columnWidth(view, column),
    ...(shape.frozenColumns.includes(column) && { pin: 'colPinStart' }),
    cellTemplate: template,
    cellProperties: (props) => {
      if (view === undefined) return {};
      const place = placeOf(props);
      const {
        class: classes,
        style,
        ...rest
      } = cellProps(view, cellAt(view, place), place, fresh.has(cellKey(place)));
      return { class: { ...classes }, style: { ...style }, ...rest };
    },
  });

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

  async function select(place: Place): Promise<void> {
    const inRows = shape.rows.indexOf(place.row);
    const inColumns = shape.columns.indexOf(place.column);
    const cell = {
      x: inColumns >= 0 ? inColumns : shape.frozenColumns.indexOf(place.column),
      y: inRows >= 0 ? inRows : shape.frozenRows.indexOf(place.row),
    };
    if (cell.x < 0 || cell.y < 0) return;
    at = place;
    if (!isInView(place)) {
      if (inRows >= 0) await grid.scrollToRow(Math.max(0, inRows - 2));
      if (inColumns >= 0) await grid.scrollToColumnIndex(Math.max(0, inColumns - 1));
    }
    const columnType = inColumns >= 0 ? 'rgCol' : 'colPinStart';
    await grid.setCellsFocus(cell, cell, columnType, inRows >= 0 ? 'rgRow' : 'rowPinStart');
    element.focus({ preventScroll: true });
  }

  grid.addEventListener('afterfocus', ({ detail }) => {
    if (detail.model === undefined || detail.column === undefined) return;
    at = { row: rowOf(detail.model), column: Number(detail.column.prop) };
    moved(at);
  });
  grid.addEventListener('aftergridrender', () => {
    // Browsers make whatever scrolls a stop of the Tab key; the whole sheet is one.
    for (const part of grid.querySelectorAll<HTMLElement>(scrolling)) part.tabIndex = -1;
  });
  // The grid listens to the whole document; it is meant only where it has the focus.
  grid.addEventListener('beforekeydown', (event) => {
    if (!hasFocus() || event.detail.original.key === 'Tab') event.preventDefault();
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
    const pressed = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-cell]') : null;
    const [row, column] = (pressed?.dataset['cell'] ?? '').split(':').map(Number);
    // Known at once: a key may follow before the grid has drawn its focus.
    if (row !== undefined && column !== undefined && !event.shiftKey) {
      at = { row, column };
      moved(at);
    }
    byMouse = true;
    element.focus({ preventScroll: true });
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

const rowOf = (model: Readonly<Record<string, unknown>>): number => Number(model['row']);

/** All that the columns of the grid are made of. */
const layoutOf = ({ columns, frozenColumns }: TabView): string => JSON.stringify([columns, frozenColumns]);
