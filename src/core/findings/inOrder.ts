import { findings, type CodeOf, type Family } from './findings';

/** The codes of a family, in the order in which an officer would want to hear of them. */
export const codesOf = <Of extends Family>(family: Of): readonly CodeOf<Of>[] =>
  // The keys of plain data are known.
  Object.keys(findings[family]) as CodeOf<Of>[];

/** The rules of a family in that order; a finding without a rule does not compile, nor does a rule under another's name. */
export const inOrder = <Of extends Family, Rule>(
  family: Of,
  rules: { readonly [Code in CodeOf<Of>]: Rule & { readonly code: Code } },
): readonly (Rule & { readonly code: CodeOf<Of> })[] => codesOf(family).map((code) => rules[code]);
