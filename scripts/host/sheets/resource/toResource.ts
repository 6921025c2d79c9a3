import { mayEditProtected } from '../access/protection';
import type { Actor } from '../access/protection';
import { EVERYTHING, within } from '../masks/parseMask';
import type { Mask } from '../masks/parseMask';
import { mapRanges } from '../structure/mapRanges';
import { DEFAULT_FORMAT } from '../model/defaults';
import { THEME } from '../model/theme';
import type {
  DeveloperMetadata,
  GridRange,
  ProtectedRange,
  Sheet,
  SheetProperties,
  Spreadsheet,
} from '../model/resources';
import { newTab } from '../model/workbook';
import type { Tab, Workbook } from '../model/workbook';
import { frozen } from './frozen';

/** The workbook as Google shows it, with these of its tabs. */
export function spreadsheetResource(workbook: Workbook, sheets: Sheet[]): Spreadsheet {
  return keepOnly(isFilled, {
    spreadsheetId: workbook.id,
    properties: {
      title: workbook.title,
      locale: workbook.locale,
      ...workbook.properties,
      defaultFormat: DEFAULT_FORMAT,
      spreadsheetTheme: THEME,
    },
    sheets,
    namedRanges: withoutZero(workbook, workbook.namedRanges),
    developerMetadata: workbook.metadata.filter(({ location }) => location?.locationType === 'SPREADSHEET'),
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${workbook.id}/edit`,
  });
}

const NO_OBJECTS = newTab(0, '').objects;

/** A tab as Google shows it to somebody, without the cells; only what the mask takes in is worked out. */
export function sheetResource(workbook: Workbook, tab: Tab, actor: Actor, mask: Mask = EVERYTHING): Sheet {
  const asked = Object.entries(tab.objects).filter(([name]) => within(mask, name));
  const objects: Tab['objects'] = { ...NO_OBJECTS, ...Object.fromEntries(asked) };
  const { basicFilter, protectedRanges, ...lists } = withoutZero(workbook, objects);
  for (const list of Object.values(lists)) list.forEach(frozen);
  return keepOnly(isFilled, {
    properties: sheetProperties(workbook, tab),
    ...lists,
    protectedRanges: protectedRanges.map((range) => shownTo(workbook, range, actor)),
    ...(basicFilter === undefined ? {} : { basicFilter }),
    developerMetadata: workbook.metadata.filter(
      ({ location }) => location?.locationType === 'SHEET' && (location.sheetId ?? 0) === tab.id,
    ),
  });
}

export function sheetProperties(workbook: Workbook, tab: Tab): SheetProperties {
  const { gridProperties, hidden, rightToLeft, ...rest } = tab.properties;
  return {
    sheetId: tab.id,
    title: tab.title,
    index: workbook.tabs.indexOf(tab),
    ...rest,
    gridProperties: {
      rowCount: tab.rowCount,
      columnCount: tab.columnCount,
      ...keepOnly(isSet, gridProperties ?? {}),
    },
    ...(hidden === true ? { hidden } : {}),
    ...(rightToLeft === true ? { rightToLeft } : {}),
  };
}

/** Google leaves out lists without items, numbers that are 0 and flags that are false. */
const isFilled = (value: unknown): boolean => !(Array.isArray(value) && value.length === 0);
const isSet = (value: unknown): boolean => value !== 0 && value !== false;

function keepOnly<T extends object>(keep: (value: unknown) => boolean, object: T): T {
  const copy = { ...object };
  for (const name of Object.keys(copy))
    if (!keep(Reflect.get(copy, name))) Reflect.deleteProperty(copy, name);
  return copy;
}

/** The tab with id 0 is not named in ranges, as Google's answers leave out numbers that are 0. */
export const withoutZero = <T>({ tabs }: Workbook, value: T): T =>
  tabs.some(({ id }) => id === 0) ? (mapRanges(value, dropZero) ?? value) : value;

function dropZero(range: GridRange): GridRange {
  const shown = { ...range };
  if (shown.sheetId === 0) delete shown.sheetId;
  return shown;
}

/** Editors are shown only to those who may edit the range. */
function shownTo(workbook: Workbook, range: ProtectedRange, actor: Actor): ProtectedRange {
  const { editors, ...rest } = frozen(range);
  if (!mayEditProtected(workbook, range, actor)) return rest;
  return { ...rest, ...(editors === undefined ? {} : { editors }), requestingUserCanEdit: true };
}

export const metadataOf = (workbook: Workbook, tab: Tab, rows: boolean, index: number): DeveloperMetadata[] =>
  workbook.metadata.filter(({ location }) => {
    const range = location?.dimensionRange;
    return (
      range !== undefined &&
      (range.sheetId ?? 0) === tab.id &&
      (range.dimension === 'ROWS') === rows &&
      (range.startIndex ?? 0) === index
    );
  });
