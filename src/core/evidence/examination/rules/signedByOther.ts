import { isBodyOf } from '../../signatures/isBodyOf';
import { fileRule } from '../rule';
import { signaturesOf, signerName } from '../signatures';

/** Of reports only: a unit makes its own, while decisions, contracts and invoices are rightly signed by others. */
export const signedByOther = fileRule('signedByOther', (_, document, { catalogue }) => {
  if (document.traits.kind !== 'report') return undefined;
  const unit = catalogue.units.find(({ id }) => id === document.unit);
  const signatures = signaturesOf(document);
  const names = unit ? [unit.name, ...unit.aliases] : [];
  const [first] = signatures;
  const areAllOfOthers = signatures.every((signature) => isBodyOf(signature, names) === false);
  return unit && first && areAllOfOthers ? { signer: signerName(first), unit: unit.name } : undefined;
});
