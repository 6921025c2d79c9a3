/** What a unit says on one criterion, in plain values; how it is typed comes later. */
export interface Answer {
  readonly criterion: string;
  readonly unit: string;
  readonly yesNo?: boolean;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly notApplicable?: true;
  readonly explanation?: string;
}

export const has = (criterion: string, unit: string, explanation?: string): Answer =>
  explained({ criterion, unit, yesNo: true }, explanation);

export const lacks = (criterion: string, unit: string, explanation?: string): Answer =>
  explained({ criterion, unit, yesNo: false }, explanation);

/** A count, or a ratio whose denominator is a common figure. */
export const counts = (criterion: string, unit: string, numerator: number, explanation?: string): Answer =>
  explained({ criterion, unit, numerator }, explanation);

export const ratio = (
  criterion: string,
  unit: string,
  numerator: number,
  denominator: number,
  explanation?: string,
): Answer => explained({ criterion, unit, numerator, denominator }, explanation);

/** The numerator is a common figure, the denominator is not. */
export const outOf = (criterion: string, unit: string, denominator: number): Answer => ({
  criterion,
  unit,
  denominator,
});

/** All its values are common figures: there is only evidence to enter. */
export const proves = (criterion: string, unit: string): Answer => ({ criterion, unit });

export const isNotAsked = (criterion: string, unit: string, explanation: string): Answer => ({
  criterion,
  unit,
  notApplicable: true,
  explanation,
});

const explained = (answer: Answer, explanation: string | undefined): Answer =>
  explanation === undefined ? answer : { ...answer, explanation };
