/**
 * The part of the Sheets v4 API that the workbooks use, as types. Narrower than Google's own typings, where every
 * field is optional: a test holds these against Google's, so that they can't drift apart.
 */

import type { EmbeddedChart } from './sheetCharts';

export interface Color {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

export interface ExtendedValue {
  readonly numberValue?: number;
  readonly stringValue?: string;
  readonly boolValue?: boolean;
  readonly formulaValue?: string;
  readonly errorValue?: { readonly type?: string; readonly message?: string };
}

export interface NumberFormat {
  readonly type: 'TEXT' | 'NUMBER' | 'PERCENT' | 'DATE' | 'DATE_TIME';
  readonly pattern: string;
}

export interface CellFormat {
  readonly numberFormat?: NumberFormat;
  readonly backgroundColorStyle?: { readonly rgbColor: Color };
  readonly horizontalAlignment?: 'LEFT' | 'CENTER' | 'RIGHT';
  readonly verticalAlignment?: 'TOP' | 'MIDDLE' | 'BOTTOM';
  readonly wrapStrategy?: 'WRAP' | 'CLIP' | 'OVERFLOW_CELL';
  readonly textFormat?: {
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly fontSize?: number;
    readonly foregroundColorStyle?: { readonly rgbColor: Color };
  };
  readonly borders?: { readonly [side in 'top' | 'bottom' | 'left' | 'right']?: Border };
}

export interface Border {
  readonly style: 'SOLID' | 'SOLID_MEDIUM' | 'NONE';
  readonly colorStyle?: { readonly rgbColor: Color };
}

export interface BooleanCondition {
  readonly type:
    | 'ONE_OF_LIST'
    | 'BOOLEAN'
    | 'NUMBER_GREATER_THAN_EQ'
    | 'DATE_IS_VALID'
    | 'CUSTOM_FORMULA'
    | 'TEXT_STARTS_WITH'
    | 'TEXT_EQ'
    | 'NOT_BLANK';
  readonly values?: readonly { readonly userEnteredValue: string }[];
}

export interface DataValidation {
  readonly condition: BooleanCondition;
  /** Shown while the cell is selected, and when an entry is refused. */
  readonly inputMessage?: string;
  readonly strict?: boolean;
  readonly showCustomUi?: boolean;
}

export interface CellData {
  readonly userEnteredValue?: ExtendedValue;
  readonly effectiveValue?: ExtendedValue;
  readonly userEnteredFormat?: CellFormat;
  readonly effectiveFormat?: {
    readonly numberFormat?: { readonly type?: string; readonly pattern?: string };
  };
  readonly dataValidation?: DataValidation;
  readonly note?: string;
}

export interface RowData {
  readonly values?: readonly CellData[];
}

export interface GridData {
  readonly startRow?: number;
  readonly startColumn?: number;
  readonly rowData?: readonly RowData[];
}

/** Half-open, zero-based. */
export interface GridRange {
  readonly sheetId: number;
  readonly startRowIndex: number;
  readonly endRowIndex: number;
  readonly startColumnIndex: number;
  readonly endColumnIndex: number;
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
}

/** A filter view as read, whoever made it. */
export interface FoundView {
  readonly filterViewId?: number;
  readonly title?: string;
}

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
}

export interface ProtectedRange {
  readonly range: GridRange | { readonly sheetId: number };
  readonly description: string;
  readonly editors: { readonly users: readonly string[] };
}

export interface ConditionalFormatRule {
  /** Without an end the range goes down to the edge of the grid, wherever that will be. */
  readonly ranges: readonly (GridRange | Omit<GridRange, 'endRowIndex'>)[];
  readonly booleanRule: { readonly condition: BooleanCondition; readonly format: CellFormat };
}

/** Rows of a range, for whoever picks the view; an end that is not there is the edge of the tab. */
export interface FilterView {
  readonly title: string;
  readonly range: FoundRange;
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
  | { readonly insertDimension: { readonly range: DimensionRange; readonly inheritFromBefore: boolean } }
  | {
      readonly updateFilterView: {
        readonly filter: Pick<FilterView, 'title' | 'filterSpecs'> & { readonly filterViewId: number };
        readonly fields: string;
      };
    }
  | { readonly addFilterView: { readonly filter: FilterView } }
  | { readonly addConditionalFormatRule: { readonly rule: ConditionalFormatRule; readonly index: number } };
