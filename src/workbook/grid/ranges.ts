export interface Color {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

/** Half-open, zero-based. */
export interface GridRange {
  readonly sheetId: number;
  readonly startRowIndex: number;
  readonly endRowIndex: number;
  readonly startColumnIndex: number;
  readonly endColumnIndex: number;
}
