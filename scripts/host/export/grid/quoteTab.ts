/** The tab's name as formulas write it, always quoted: a name may look like a cell or a number. */
export function quoteTab(title: string): string {
  return `'${title.replaceAll("'", "''")}'`;
}
