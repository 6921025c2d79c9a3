import ExcelJS from 'exceljs';
import type { Spreadsheet } from '../contract';
import { addCharts } from './charts/addCharts';
import { checkTabNames } from './checkTabNames';
import type { Parts } from './package/zipParts';
import { readParts, textPart, writeParts } from './package/zipParts';
import { element, escapeXml } from './package/xml';
import type { Sheet } from './resource';
import { createListStore } from './rules/listStore';
import { writeNamedRanges } from './rules/namedRanges';
import { themeOf } from './style/color';
import { createStyleOf } from './style/excelStyle';
import { defaultFontOf } from './style/font';
import { setUsualFont } from './style/usualFontXml';
import { gridSize } from './tab/gridSize';
import type { TabExtras } from './tab/writeTab';
import { writeTab } from './tab/writeTab';

export interface XlsxOptions {
  /** The date that the file bears everywhere: equal workbooks of equal date are equal bytes. */
  readonly createdAt: Date;
}

/**
 * A workbook, read with its grid data, as the bytes of an .xlsx. Throws where Excel could not open the result:
 * tab names, texts or formulas that are too long, conditions that have no counterpart.
 */
export async function toXlsx(spreadsheet: Spreadsheet, options: XlsxOptions): Promise<Uint8Array> {
  const sheets = [...(spreadsheet.sheets ?? [])]
    .filter((sheet) => sheet.properties?.sheetType !== 'OBJECT')
    .sort((a, b) => (a.properties?.index ?? 0) - (b.properties?.index ?? 0));
  checkTabNames(sheets.map(titleOf));

  const { properties, namedRanges: names = [] } = spreadsheet;
  const lists = createListStore();
  const context = {
    locale: properties?.locale,
    theme: themeOf(properties),
    styleOf: createStyleOf(properties),
    lists,
    names,
  };
  const workbook = createWorkbook(spreadsheet, sheets, options.createdAt);
  const extras: TabExtras[] = [];
  for (const sheet of sheets) extras.push(await writeTab(workbook, sheet, context));
  lists.addTab(workbook);

  const draft = await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } });
  const parts = await readParts(new Uint8Array(draft));
  extras.forEach((extra, index) => {
    change(parts, `xl/worksheets/sheet${index + 1}.xml`, (xml) => insertExtras(xml, extra));
  });
  change(parts, 'docProps/core.xml', (xml) => setLanguage(xml, properties?.locale));
  change(parts, 'xl/styles.xml', (xml) => setUsualFont(xml, defaultFontOf(properties)));
  const tabs = sheets.map((sheet) => ({
    sheetId: sheet.properties?.sheetId ?? 0,
    title: titleOf(sheet),
    size: gridSize(sheet),
    filter: sheet.basicFilter?.range,
    titleRows: sheet.properties?.gridProperties?.frozenRowCount,
  }));
  change(parts, 'xl/workbook.xml', (xml) => writeNamedRanges(xml, names, tabs));
  addCharts(parts, sheets, { tabs: new Map(tabs.map((tab) => [tab.sheetId, tab])), theme: context.theme });
  return writeParts(parts, options.createdAt);
}

function createWorkbook(
  spreadsheet: Spreadsheet,
  sheets: readonly Sheet[],
  createdAt: Date,
): ExcelJS.Workbook {
  const title = spreadsheet.properties?.title;
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Google Sheets';
  workbook.lastModifiedBy = 'Google Sheets';
  workbook.created = createdAt;
  workbook.modified = createdAt;
  if (title !== undefined) workbook.title = title;
  // Excel does not open a workbook whose active tab is hidden.
  const activeTab = Math.max(
    0,
    sheets.findIndex((sheet) => sheet.properties?.hidden !== true),
  );
  workbook.views = [
    { x: 0, y: 0, width: 24000, height: 16000, firstSheet: activeTab, activeTab, visibility: 'visible' },
  ];
  return workbook;
}

function titleOf(sheet: Sheet): string {
  return sheet.properties?.title ?? '';
}

/** The locale decides how formulas are read back; exceljs has the field, but not in its typings. */
function setLanguage(coreXml: string, locale: string | undefined): string {
  if (locale === undefined) return coreXml;
  return coreXml.replace(
    '</cp:coreProperties>',
    (end) => element('dc:language', {}, escapeXml(locale)) + end,
  );
}

function change(parts: Parts, name: string, translate: (xml: string) => string): void {
  parts.set(name, translate(textPart(parts, name)));
}

/** The schema fixes the order of a sheet's elements. */
function insertExtras(xml: string, { protectedRanges, dataValidations }: TabExtras): string {
  return xml
    .replace(
      /<sheetProtection [^>]*\/>|<\/sheetData>(?!<sheetProtection)|<sheetData\/>(?!<sheetProtection)/,
      (found) => found + protectedRanges,
    )
    .replace(
      /<(?:hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|drawing|legacyDrawing)\b|<\/worksheet>/,
      (found) => dataValidations + found,
    );
}
