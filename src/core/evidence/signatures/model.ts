import type { CertificateName } from './cms/certificate';
import type { DigestName } from './cms/oids';

/** A digital signature of a PDF, as read from the file alone: neither chain nor revocation of its certificate is looked at. */
export interface SignatureReading {
  /** `timeStamp`: a document time-stamp, by which no person signs (ISO 32000-2, 12.8.5). */
  readonly kind: 'signature' | 'timeStamp';
  /** The entry SubFilter, by which the signature is encoded. */
  readonly format: string;
  readonly signer?: Signer;
  readonly signedAt?: SignedAt;
  /** What the signature dictionary says beside the certificate; whoever made the file may write anything here. */
  readonly stated: StatedInFile;
  /** A weak one is named, not judged. */
  readonly digest?: DigestName;
  readonly verdict: Verdict;
}

/** Whom the certificate of the signature names, by whom, and for which time. */
export interface Signer extends CertificateName {
  readonly issuer: CertificateName;
  /** `yyyy-MM-ddTHH:mm:ssZ`. */
  readonly validFrom: string;
  readonly validTo: string;
}

export interface SignedAt {
  /** `yyyy-MM-ddTHH:mm:ssZ`. */
  readonly instant: string;
  /** `timeStamp`: from a token that fits the signature; otherwise by the clock of who signed: in the signature, or in the file. */
  readonly by: 'timeStamp' | 'signature' | 'file';
}

export interface StatedInFile {
  readonly name?: string;
  readonly reason?: string;
  readonly location?: string;
}

/**
 * `valid`: the bytes it covers are those that were signed, by the key of its certificate; they are the whole file, or
 * what came later is covered by another person's valid signature (`laterSigned`).
 * `coversPart`: the same, but `after` bytes were added behind what it covers, and no valid signature covers them.
 * `changed`: the bytes it covers are not those that were signed.
 * `broken`: the signature does not fit its certificate's key.
 */
export type Verdict =
  | { readonly state: 'valid'; readonly laterSigned: boolean }
  | { readonly state: 'coversPart'; readonly after: number; readonly follows: Follows }
  | { readonly state: 'changed' | 'broken' }
  | { readonly state: 'unverifiable'; readonly reason: UnverifiableReason };

/**
 * What stands behind the last valid signature. `timeStamp`: a valid document time-stamp covers it, by which no person signs;
 * `validationData`: among it are certificates and revocation lists (DSS). Whether there is more is not looked at.
 */
export type Follows = 'timeStamp' | 'validationData' | 'other';

/**
 * `cut`: the file ends within the signature, or within what it covers; `empty`: a place for a signature, never filled;
 * `range`: what it says it covers leaves out more than the signature itself, or makes no sense; `format`: a SubFilter that
 * is not read; `notCms`: no signed data; `severalSigners`: more than one in one signature; `noCertificate`: none of its
 * signer; `otherCertificate`: the signature names another one; `attributes`: its signed attributes lack what they must
 * have, or are not encoded as they were signed; `digest`, `algorithm`, `key`: one that is not known here;
 * `contentCarried`: it carries what it signs, beside the file; `tooMany`: so many
 * stand before it in the file that it was not looked at.
 */
export type UnverifiableReason =
  | 'cut'
  | 'empty'
  | 'range'
  | 'format'
  | 'notCms'
  | 'severalSigners'
  | 'noCertificate'
  | 'otherCertificate'
  | 'attributes'
  | 'digest'
  | 'algorithm'
  | 'key'
  | 'contentCarried'
  | 'tooMany';

/** What is remembered of a signature. */
export interface KnownSignature extends Pick<SignatureReading, 'kind' | 'digest' | 'signedAt'> {
  readonly signer?: Pick<Signer, 'commonName' | 'organisation' | 'organisationUnit' | 'userId'>;
  /** Absent where the file is too large for its content to be compared. */
  readonly verdict?: Verdict;
}

/**
 * What is known of a file's signatures. `signed`: they were verified; `unsigned`: it has none; `unchecked`: it has some, and is
 * too large to be verified; `unlooked`: too large to see whether it has any; `damaged`: no whole PDF; `failed`: Drive does not give its
 * content.
 */
export interface SignatureRecord {
  readonly state: 'signed' | 'unsigned' | 'unchecked' | 'unlooked' | 'damaged' | 'failed';
  readonly signatures: readonly KnownSignature[];
  /** Of the content that was read: another one has to be read anew. */
  readonly mark: string;
}
