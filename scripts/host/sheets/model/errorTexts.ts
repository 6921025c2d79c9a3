import type { ExtendedValue } from './resources';

type ErrorValue = NonNullable<ExtendedValue['errorValue']>;
type ErrorType = NonNullable<ErrorValue['type']>;

const TYPES: Readonly<Record<string, ErrorType>> = {
  '#DIV/0!': 'DIVIDE_BY_ZERO',
  '#VALUE!': 'VALUE',
  '#REF!': 'REF',
  '#NAME?': 'NAME',
  '#NUM!': 'NUM',
  '#N/A': 'N_A',
};
const TEXTS = new Map(Object.entries(TYPES).map(([text, type]) => [type, text]));

/** How a cell shows the error. */
export const errorText = (value: ErrorValue): string => TEXTS.get(value.type ?? 'ERROR') ?? '#ERROR!';

/** Undefined where the text is no error that Sheets has. */
export const errorType = (text: string): ErrorType | undefined => TYPES[text];
