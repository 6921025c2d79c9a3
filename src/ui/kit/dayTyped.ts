/** `1/10/2020` or `01-10-2020` as a day; '' where it is none. */
export function dayTyped(text: string): string {
  const [, date = '', month = '', year = ''] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text) ?? [];
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  const day = year === '' ? '' : at.toISOString().slice(0, 10);
  return day === `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` ? day : '';
}
