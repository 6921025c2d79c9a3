import { fileRule } from '../rule';
import { signatureThat, signerName } from '../signatures';

/** Only a warning, and silent where the rest is what proves signatures: programs add that long after signing. */
export const addedAfterSigning = fileRule('addedAfterSigning', (_, document) => {
  const found = signatureThat(
    document,
    (verdict) => verdict.state === 'coversPart' && verdict.follows === 'other',
  );
  return found && { signer: signerName(found) };
});
