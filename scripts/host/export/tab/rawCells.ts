import { unescapeXml } from '../package/xml';

export interface RawCell {
  /** As the file says it: `s` shared text, `str` text, `b`, `e`; absent for numbers. */
  readonly type: string | undefined;
  readonly value: string | undefined;
}

/**
 * The stored values of a sheet by address. exceljs makes dates of numbers and loses empty results, so values are
 * taken from here.
 */
export function rawCells(sheetXml: string): Map<string, RawCell> {
  const cells = new Map<string, RawCell>();
  for (const [, head = '', content = ''] of sheetXml.matchAll(/<c\s([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
    const address = /\br="([A-Z]+\d+)"/.exec(head)?.[1];
    if (address === undefined) continue;
    const value = /<v(?:\s[^>]*)?>([\s\S]*?)<\/v>/.exec(content)?.[1];
    const hasEmptyValue = /<v(?:\s[^>]*)?\/>/.test(content);
    cells.set(address, {
      type: /\bt="(\w+)"/.exec(head)?.[1],
      value: value === undefined ? (hasEmptyValue ? '' : undefined) : unescapeXml(value),
    });
  }
  return cells;
}
