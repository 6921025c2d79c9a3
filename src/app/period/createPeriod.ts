import { actionWords } from '../../actions/words';
import { appError } from '../../core/appError';
import type { Catalogue, Office, ReportingPeriod } from '../../core/model';
import { assignRows } from '../../core/catalogue/assign';
import { placeKey } from '../../core/evidence/index/folders';
import { checkPeriod } from '../../core/period/checkPeriod';
import { periodTitle, progressTexts } from '../../text/vi';
import { controlOfficeWords } from '../../workbook/update/officeWords';
import { cutRequests } from '../../workbook/grid/cutRequests';
import { findSheet } from '../../workbook/grid/findSheet';
import { buildPeriod, isWhole } from '../../workbook/period/buildPeriod';
import { logWriter, logTable } from '../../workbook/tabs/log/logTab';
import { openDisplay, type PeriodLine } from '../../workbook/tabs/periods/periodsTab';
import type { CreateResult } from '../api/api';
import { ensureFolders } from '../evidence/evidenceFolders';
import { titlesMask, urlOf } from '../world/masks';
import type { World } from '../world/ports';
import { staffWithout } from '../permissions/doubtfulAddresses';
import { readPrevious } from './previousFigures';
import { untilAnswered } from '../world/untilStill';
import { requireAddresses, requireOffice, staffOf } from '../control/office';
import { readControl } from '../control/readControl';
import { readSoundCatalogue } from '../control/readSoundCatalogue';
import { requireRoom, watchPeriod } from '../control/watchPeriod';
import { writePeriodLine } from '../control/writePeriodLine';

/**
 * "Tạo kỳ báo cáo": the period workbook from what stands in the control workbook. A run that was interrupted is
 * taken up again; `Các kỳ` shows the period as open only once its workbook is whole.
 */
export function createPeriod(world: World, periodId?: string): CreateResult {
  return world.lock.hold(() => {
    const { control, lines } = readControl(world);
    const line = choosePeriod(lines, periodId);
    if (line.workbookId !== undefined) {
      const made = { id: line.id, workbookId: line.workbookId, state: line.readState() };
      watchPeriod(world, made, { orElse: 'refuse' });
      return existing(line, line.workbookId);
    }
    requireRoom(world, lines);

    const period = line.read();
    checkPeriod(
      period,
      lines.map(({ id }) => id),
    );
    const catalogue = readSoundCatalogue(control);
    requireAddresses(control);
    const office = requireOffice(control, catalogue.units);
    // What the last step needs is looked for before the first one.
    const log = logWriter(findSheet(control, logTable));
    const { workbookId, refused } = fillWorkbook(world, { period, catalogue, office }, lines);
    const rows = assignRows(catalogue).length;
    const now = world.clock.now();
    const url = urlOf(workbookId);
    const entry = {
      at: now,
      who: world.user,
      action: actionWords.createPeriod.title,
      details: `${line.id}: ${url}`,
    };
    writePeriodLine(world, control, { period: line.id, display: openDisplay(url, now) }, [
      ...log(entry),
      ...controlOfficeWords(control, office.shortName),
    ]);
    // Last: without them findings only come later, and running this action once more sets them up.
    watchPeriod(world, { id: period.id, workbookId, state: 'open' }, { orElse: 'refuse' });
    return { period: period.id, workbookId, url, created: true, rows, refused };
  });
}

/** The one asked for, or the first that has no workbook yet, or the last. */
function choosePeriod(lines: readonly PeriodLine[], periodId: string | undefined): PeriodLine {
  if (periodId !== undefined) {
    const line = lines.find(({ id }) => id === periodId);
    if (line) return line;
    throw appError(lines.length === 0 ? 'noPeriod' : 'periodUnknown', { period: periodId });
  }
  const line = lines.find(({ workbookId }) => workbookId === undefined) ?? lines[lines.length - 1];
  if (line) return line;
  throw appError('noPeriod');
}

const existing = ({ id }: PeriodLine, workbookId: string): CreateResult => ({
  period: id,
  workbookId,
  url: urlOf(workbookId),
  created: false,
  rows: 0,
  refused: [],
});

interface NewPeriod {
  readonly period: ReportingPeriod;
  readonly catalogue: Catalogue;
  readonly office: Office;
}

/**
 * The file first, which a resumed run finds again; then the folders, whose addresses stand in the workbook; then all that
 * the workbook holds. Each step looks at what is there already.
 */
function fillWorkbook(
  world: World,
  { period, catalogue, office }: NewPeriod,
  lines: readonly PeriodLine[],
): { readonly workbookId: string; readonly refused: readonly string[] } {
  const { controlId, periodFiles, workbooks, progress, user } = world;
  const workbookId =
    periodFiles.find(controlId, period.id) ?? periodFiles.create(controlId, period.id, periodTitle(period));
  const operators = [user, ...staffOf(office, catalogue.units)];
  const duty = { periodId: period.id, units: catalogue.units, operators };
  const { byPlace, refused } = ensureFolders(world, duty, { shareAnew: true });
  const folderUrl = (unit: string): string | undefined => byPlace.get(placeKey({ role: 'unit', unit }))?.url;
  let previous: ReturnType<typeof readPrevious> | undefined;
  untilAnswered(() => {
    const found = workbooks.get(workbookId, titlesMask);
    if (isWhole(found, catalogue.groups)) return;
    previous ??= readPrevious(world, lines, period.id);
    // Google refuses a whole write for one editor whom it does not know; the folders have told who that is.
    const named = staffWithout({ operators, units: catalogue.units }, refused);
    const plan = {
      period,
      catalogue: { ...catalogue, units: named.units },
      office,
      owner: user,
      operators: named.operators,
      folderUrl,
      previous,
    };
    const calls = cutRequests(buildPeriod(plan, found));
    calls.forEach((requests, at) => {
      progress.say(progressTexts.buildingPeriod(at + 1, calls.length));
      workbooks.write(workbookId, requests);
    });
  });
  return { workbookId, refused };
}
