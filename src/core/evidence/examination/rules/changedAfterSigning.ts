import { fileRule } from '../rule';
import { signatureThat, signerName } from '../signatures';

/** What was signed is not what stands there, or the signature is not by the key of its certificate. */
export const changedAfterSigning = fileRule('changedAfterSigning', (_, document) => {
  const found = signatureThat(document, ({ state }) => state === 'changed' || state === 'broken');
  return found && { signer: signerName(found) };
});
