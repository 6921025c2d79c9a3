import { element, findElements } from '../package/xml';
import type { DefaultFont } from './font';

/** exceljs always writes Calibri 11 as the workbook's own font; column widths and plain cells depend on it. */
export function setUsualFont(stylesXml: string, font: DefaultFont): string {
  const content = element('sz', { val: font.size }) + element('name', { val: font.name });
  return stylesXml.replace(/<font>.*?<\/font>/s, () => element('font', {}, content));
}

export function usualFont(stylesXml: string): DefaultFont {
  const first = findElements(stylesXml, 'font')[0]?.content ?? '';
  return {
    name: findElements(first, 'name')[0]?.attributes['val'] ?? 'Arial',
    size: Number(findElements(first, 'sz')[0]?.attributes['val'] ?? 10),
  };
}
