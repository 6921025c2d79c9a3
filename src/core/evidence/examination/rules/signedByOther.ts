import { kindOf } from '../../../documentKinds';
import { isBodyOf } from '../../signatures/isBodyOf';
import { fileRule } from '../rule';
import { signaturesOf, signerName } from '../signatures';

/** Of what a unit makes itself (reports), while decisions, contracts and invoices are rightly signed by others. */
export const signedByOther = fileRule('signedByOther', (_, document, { catalogue }) => {
  const { kind } = document.traits;
  if (!kind || !kindOf(kind).ofUnit) return undefined;
  const unit = catalogue.units.find(({ id }) => id === document.unit);
  const signatures = signaturesOf(document);
  const names = unit ? [unit.name, ...unit.aliases] : [];
  const [first] = signatures;
  const areAllOfOthers = signatures.every((signature) => isBodyOf(signature, names) === false);
  return unit && first && areAllOfOthers ? { signer: signerName(first), unit: unit.name } : undefined;
});
