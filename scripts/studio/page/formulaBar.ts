import { studioPageTexts as texts } from '../../../src/text/studio';
import type { TabView } from '../api';
import { el, prose } from './dom';
import { cellAt, cellName, closedAt, entryOf, placeOf, ruleAt, type Place } from './sheetModel';

export interface FormulaBar {
  readonly element: HTMLElement;
  show(view: TabView, place: Place | undefined): void;
}

/**
 * What the selected cell holds and what is to be known of it, said as well as shown. Another cell's name typed in the
 * place of its own leads there.
 */
export function createFormulaBar(
  goTo: (place: Place) => void,
  openAddress: (address: string) => void,
): FormulaBar {
  const name = el('input', {
    class: 'cell-name',
    type: 'text',
    'aria-label': texts.cell,
    autocomplete: 'off',
  });
  name.addEventListener('focus', () => {
    name.select();
  });
  name.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key !== 'Enter') return;
    const place = placeOf(name.value);
    if (place !== undefined) goTo(place);
  });
  const content = el('div', {
    class: 'cell-content',
    'aria-label': texts.content,
    role: 'note',
    tabindex: 0,
  });
  const spoken = el('div', { class: 'spoken', role: 'status' });
  const remarks = el('div', { class: 'remarks' });
  const element = el('div', { class: 'formula-bar' }, name, content, remarks, spoken);
  const remark = (kind: string, label: string, text: string): HTMLElement =>
    el('span', { class: `remark ${kind}` }, el('strong', {}, `${label}: `), text);

  let at: string | undefined;

  return {
    element,
    show(view, place) {
      const before = at;
      at = place && cellName(place);
      // Somebody else's edit draws the tab again, and must not take away what is being typed here.
      if (at !== before || document.activeElement !== name) name.value = at ?? '';
      if (place === undefined) {
        content.textContent = texts.noCell;
        remarks.replaceChildren();
        return;
      }
      const cell = cellAt(view, place);
      const rule = ruleAt(view, place);
      const closed = closedAt(view, place);
      content.replaceChildren(...prose(entryOf(cell), openAddress));
      const list: HTMLElement[] = [];
      if (!view.mayEdit)
        list.push(el('span', { class: 'remark closed' }, el('strong', {}, texts.readOnlyWorkbook)));
      else if (closed !== undefined) list.push(remark('closed', texts.closedCell, closed.name));
      if (rule?.hint !== undefined) list.push(remark('hint', texts.hint, rule.hint));
      if (cell?.note !== undefined) list.push(remark('note', texts.note, cell.note));
      remarks.replaceChildren(...list);
      spoken.textContent = [cellName(place), cell?.text ?? '', remarks.textContent].join('. ');
    },
  };
}
