/** Object identifiers, from the RFC beside each. */
export const oids = {
  // RFC 5652
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  // RFC 3161
  timeStampInfo: '1.2.840.113549.1.9.16.1.4',
  timeStampToken: '1.2.840.113549.1.9.16.2.14',
  // RFC 2634, RFC 5035: which certificate it was signed with
  signingCertificate: '1.2.840.113549.1.9.16.2.12',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  // RFC 5280
  subjectKeyIdentifier: '2.5.29.14',
  // RFC 3279, RFC 5480
  rsa: '1.2.840.113549.1.1.1',
  // RFC 8017, A.2.3
  pss: '1.2.840.113549.1.1.10',
  mgf1: '1.2.840.113549.1.1.8',
  ellipticCurve: '1.2.840.10045.2.1',
} as const;

export type DigestName = 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512';

export const digestNames: ReadonlyMap<string, DigestName> = new Map([
  ['1.3.14.3.2.26', 'SHA-1'],
  ['2.16.840.1.101.3.4.2.1', 'SHA-256'],
  ['2.16.840.1.101.3.4.2.2', 'SHA-384'],
  ['2.16.840.1.101.3.4.2.3', 'SHA-512'],
]);

/** Of a signature's algorithm: how it signs, and which digest, where its name says so (RFC 8017, RFC 5758). */
export const signatureNames: ReadonlyMap<
  string,
  { readonly by: 'rsa' | 'ecdsa'; readonly digest?: DigestName }
> = new Map([
  [oids.rsa, { by: 'rsa' }],
  ['1.2.840.113549.1.1.5', { by: 'rsa', digest: 'SHA-1' }],
  ['1.2.840.113549.1.1.11', { by: 'rsa', digest: 'SHA-256' }],
  ['1.2.840.113549.1.1.12', { by: 'rsa', digest: 'SHA-384' }],
  ['1.2.840.113549.1.1.13', { by: 'rsa', digest: 'SHA-512' }],
  ['1.2.840.10045.4.1', { by: 'ecdsa', digest: 'SHA-1' }],
  ['1.2.840.10045.4.3.2', { by: 'ecdsa', digest: 'SHA-256' }],
  ['1.2.840.10045.4.3.3', { by: 'ecdsa', digest: 'SHA-384' }],
  ['1.2.840.10045.4.3.4', { by: 'ecdsa', digest: 'SHA-512' }],
]);
