import ExcelJS from 'exceljs';
import type { Spreadsheet } from '../contract';
import { defined } from './defined';
import type { Rect } from './grid/a1';
import { findElements, textOf } from './package/xml';
import type { Parts } from './package/zipParts';
import { readParts, textPart, writeParts, zipEpoch } from './package/zipParts';
import { listTab } from './rules/listStore';
import { readNamedRanges } from './rules/namedRanges';
import { createFormatOf } from './style/excelStyle';
import { usualFont } from './style/usualFontXml';
import { readTab } from './tab/readTab';

/**
 * An .xlsx of `toXlsx` as a Sheets resource with grid data: every field that is written there. Ids are counted
 * anew, and what equals the workbook's own format is left out.
 */
export async function fromXlsx(bytes: Uint8Array): Promise<Spreadsheet> {
  const parts = await readParts(bytes);
  const workbook = new ExcelJS.Workbook();
  // Validations are read here from the part itself: exceljs makes one for each cell of a range.
  await workbook.xlsx.load(await readable(bytes, parts), { ignoreNodes: ['dataValidations'] });

  const core = parts.has('docProps/core.xml') ? textPart(parts, 'docProps/core.xml') : '';
  const locale = textOf(core, 'dc:language');
  const usual = usualFont(textPart(parts, 'xl/styles.xml'));
  const context = {
    locale,
    formatOf: createFormatOf(usual),
    readList: (rect: Rect) => readList(workbook, rect),
  };
  const paths = sheetPaths(parts);
  const sheets = workbook.worksheets
    .filter((tab) => tab.name !== listTab)
    .map((tab, index) => readTab(tab, textPart(parts, paths.get(tab.name) ?? ''), index, context));
  const tabs = sheets.map(({ properties }) => ({
    sheetId: properties?.sheetId ?? 0,
    title: properties?.title ?? '',
    size: {
      rows: properties?.gridProperties?.rowCount ?? 0,
      columns: properties?.gridProperties?.columnCount ?? 0,
    },
  }));
  const names = readNamedRanges(textPart(parts, 'xl/workbook.xml'), tabs);
  return defined({
    namedRanges: names.length > 0 ? names : undefined,
    properties: defined({
      defaultFormat: { textFormat: { fontFamily: usual.name, fontSize: usual.size } },
      locale,
      title: textOf(core, 'dc:title'),
    }),
    sheets,
  });
}

/** The part of each tab, by its name. */
function sheetPaths(parts: Parts): Map<string, string> {
  const targets = new Map<string, string>();
  for (const { attributes } of findElements(textPart(parts, 'xl/_rels/workbook.xml.rels'), 'Relationship')) {
    targets.set(attributes['Id'] ?? '', attributes['Target'] ?? '');
  }
  const paths = new Map<string, string>();
  for (const { attributes } of findElements(textPart(parts, 'xl/workbook.xml'), 'sheet')) {
    const target = targets.get(attributes['r:id'] ?? '') ?? '';
    paths.set(attributes['name'] ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  return paths;
}

function readList(workbook: ExcelJS.Workbook, rect: Rect): string[] {
  const tab = workbook.getWorksheet(listTab);
  const items: string[] = [];
  for (let row = rect.top; row <= rect.bottom; row++)
    items.push(tab?.getCell(row + 1, rect.left + 1).text ?? '');
  return items;
}

/** exceljs takes a cell as open only where the file says `0`; LibreOffice says `false`. */
async function readable(bytes: Uint8Array, parts: Parts): Promise<ArrayBuffer> {
  const styles = textPart(parts, 'xl/styles.xml');
  if (!styles.includes('locked="false"')) return toArrayBuffer(bytes);
  const changed = new Map(parts).set('xl/styles.xml', styles.replaceAll('locked="false"', 'locked="0"'));
  return toArrayBuffer(await writeParts(changed, zipEpoch));
}

function toArrayBuffer(bytes: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(copy).set(bytes);
  return copy;
}
