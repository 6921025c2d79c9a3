import { googleWords } from '../../text/googleWords';
import { screenTexts } from '../../text/screens';

/** Google's own words say little to whoever reads them. Where they are unknown, so is what was done. */
export function reasonOf(message: string): string {
  const said = message.normalize('NFC');
  const [reason] = googleWords.find(([, words]) => words.test(said)) ?? ['failed' as const];
  return screenTexts[reason];
}
