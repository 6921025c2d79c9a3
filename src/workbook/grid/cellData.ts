import type { Color } from './ranges';

/** One cell of the Sheets v4 API: what it holds, how it looks, what it takes. */

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
  /** The one link of the cell, of its text or of its formula; only answered. */
  readonly hyperlink?: string;
  /** From `startIndex` (0 where it is absent) to the next run. */
  readonly textFormatRuns?: readonly {
    readonly startIndex?: number;
    readonly format?: { readonly link?: { readonly uri?: string } };
  }[];
  /** Smart chips; a run without a chip is plain text. */
  readonly chipRuns?: readonly {
    readonly startIndex?: number;
    readonly chip?: { readonly richLinkProperties?: { readonly uri?: string } };
  }[];
}

export interface RowData {
  readonly values?: readonly CellData[];
}
