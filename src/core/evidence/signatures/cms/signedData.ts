import { isNamedBy, readCertificate, type Certificate, type SignerId } from './certificate';
import { childrenOf, contentOf, octetsOf, oidOf, readElement, tags, wholeOf, type Element } from './der';
import { digestNames, oids, type DigestName } from './oids';

/** A signature as the cryptographic message syntax carries it (RFC 5652, 5). */
export interface SignedData {
  readonly contentType: string;
  /** What was signed, where it is carried along. */
  readonly content?: Uint8Array;
  readonly certificate?: Certificate;
  readonly digest?: DigestName;
  /** Absent: what was signed is the content itself. */
  readonly attributes?: SignedAttributes;
  readonly algorithm: SignatureAlgorithm;
  readonly signature: Uint8Array;
  /** A time-stamp token on the signature, which its signer did not sign. */
  readonly timeStamp?: Uint8Array;
}

export interface SignatureAlgorithm {
  /** Object identifier. */
  readonly id: string;
  readonly parameters?: Element;
}

export interface SignedAttributes {
  /** As a SET, which is what was signed (RFC 5652, 5.4). */
  readonly signed: Uint8Array;
  readonly isBer: boolean;
  /** By object identifier, the value of each that stands there once with one value. */
  readonly values: ReadonlyMap<string, Element>;
}

/** Why a signature cannot be taken apart. */
export type SignedDataFault = 'notCms' | 'severalSigners';

/** Zeros that fill up the place in the file may follow. */
export function readSignedData(bytes: Uint8Array): SignedData | SignedDataFault {
  const info = readElement(bytes);
  const [type, wrapped] = childrenOf(info);
  const [body] = childrenOf(wrapped);
  const parts = childrenOf(body);
  const [, , encapsulated] = parts;
  const signers = childrenOf(parts[parts.length - 1]);
  if (info === undefined || oidOf(type) !== oids.signedData || encapsulated === undefined) return 'notCms';
  if (signers.length > 1) return 'severalSigners';
  const signer = signers[0] && readSigner(signers[0]);
  if (signer === undefined) return 'notCms';
  const [contentType, carried] = childrenOf(encapsulated);
  const content = octetsOf(childrenOf(carried)[0]);
  const certificates = childrenOf(parts.find(({ tag }, at) => at > 2 && tag === tags.context0));
  const certificate = certificates
    .map(readCertificate)
    .find((each) => each !== undefined && isNamedBy(each, signer.id));
  return {
    contentType: oidOf(contentType),
    ...(content && { content }),
    ...(certificate && { certificate }),
    ...signer.made,
  };
}

interface SignerInfo {
  readonly id: SignerId;
  readonly made: Pick<SignedData, 'digest' | 'attributes' | 'algorithm' | 'signature' | 'timeStamp'>;
}

function readSigner(element: Element): SignerInfo | undefined {
  const [, id, digestAlgorithm, ...rest] = childrenOf(element);
  const attributes = rest[0]?.tag === tags.context0 ? rest[0] : undefined;
  const [algorithm, signature, unsigned] = attributes ? rest.slice(1) : rest;
  const signerId = readSignerId(id);
  const [algorithmId, parameters] = childrenOf(algorithm);
  const value = octetsOf(signature);
  const digest = digestNames.get(oidOf(childrenOf(digestAlgorithm)[0]));
  if (!signerId || !value) return undefined;
  const timeStamp = unsigned && readAttributes(unsigned).get(oids.timeStampToken);
  const made = {
    ...(digest && { digest }),
    ...(attributes && {
      attributes: {
        signed: asSet(wholeOf(attributes)),
        isBer: attributes.isBer,
        values: readAttributes(attributes),
      },
    }),
    algorithm: { id: oidOf(algorithmId), ...(parameters && { parameters }) },
    signature: value,
    ...(timeStamp && { timeStamp: wholeOf(timeStamp) }),
  };
  return { id: signerId, made };
}

function readSignerId(element: Element | undefined): SignerId | undefined {
  if (element === undefined) return undefined;
  if ((element.tag & 0x1f) === 0 && element.tag >= 0x80) return { keyId: contentOf(element) };
  const [issuer, serial] = childrenOf(element);
  return issuer && serial && { issuer: wholeOf(issuer), serial: contentOf(serial) };
}

function readAttributes(element: Element): ReadonlyMap<string, Element> {
  const all = childrenOf(element).map((attribute) => {
    const [type, values] = childrenOf(attribute);
    return { type: oidOf(type), values: childrenOf(values) };
  });
  const once = all.filter(({ type }) => all.filter((other) => other.type === type).length === 1);
  return new Map(
    once.flatMap(({ type, values: [value, ...more] }): readonly (readonly [string, Element])[] =>
      value && more.length === 0 ? [[type, value]] : [],
    ),
  );
}

function asSet(attributes: Uint8Array): Uint8Array {
  const set = Uint8Array.from(attributes);
  set[0] = tags.set;
  return set;
}
