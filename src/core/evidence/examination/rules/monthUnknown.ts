import { fileRule } from '../rule';

/** Months lack documents, and this one does not say of which it is. */
export const monthUnknown = fileRule('monthUnknown', (_, document, { coverage }) => {
  const gaps = coverage(document.unit, document.criterion ?? '')?.gaps ?? [];
  const gap = gaps.find(({ undated }) => undated.includes(document));
  return gap && { kind: gap.kind, frequency: gap.frequency };
});
