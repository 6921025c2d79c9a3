/** Whether a workbook of this locale (`vi_VN`) writes 1,5 in formulas; en_US, the API's default, does not. */
export function usesDecimalComma(locale: string | undefined): boolean {
  if (locale === undefined || locale === '') return false;
  const tag = locale.replaceAll('_', '-');
  if (Intl.NumberFormat.supportedLocalesOf(tag).length === 0) return false;
  return new Intl.NumberFormat(tag).format(1.5).includes(',');
}
