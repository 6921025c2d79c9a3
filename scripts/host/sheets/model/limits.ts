/** https://support.google.com/drive/answer/37603 and https://developers.google.com/workspace/sheets/api/limits */
export const LIMITS = {
  cells: 10_000_000,
  columns: 18_278,
  cellCharacters: 50_000,
  tabTitle: 100,
  /** Google only recommends 2 MB; a stand-in that let more pass would prove nothing. */
  payloadBytes: 2_000_000,
} as const;
