import { nameKey } from '../names';
import { empty, flawed, isBlank, plainly, tidy, valueOf, type RawCell, type Reading } from './rawCell';
import { noWords, politeWords, yesWords } from './vocabulary';

const yes = new Set(yesWords.map(nameKey));
const no = new Set(noWords.map(nameKey));
const polite = new RegExp(`^${politeWords.before} | ${politeWords.after}$`, 'g');

/** Yes or no as people write it. */
export function parseYesNo(cell: RawCell): Reading<boolean> {
  if (isBlank(cell)) return empty;
  if (cell.formula !== undefined) return flawed('formulaInEntry', { formula: tidy(cell.formula) });
  const { typed } = cell;
  if (typeof typed === 'boolean') return valueOf(typed);
  const text = tidy(String(typed));
  const key = nameKey(plainly(text.replace(/[.!]+$/, ''))).replace(polite, '');
  if (yes.has(key)) return valueOf(true);
  if (no.has(key)) return valueOf(false);
  return flawed('yesNoUnreadable', { text });
}

/** Whether a cell clearly says yes: a ticked box, or a word pasted over it (TRUE as text, ĐÚNG, x). */
export function saysYes(cell: RawCell): boolean {
  const reading = parseYesNo(cell);
  return reading.kind === 'value' && reading.value;
}
