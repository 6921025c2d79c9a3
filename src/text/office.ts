/** Words for whoever compiles: which office that is stands in the control workbook, so no text names it by itself. */

/** A text, or what it is once the office's short name is known. */
export type OfficeText = string | ((office: string) => string);

export const named = (text: OfficeText, office: string): string =>
  typeof text === 'string' ? text : text(office);

/** Whether `found` says this of some office, whichever that is. */
export function isSaidOf(text: OfficeText, found: string): boolean {
  if (typeof text === 'string') return found === text;
  const somebody = '\u0000';
  const around = text(somebody).split(somebody);
  const [start = '', end = ''] = [around[0], around[around.length - 1]];
  return found.length > start.length + end.length && found.startsWith(start) && found.endsWith(end);
}

/** Where nobody can know which office it is. */
export const officeRole = 'đơn vị tổng hợp';
