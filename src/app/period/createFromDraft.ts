import { appError, isAppError } from '../../core/appError';
import { checkCatalogue } from '../../core/catalogue/checkCatalogue';
import { validDay } from '../../core/day';
import type { Catalogue, Office, ReportingPeriod } from '../../core/model';
import { tidy } from '../../core/parse/rawCell';
import { assignRows } from '../../core/catalogue/assign';
import { checkPeriod } from '../../core/period/checkPeriod';
import { describeCatalogueProblem, describeError, periodTitle } from '../../text/vi';
import { readControlCatalogue } from '../../workbook/control/controlWorkbook';
import { appendRows } from '../../workbook/grid/appendRows';
import { findSheet } from '../../workbook/grid/findSheet';
import { keyRange, movedTab } from '../../workbook/grid/movedTab';
import { buildPeriod } from '../../workbook/period/buildPeriod';
import { periodTabs } from '../../workbook/tabs/list';
import { readTable } from '../../workbook/grid/readTable';
import {
  keyedPeriods,
  periodRow,
  periodsTable,
  type PeriodLine,
} from '../../workbook/tabs/periods/periodsTab';
import { owedFigures } from '../../workbook/tabs/figureEntries/figureEntriesTab';
import type { CreateResult } from '../api/api';
import type { CreateForm, CreatePreview, PeriodDraft } from '../api/boardApi';
import { createPeriod } from './createPeriod';
import type { World } from '../world/ports';
import { faultsOf, officeOf, requireOffice, staffOf } from '../control/office';
import { readControl } from '../control/readControl';
import { requireRoom } from '../control/watchPeriod';
import { untilAnswered } from '../world/untilStill';

/** What the dialog "Tạo kỳ báo cáo" begins with: one read of the control workbook. */
export function createForm(world: World): CreateForm {
  const { control, lines } = readControl(world);
  const { criteria, units } = readControlCatalogue(control);
  return {
    office: officeOf(control).shortName,
    drafts: lines.filter(({ workbookId }) => workbookId === undefined).map(toDraft),
    criteria: criteria.length,
    units: units.map(({ id, name }) => ({ id, name })),
    withoutPeople: units.filter(({ people }) => people.length === 0).map(({ name }) => name),
  };
}

/** A line that can't be read stays in the list, its dates blank: what is wrong is told when it is chosen. */
function toDraft(line: PeriodLine): PeriodDraft {
  try {
    return line.read();
  } catch (error) {
    if (!isAppError(error)) throw error;
    return { id: line.id, name: '', from: '', to: '', unitDeadline: '', compileDeadline: '' };
  }
}

/** As it will be written, and as it is compared: spaces around and the form of the letters make no other period. */
const tidied = ({ id, name, ...days }: PeriodDraft): PeriodDraft => ({
  id: tidy(id),
  name: tidy(name),
  ...days,
});

const lineOf = (lines: readonly PeriodLine[], { id: wanted }: PeriodDraft): PeriodLine | undefined =>
  lines.find(({ id }) => tidy(id) === wanted);

/** What would be created, and what keeps it from being; writes nothing. */
export function previewPeriod(world: World, typed: PeriodDraft): CreatePreview {
  const draft = tidied(typed);
  const { control, lines } = readControl(world);
  const catalogue = readControlCatalogue(control);
  const known = lineOf(lines, draft);
  const problems = [
    ...problemsOf(() => requireDraft(draft, known)),
    ...problemsOf(() => requireOffice(control, catalogue.units)),
    ...problemsOf(() => {
      requireRoom(world, lines);
    }),
    ...checkCatalogue(catalogue).map(describeCatalogueProblem),
    ...faultsOf(control),
  ];
  return {
    problems,
    title: periodTitle(draft),
    tabs: periodTabs(catalogue.groups).map(({ title }) => title),
    rows: assignRows(catalogue).length,
    figures: owedFigures(catalogue).length,
    units: catalogue.units.length,
    protections:
      problems.length > 0 ? 0 : countProtections(world, draft, { catalogue, office: officeOf(control) }),
    // For the office, for all evidence, and one a unit.
    folders: catalogue.units.length + 2,
    newLine: known === undefined,
  };
}

function countProtections(
  { user }: World,
  period: ReportingPeriod,
  { catalogue, office }: { readonly catalogue: Catalogue; readonly office: Office },
): number {
  const plan = {
    period,
    catalogue,
    office,
    owner: user,
    operators: [user, ...staffOf(office, catalogue.units)],
    folderUrl: () => undefined,
    previous: new Map(),
  };
  return buildPeriod(plan, {}).filter((request) => 'addProtectedRange' in request).length;
}

function problemsOf(check: () => unknown): readonly string[] {
  try {
    check();
    return [];
  } catch (error) {
    if (!isAppError(error)) throw error;
    return [describeError(error)];
  }
}

/** A line that stands already is taken as it stands: it is changed in `Các kỳ`, not here. */
function requireDraft(draft: PeriodDraft, known: PeriodLine | undefined): ReportingPeriod {
  if (known?.workbookId !== undefined) throw appError('periodExists', { period: draft.id });
  if (known) {
    const line = known.read();
    const seen = tidied(line);
    const keys = ['name', 'from', 'to', 'unitDeadline', 'compileDeadline'] as const;
    if (keys.some((key) => seen[key] !== draft[key])) throw appError('draftDiffers', { period: draft.id });
    checkPeriod(line, []);
    return line;
  }
  const { id, name, from, to, unitDeadline, compileDeadline } = draft;
  const days = { from, to, unitDeadline, compileDeadline };
  if (id === '' || name === '' || Object.values(days).some((day) => !isDay(day))) {
    throw appError('draftIncomplete');
  }
  const period = { id, name, ...days };
  checkPeriod(period, [], 'form');
  return period;
}

function isDay(text: string): boolean {
  const [year = 0, month = 0, date = 0] = /^\d{4}-\d{2}-\d{2}$/.test(text) ? text.split('-').map(Number) : [];
  return validDay(year, month, date) === text;
}

/**
 * Writes the line of `Các kỳ` where it is not there yet, and creates the period. Once more with the same draft takes
 * up what was interrupted, and does nothing twice.
 */
export function createFromDraft(world: World, typed: PeriodDraft): CreateResult {
  const draft = tidied(typed);
  const periodId = world.lock.hold(() => {
    return untilAnswered(() => {
      const { control, lines } = readControl(world);
      const known = lineOf(lines, draft);
      if (known?.workbookId !== undefined) return known.id;
      const period = requireDraft(draft, known);
      requireRoom(world, lines);
      if (!known) addLine(world, findSheet(control, periodsTable), period);
      return period.id;
    });
  });
  return createPeriod(world, periodId);
}

function addLine(
  { workbooks, controlId }: World,
  sheet: Parameters<typeof keyedPeriods>[0],
  period: ReportingPeriod,
): void {
  const keyed = keyedPeriods(sheet);
  const table = readTable(periodsTable, sheet);
  const requests = appendRows(periodsTable, table, [periodRow(period)]);
  const after = workbooks.write(controlId, requests, [keyRange(keyed)]);
  // The new line itself is what differs; lines that somebody added meanwhile are told.
  const next = keyed.keys.filter((key) => key !== '').length;
  const keys = [...keyed.keys.slice(0, next), period.id];
  if (movedTab(after, [{ ...keyed, keys }]) !== undefined) {
    throw appError('rowsKeepMoving', { tab: table.title });
  }
}
