import { fileRule } from '../rule';
import { signatureThat } from '../signatures';

/** A PDF that was cut off while it was uploaded or signed, or is none: seen by those who look for signatures. */
export const fileDamaged = fileRule('fileDamaged', (_, document) =>
  document.signature?.state === 'damaged' ||
  signatureThat(document, (verdict) => verdict.state === 'unverifiable' && verdict.reason === 'cut')
    ? {}
    : undefined,
);
