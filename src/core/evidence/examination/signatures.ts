import type { EvidenceDocument } from '../model';
import type { KnownSignature, Verdict } from '../signatures/model';

/** By which people signed: time-stamps are nobody's. */
export const signaturesOf = ({ signature }: EvidenceDocument): readonly KnownSignature[] =>
  signature?.signatures.filter(({ kind }) => kind === 'signature') ?? [];

/** The first whose verdict is one of these. */
export const signatureThat = (
  document: EvidenceDocument,
  fits: (verdict: Verdict) => boolean,
): KnownSignature | undefined =>
  signaturesOf(document).find(({ verdict }) => verdict !== undefined && fits(verdict));

/** As a sentence names whoever signed; '' where the certificate names nobody. */
export const signerName = ({ signer }: KnownSignature): string =>
  signer?.commonName ?? signer?.organisationUnit ?? signer?.organisation ?? '';
