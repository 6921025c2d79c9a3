/** One row owed: a unit and what it is asked for. */
export interface Assignment {
  readonly criterion: string;
  readonly unit: string;
}

/** Row keys stand hidden in the sheets; ids contain no `@`. */
export const rowKey = ({ criterion, unit }: Assignment): string => `${criterion}@${unit}`;
export const figureKey = ({ figure, unit }: { readonly figure: string; readonly unit: string }): string =>
  `${figure}@${unit}`;

/** What a row asks for, and of whom; '' for what a key that somebody typed does not say. */
export function splitKey(key: string): readonly [asked: string, unit: string] {
  const [asked = '', unit = ''] = key.split('@');
  return [asked, unit];
}

/** Whose a row is; undefined where the key was typed by somebody. */
export const unitOfKey = (key: string): string | undefined => splitKey(key)[1] || undefined;
