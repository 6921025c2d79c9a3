import { sealLabel, sheetTitle } from './vocabulary/sheetWords';
import { composed, foldText } from './reading/foldText';

const folded = (text: string): string =>
  foldText(composed(text))
    .replace(/[\s_.-]+/g, ' ')
    .trim();

/**
 * The sheet that a unit signed and laid into its folder: by its name, where it proves no criterion. It came after what it
 * speaks of was handed in, so it is none of the sealed files.
 */
export const isSignedSheet = (name: string, criterion: string | undefined): boolean =>
  criterion === undefined && folded(name).startsWith(folded(sheetTitle));

/** As letters of the code are recognised; which ones are alike is settled where codes are compared. */
const code = /(?<![0-9A-Z])([0-9A-Z]{5})\s{0,3}-\s{0,3}([0-9A-Z]{5})(?![0-9A-Z])/;
const label = folded(sealLabel);

/** The code that is printed on a sheet: the first behind its label. Undefined where none can be read. */
export function sealInText(text: string): string | undefined {
  const plain = composed(text);
  const lines = foldText(plain);
  const at = lines.indexOf(label);
  if (at < 0) return undefined;
  const [, left, right] = code.exec(lines.slice(at + label.length).toUpperCase()) ?? [];
  return left === undefined || right === undefined ? undefined : `${left}-${right}`;
}
