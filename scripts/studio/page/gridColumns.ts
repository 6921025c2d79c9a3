import type { CellTemplate, CellTemplateProp, ColumnRegular } from '@revolist/revogrid';
import type { TabView } from '../api';
import { cellKey, cellProps, spilledInto, textLook } from './cells';
import {
  cellAt,
  columnLetters,
  columnWidth,
  ruleAt,
  usualColumn,
  type Place,
  type Shape,
} from './sheetModel';

/** What is on the screen now. */
export interface Drawn {
  readonly view: TabView | undefined;
  readonly shape: Shape;
  /** Cells that somebody just changed, to be pointed out. */
  readonly fresh: ReadonlySet<string>;
}

export const rowOf = (model: Readonly<Record<string, unknown>>): number => Number(model['row']);

/** The grid's columns by their numbers; each cell is drawn from what `drawn` gives at that moment. */
export function gridColumns(drawn: () => Drawn): (column: number) => ColumnRegular {
  const placeOf = (props: CellTemplateProp): Place => ({
    row: rowOf(props.model),
    column: Number(props.prop),
  });

  const template: CellTemplate = (h, props) => {
    const { view, shape } = drawn();
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

  return (column) => {
    const { view: now, shape } = drawn();
    return {
      prop: String(column),
      name: columnLetters(column),
      filter: false,
      size: now === undefined ? usualColumn : columnWidth(now, column),
      ...(shape.frozenColumns.includes(column) && { pin: 'colPinStart' }),
      cellTemplate: template,
      cellProperties: (props) => {
        const { view, fresh } = drawn();
        if (view === undefined) return {};
        const place = placeOf(props);
        const {
          class: classes,
          style,
          ...rest
        } = cellProps(view, cellAt(view, place), place, fresh.has(cellKey(place)));
        return { class: { ...classes }, style: { ...style }, ...rest };
      },
    };
  };
}
