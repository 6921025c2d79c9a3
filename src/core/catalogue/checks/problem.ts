import type { Params } from '../../model';

/** Something that makes a catalogue unusable. `params` names the thing; the words stand in `text/`. */
export interface Problem<Code extends string = string> {
  readonly code: Code;
  readonly params: Params;
}

export const problem = <Code extends string>(code: Code, params: Params = {}): Problem<Code> => ({
  code,
  params,
});

export const isBlank = (text: string): boolean => text.trim() === '';

/** A number as a param: NaN and Infinity would not survive JSON. */
export const plain = (value: number): number | string => (Number.isFinite(value) ? value : String(value));
