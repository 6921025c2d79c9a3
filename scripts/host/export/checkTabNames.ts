import { listTab } from './rules/listStore';

const maximum = 31;

/**
 * Excel takes fewer tab names than Sheets does. Refused, with every fault named, rather than shortened: formulas
 * and people refer to tabs by name.
 */
export function checkTabNames(titles: readonly string[]): void {
  const seen = new Set<string>();
  const faults: string[] = [];
  for (const title of titles) {
    const key = title.toLowerCase();
    const fault = faultOf(title) ?? (seen.has(key) ? 'differs from another name by case alone' : undefined);
    if (fault !== undefined) faults.push(`"${title}" ${fault}`);
    seen.add(key);
  }
  if (faults.length > 0) throw new Error(`Excel does not take these tab names: ${faults.join('; ')}`);
}

function faultOf(title: string): string | undefined {
  if (title === '') return 'is empty';
  if (title.length > maximum) return `has ${title.length} characters, at most ${maximum} are allowed`;
  if (/[\\/?*[\]:]/.test(title)) return 'has one of the characters \\ / ? * [ ] :';
  if (title.startsWith("'") || title.endsWith("'")) return "begins or ends with '";
  if (title.toLowerCase() === 'history') return 'is reserved by Excel';
  if (title === listTab) return 'is used by the export itself';
  return undefined;
}
