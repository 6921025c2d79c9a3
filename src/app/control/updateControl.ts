import { actionWords } from '../../actions/words';
import { delivered } from '../../catalogue';
import { firstPeriod } from '../../catalogue/period';
import { formatUpdateLines, officeWordsLines, progressTexts } from '../../text/vi';
import { cutParts } from '../../workbook/grid/cutRequests';
import { findSheet } from '../../workbook/grid/findSheet';
import { logWriter, logTable } from '../../workbook/tabs/log/logTab';
import { bringControlUp } from '../../workbook/update/bringControlUp';
import { controlOfficeWords } from '../../workbook/update/officeWords';
import type { ControlUpdateResult } from '../api/api';
import type { World } from '../world/ports';
import { officeOf } from './office';
import { desk } from '../../catalogue/office';
import { readControl } from './readControl';
import { untilAnswered } from '../world/untilStill';

/**
 * "Cập nhật sổ điều hành": the tabs and columns that came after the workbook was made, and the name of the office in its
 * headers. Nothing else that stands there is changed. One read; one write where something is missing, with a line in the
 * log.
 */
export function updateControl(world: World): ControlUpdateResult {
  const { controlId, workbooks, clock, user, progress, lock } = world;
  // What is told is what was missing at first, even where the answer got lost and nothing is missing any more.
  let first: ControlUpdateResult | undefined;
  const update = (): ControlUpdateResult => {
    const { control } = readControl(world);
    const log = logWriter(findSheet(control, logTable));
    // Whoever compiles stays so: where a newer workbook lost its tab, nobody else is put in its place.
    const office = officeOf(control);
    const seed = { catalogue: delivered, periods: [firstPeriod], office, desk };
    const { parts, ...format } = bringControlUp(control, seed);
    const words = controlOfficeWords(control, office.shortName);
    const { from, to } = format;
    const lines = [
      ...formatUpdateLines(format),
      ...officeWordsLines(words.length > 0 ? office.shortName : undefined),
    ];
    first ??= { from, to, needed: lines.length > 0, lines };
    if (lines.length === 0) return first;
    progress.say(progressTexts.writing);
    const details = lines.join(' ');
    const entry = { at: clock.now(), who: user, action: actionWords.updateControl.title, details };
    for (const requests of cutParts([...parts, words, log(entry)])) workbooks.write(controlId, requests);
    return first;
  };
  return lock.hold(() => untilAnswered(update));
}
