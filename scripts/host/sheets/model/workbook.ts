import type {
  BandedRange,
  BasicFilter,
  CellFormat,
  ChipRun,
  ConditionalFormatRule,
  DataValidationRule,
  DeveloperMetadata,
  DimensionProperties,
  EmbeddedChart,
  ExtendedValue,
  FilterView,
  GridRange,
  NamedRange,
  NumberFormat,
  ProtectedRange,
  SheetProperties,
  SpreadsheetProperties,
  TextFormatRun,
} from './resources';

/** A rule and the cell its relative references are meant for; every cell of a range shares one. */
export interface PlacedRule {
  readonly rule: DataValidationRule;
  readonly row: number;
  readonly column: number;
}

/** Never changed, only replaced: states of a workbook share cells. */
export interface Cell {
  readonly userEnteredValue?: ExtendedValue;
  /** What the formula gave; `{}` where it gave a blank. Only on cells with a formula. */
  readonly computed?: ExtendedValue;
  /** The number format that the formula took from what it refers to, for a cell without one; only beside a result. */
  readonly computedFormat?: NumberFormat;
  readonly userEnteredFormat?: CellFormat;
  readonly note?: string;
  readonly validation?: PlacedRule;
  /** Formats and links of parts of the text, and its smart chips; gone with the value that they stand in. */
  readonly textFormatRuns?: readonly TextFormatRun[];
  readonly chipRuns?: readonly ChipRun[];
}

/** Sparse: cells by column. Never changed, only replaced, as cells are. */
export type Row = readonly (Cell | undefined)[];

/** What a tab keeps beside its cells, as Google's resource has it. What the lists hold is replaced, never changed. */
interface TabObjects {
  merges: GridRange[];
  protectedRanges: ProtectedRange[];
  conditionalFormats: ConditionalFormatRule[];
  filterViews: FilterView[];
  basicFilter: BasicFilter | undefined;
  bandedRanges: BandedRange[];
  charts: EmbeddedChart[];
}

export interface Tab {
  readonly id: number;
  title: string;
  rowCount: number;
  columnCount: number;
  /** Without sheetId, title, index and the size of the grid, which stand above. */
  properties: SheetProperties;
  /** Sparse: rows by index. */
  rows: (Row | undefined)[];
  rowProperties: (DimensionProperties | undefined)[];
  columnProperties: (DimensionProperties | undefined)[];
  objects: TabObjects;
}

export type Locale = 'vi_VN' | 'en_US';

export interface Workbook {
  readonly id: string;
  /** The domain of whoever made it: `domainUsersCanEdit` refers to it. */
  readonly domain: string;
  properties: SpreadsheetProperties;
  title: string;
  locale: Locale;
  tabs: Tab[];
  namedRanges: NamedRange[];
  metadata: DeveloperMetadata[];
  /** Ids are counted up, so that a run gives the same ids every time. */
  nextId: number;
}

const DEFAULT_ROWS = 1000;
const DEFAULT_COLUMNS = 26;

export function newTab(
  id: number,
  title: string,
  rowCount = DEFAULT_ROWS,
  columnCount = DEFAULT_COLUMNS,
): Tab {
  return {
    id,
    title,
    rowCount,
    columnCount,
    properties: { sheetType: 'GRID' },
    rows: [],
    rowProperties: [],
    columnProperties: [],
    objects: {
      merges: [],
      protectedRanges: [],
      conditionalFormats: [],
      filterViews: [],
      basicFilter: undefined,
      bandedRanges: [],
      charts: [],
    },
  };
}

/** As Drive makes it for an account set to American English: the program has to set its own locale. */
export function newWorkbook(id: string, title: string, domain: string): Workbook {
  return {
    id,
    domain,
    title,
    locale: 'en_US',
    properties: { timeZone: 'America/Los_Angeles', autoRecalc: 'ON_CHANGE' },
    tabs: [newTab(0, 'Sheet1')],
    namedRanges: [],
    metadata: [],
    nextId: 1_000_001,
  };
}

/** A copy that can be changed without the original noticing; rows and objects are shared, as they never change. */
export function cloneWorkbook(workbook: Workbook): Workbook {
  return {
    ...workbook,
    properties: { ...workbook.properties },
    namedRanges: workbook.namedRanges.slice(),
    metadata: workbook.metadata.slice(),
    tabs: workbook.tabs.map(cloneTab),
  };
}

function cloneTab(tab: Tab): Tab {
  return {
    ...tab,
    rows: tab.rows.slice(),
    rowProperties: tab.rowProperties.slice(),
    columnProperties: tab.columnProperties.slice(),
    objects: cloneObjects(tab.objects),
  };
}

const cloneObjects = (objects: TabObjects): TabObjects => ({
  merges: objects.merges.slice(),
  protectedRanges: objects.protectedRanges.slice(),
  conditionalFormats: objects.conditionalFormats.slice(),
  filterViews: objects.filterViews.slice(),
  basicFilter: objects.basicFilter,
  bandedRanges: objects.bandedRanges.slice(),
  charts: objects.charts.slice(),
});
