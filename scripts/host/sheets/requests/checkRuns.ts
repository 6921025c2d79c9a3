import { NotImplemented } from '../../contract';
import { invalid } from '../model/errors';
import type { ChipRun, ExtendedValue, TextFormatRun } from '../model/resources';

/** Where runs of a text begin: in its text, each behind the one before. */
function checkPlaces(
  value: ExtendedValue | undefined,
  runs: readonly { readonly startIndex?: number }[],
): void {
  const text = value?.stringValue;
  if (text === undefined) throw invalid('Runs stand in cells with a text only.');
  runs.forEach(({ startIndex = 0 }, index) => {
    const before = index === 0 ? -1 : (runs[index - 1]?.startIndex ?? 0);
    if (startIndex <= before || startIndex >= text.length) {
      throw invalid(
        `Run ${index} starts at ${startIndex}, outside of its text or not behind the run before.`,
      );
    }
  });
}

/** Formats of parts of a text, among them links. */
export function checkRuns(
  value: ExtendedValue | undefined,
  runs: readonly TextFormatRun[] | undefined,
): readonly TextFormatRun[] | undefined {
  if (!runs?.length) return undefined;
  checkPlaces(value, runs);
  return runs;
}

/** Chips stand in the place of an '@' of the text; of rich links only those into Drive can be written. */
export function checkChips(
  value: ExtendedValue | undefined,
  runs: readonly ChipRun[] | undefined,
): readonly ChipRun[] | undefined {
  if (!runs?.length) return undefined;
  checkPlaces(value, runs);
  for (const { startIndex = 0, chip } of runs) {
    if (chip === undefined || Object.keys(chip).length === 0) continue;
    if (chip.personProperties) throw new NotImplemented('Sheets chips of people');
    if (value?.stringValue?.charAt(startIndex) !== '@')
      throw invalid(`There is no '@' at ${startIndex} for a chip.`);
    const { uri = '', mimeType } = chip.richLinkProperties ?? {};
    if (mimeType !== undefined) throw invalid('RichLinkProperties.mimeType is read-only.');
    if (!/^https:\/\/(?:drive|docs)\.google\.com\//.test(uri)) {
      throw invalid('Only links into Drive can be written as chips.');
    }
  }
  return runs;
}
