/**
 * The part of the Sheets v4 API that the workbooks use, as types. Narrower than Google's own typings, where every
 * field is optional: a test holds these against Google's, so that they can't drift apart.
 */

import type { BooleanCondition, CellData, CellFormat, RowData } from './cellData';
import type { Color, GridRange } from './ranges';
import type { EmbeddedChart } from './sheetCharts';

export type * from './cellData';
export type * from './ranges';

export interface GridData {
  readonly startRow?: number;
  readonly startColumn?: number;
  readonly rowData?: readonly RowData[];
}

export interface GridProperties {
  readonly rowCount?: number;
  readonly columnCount?: number;
  readonly frozenRowCount?: number;
  readonly frozenColumnCount?: number;
}

export interface SheetProperties {
  readonly sheetId: number;
  readonly title?: string;
  readonly index?: number;
  readonly hidden?: boolean;
  readonly tabColorStyle?: { readonly rgbColor: Color };
  readonly gridProperties?: GridProperties;
}

export interface Sheet {
  readonly properties?: {
    readonly sheetId?: number;
    readonly title?: string;
    readonly index?: number;
    readonly gridProperties?: GridProperties;
  };
  readonly data?: readonly GridData[];
  readonly charts?: readonly { readonly chartId?: number }[];
  readonly protectedRanges?: readonly FoundProtection[];
  readonly filterViews?: readonly FoundView[];
  readonly conditionalFormats?: readonly FoundRule[];
  /** Not Google's: the tab came after the workbook was made, and is not there. */
  readonly absent?: true;
}

/** A filter view as read, whoever made it. */
export interface FoundView {
  readonly filterViewId?: number;
  readonly title?: string;
  readonly range?: FoundRange;
  readonly filterSpecs?: readonly { readonly filterCriteria?: { readonly condition?: FoundCondition } }[];
}

/** A conditional format as read, whoever made it; its index in the tab is all that it is known by. */
export interface FoundRule {
  readonly ranges?: readonly FoundRange[];
  readonly booleanRule?: { readonly condition?: FoundCondition };
}

type FoundCondition = Partial<BooleanCondition>;

/** A range as read: an end that is not there is the edge of the tab. */
export type FoundRange = Partial<GridRange>;

/** A protection as read, whoever made it. `editors` is left out for those who may not edit the range. */
export interface FoundProtection {
  readonly protectedRangeId?: number;
  readonly range?: FoundRange;
  readonly description?: string;
  readonly warningOnly?: boolean;
  readonly requestingUserCanEdit?: boolean;
  readonly unprotectedRanges?: readonly FoundRange[];
  readonly editors?: {
    readonly users?: readonly string[];
    readonly groups?: readonly string[];
    readonly domainUsersCanEdit?: boolean;
  };
}

export interface Spreadsheet {
  readonly spreadsheetId?: string;
  readonly spreadsheetUrl?: string;
  readonly properties?: { readonly title?: string };
  readonly sheets?: readonly Sheet[];
  /** What programs keep with the workbook as a whole; people don't see it, copies of the file carry it too. */
  readonly developerMetadata?: readonly FoundMetadata[];
}

/** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.developerMetadata */
export interface FoundMetadata {
  readonly metadataId?: number;
  readonly metadataKey?: string;
  readonly metadataValue?: string;
}

export interface ProtectedRange {
  readonly range: GridRange | { readonly sheetId: number };
  readonly description: string;
  readonly editors: { readonly users: readonly string[] };
}

export interface ConditionalFormatRule {
  readonly ranges: readonly [GridRange];
  readonly booleanRule: { readonly condition: BooleanCondition; readonly format: CellFormat };
}

/** Rows of a range, for whoever picks the view. */
export interface FilterView {
  readonly title: string;
  readonly range: GridRange;
  readonly filterSpecs: readonly {
    readonly columnIndex: number;
    readonly filterCriteria: { readonly condition: BooleanCondition };
  }[];
}

type Dimension = 'ROWS' | 'COLUMNS';

export interface DimensionRange {
  readonly sheetId: number;
  readonly dimension: Dimension;
  readonly startIndex: number;
  readonly endIndex: number;
}

/** One request holds exactly one kind. */
export type Request =
  | {
      readonly updateSpreadsheetProperties: {
        readonly properties: {
          readonly title?: string;
          readonly locale?: string;
          readonly timeZone?: string;
        };
        readonly fields: string;
      };
    }
  | { readonly addSheet: { readonly properties: SheetProperties } }
  | { readonly deleteSheet: { readonly sheetId: number } }
  | { readonly updateSheetProperties: { readonly properties: SheetProperties; readonly fields: string } }
  | {
      readonly updateCells: {
        readonly rows: readonly RowData[];
        readonly fields: string;
        readonly start: { readonly sheetId: number; readonly rowIndex: number; readonly columnIndex: number };
      };
    }
  | {
      /** Below the last row with data; the grid grows where it must. */
      readonly appendCells: {
        readonly sheetId: number;
        readonly rows: readonly RowData[];
        readonly fields: string;
      };
    }
  | { readonly repeatCell: { readonly range: GridRange; readonly cell: CellData; readonly fields: string } }
  | {
      readonly updateDimensionProperties: {
        readonly range: DimensionRange;
        readonly properties: { readonly pixelSize?: number; readonly hiddenByUser?: boolean };
        readonly fields: string;
      };
    }
  | { readonly addChart: { readonly chart: EmbeddedChart } }
  | { readonly updateChartSpec: { readonly chartId: number; readonly spec: EmbeddedChart['spec'] } }
  | { readonly addProtectedRange: { readonly protectedRange: ProtectedRange } }
  | { readonly deleteProtectedRange: { readonly protectedRangeId: number } }
  | {
      readonly updateProtectedRange: {
        /** A masked field that is not there is cleared. */
        readonly protectedRange: {
          readonly protectedRangeId: number;
          readonly editors: ProtectedRange['editors'];
        };
        readonly fields: string;
      };
    }
  | {
      readonly createDeveloperMetadata: {
        readonly developerMetadata: {
          readonly metadataKey: string;
          readonly metadataValue: string;
          readonly location: { readonly spreadsheet: true };
          readonly visibility: 'DOCUMENT';
        };
      };
    }
  | {
      readonly updateDeveloperMetadata: {
        readonly dataFilters: readonly {
          readonly developerMetadataLookup: { readonly metadataId: number };
        }[];
        readonly developerMetadata: { readonly metadataValue: string };
        readonly fields: string;
      };
    }
  | {
      readonly appendDimension: {
        readonly sheetId: number;
        readonly dimension: Dimension;
        readonly length: number;
      };
    }
  | { readonly insertDimension: { readonly range: DimensionRange; readonly inheritFromBefore: boolean } }
  | {
      readonly updateFilterView: {
        /** A masked field that is not there is cleared. */
        readonly filter: Partial<Omit<FilterView, 'range'>> & {
          readonly filterViewId: number;
          readonly range?: FoundRange;
        };
        readonly fields: string;
      };
    }
  | { readonly addFilterView: { readonly filter: FilterView } }
  | { readonly addConditionalFormatRule: { readonly rule: ConditionalFormatRule; readonly index: number } }
  | {
      readonly updateConditionalFormatRule: { readonly rule: ConditionalFormatRule; readonly index: number };
    };
