import { isSame } from '../bytes/bytes';
import { asn1Text, asn1Time } from './asn1Text';
import { childrenOf, contentOf, octetsOf, oidOf, readElement, tags, wholeOf, type Element } from './der';
import { oids } from './oids';

/** Whom a certificate names; each as it is written there. */
export interface CertificateName {
  readonly commonName?: string;
  readonly organisation?: string;
  readonly organisationUnit?: string;
  readonly title?: string;
  /** The user's number: in Viet Nam "MST:…" for a body, "CMND:…" or "CCCD:…" for a person. */
  readonly userId?: string;
  readonly serialNumber?: string;
}

/** What is read of an X.509 certificate (RFC 5280, 4.1). */
export interface Certificate {
  readonly whole: Uint8Array;
  readonly serial: Uint8Array;
  /** The issuer's name as it is encoded. */
  readonly issuer: Uint8Array;
  readonly issuerName: CertificateName;
  readonly subjectName: CertificateName;
  /** `yyyy-MM-ddTHH:mm:ssZ`. */
  readonly validFrom: string;
  readonly validTo: string;
  readonly keyId?: Uint8Array;
  /** SubjectPublicKeyInfo. */
  readonly publicKey: Element;
}

/** Undefined for what is no certificate. */
export function readCertificate(element: Element): Certificate | undefined {
  const [body] = childrenOf(element);
  const parts = childrenOf(body);
  const [serial, , issuer, validity, subject, publicKey, ...rest] =
    parts[0]?.tag === tags.context0 ? parts.slice(1) : parts;
  const [from, to] = childrenOf(validity).map(asn1Time);
  if (!serial || !issuer || !subject || !publicKey || from === undefined || to === undefined)
    return undefined;
  const keyId = keyIdOf(rest);
  return {
    whole: wholeOf(element),
    serial: contentOf(serial),
    issuer: wholeOf(issuer),
    issuerName: readName(issuer),
    subjectName: readName(subject),
    validFrom: from,
    validTo: to,
    ...(keyId && { keyId }),
    publicKey,
  };
}

const extensionsTag = 0xa3;

function keyIdOf(rest: readonly Element[]): Uint8Array | undefined {
  const [list] = childrenOf(rest.find(({ tag }) => tag === extensionsTag));
  const extension = childrenOf(list)
    .map(childrenOf)
    .find(([id]) => oidOf(id) === oids.subjectKeyIdentifier);
  const value = octetsOf(extension?.[extension.length - 1]);
  return value && octetsOf(readElement(value));
}

const nameFields: Readonly<Record<string, keyof CertificateName>> = {
  '2.5.4.3': 'commonName',
  '2.5.4.5': 'serialNumber',
  '2.5.4.10': 'organisation',
  '2.5.4.11': 'organisationUnit',
  '2.5.4.12': 'title',
  '0.9.2342.19200300.100.1.1': 'userId',
};

/** Of several values of a field the last, which is the nearest to whom it names; of units all, the highest first. */
function readName(name: Element): CertificateName {
  const found: { -readonly [Field in keyof CertificateName]: string } = {};
  for (const pair of childrenOf(name).flatMap(childrenOf)) {
    const [type, value] = childrenOf(pair);
    const field = nameFields[oidOf(type)];
    const text = asn1Text(value)?.normalize('NFC').trim();
    if (field === undefined || text === undefined || text === '') continue;
    const before = field === 'organisationUnit' ? found[field] : undefined;
    found[field] = before === undefined ? text : `${before}, ${text}`;
  }
  return found;
}

/** How a signature says whose it is (RFC 5652, 5.3). */
export type SignerId =
  { readonly issuer: Uint8Array; readonly serial: Uint8Array } | { readonly keyId: Uint8Array };

export const isNamedBy = (certificate: Certificate, id: SignerId): boolean =>
  'keyId' in id
    ? certificate.keyId !== undefined && isSame(certificate.keyId, id.keyId)
    : isSame(certificate.issuer, id.issuer) && isSame(certificate.serial, id.serial);
