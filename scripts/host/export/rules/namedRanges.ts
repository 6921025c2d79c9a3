import type { GridSize, Rect } from '../grid/a1';
import { absoluteRectName, parseRect, rangeOf, rectOf } from '../grid/a1';
import { quoteTab } from '../grid/quoteTab';
import type { Attributes } from '../package/xml';
import { element, escapeXml, findElements, unescapeXml } from '../package/xml';
import type { GridRange, NamedRange } from '../resource';

/** How Excel and LibreOffice mark the range of a tab's filter. */
const filterName = '_xlnm._FilterDatabase';
/** Rows that are printed on every page. */
const titlesName = '_xlnm.Print_Titles';

export interface NamedTab {
  readonly sheetId: number;
  readonly title: string;
  readonly size: GridSize;
  readonly filter?: GridRange | undefined;
  readonly titleRows?: number | undefined;
}

/**
 * Puts the names into the workbook part: exceljs would keep an object for each of their cells. Without the name of
 * its range LibreOffice drops a filter.
 */
export function writeNamedRanges(
  workbookXml: string,
  names: readonly NamedRange[],
  tabs: readonly NamedTab[],
): string {
  const own = tabs.flatMap((tab, localSheetId) => [
    ...(tab.filter === undefined
      ? []
      : [definedName({ name: filterName, localSheetId, hidden: true }, tab.filter, tab)]),
    ...(tab.titleRows === undefined || tab.titleRows === 0
      ? []
      : [
          element(
            'definedName',
            { name: titlesName, localSheetId },
            escapeXml(`${quoteTab(tab.title)}!$1:$${tab.titleRows}`),
          ),
        ]),
  ]);
  const others = names.flatMap(({ name, range }) => {
    const tab = tabs.find(({ sheetId }) => sheetId === (range?.sheetId ?? 0));
    return name === undefined || range === undefined || tab === undefined
      ? []
      : [definedName({ name }, range, tab)];
  });
  const elements = [...own, ...others].join('');
  if (elements === '') return workbookXml;
  return workbookXml.replace('</sheets>', (end) => end + element('definedNames', {}, elements));
}

function definedName(attributes: Attributes, range: GridRange, tab: NamedTab): string {
  const target = `${quoteTab(tab.title)}!${absoluteRectName(rectOf(range, tab.size))}`;
  return element('definedName', attributes, escapeXml(target));
}

export function readNamedRanges(workbookXml: string, tabs: readonly NamedTab[]): NamedRange[] {
  return findElements(workbookXml, 'definedName').flatMap(({ attributes, content }): NamedRange[] => {
    const { name } = attributes;
    const target = /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?)$/.exec(
      unescapeXml(content),
    );
    const title = target?.[1]?.replaceAll("''", "'") ?? target?.[2];
    const tab = tabs.find((candidate) => candidate.title === title);
    const rect: Rect | undefined = target?.[3] === undefined ? undefined : parseRect(target[3]);
    if (name === undefined || name.startsWith('_xlnm.') || tab === undefined || rect === undefined) return [];
    return [{ name, namedRangeId: name, range: rangeOf(rect, tab.sheetId) }];
  });
}
