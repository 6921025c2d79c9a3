import { isSame } from '../bytes/bytes';
import type { Certificate } from '../cms/certificate';
import { childrenOf, integerOf, octetsOf, oidOf, tags, type Element } from '../cms/der';
import { digestNames, oids, signatureNames, type DigestName } from '../cms/oids';
import type { SignedAttributes, SignedData } from '../cms/signedData';
import type { UnverifiableReason } from '../model';
import { digestOf } from './digest';
import { verifyEcdsa } from './ecdsa';
import { readPublicKey } from './publicKey';
import { verifyPss, verifyRsa, type PssOptions } from './rsa';

/** `genuine`: what has this digest was signed by the key of the certificate. */
export type Outcome = 'genuine' | 'changed' | 'broken' | UnverifiableReason;

/** `contentDigest`: of what is meant to have been signed. */
export function verifySignedData(data: SignedData, contentDigest: (name: DigestName) => Uint8Array): Outcome {
  const { digest: name, attributes } = data;
  if (name === undefined) return 'digest';
  const digest = contentDigest(name);
  const fault = attributes && faultOf(attributes, data);
  if (fault !== undefined) return fault;
  const stated = attributes && octetsOf(attributes.values.get(oids.messageDigest));
  const signed = attributes ? digestOf(name, attributes.signed) : digest;
  const outcome = verifyValue(data, name, signed);
  // A digest that differs tells enough, whether or not the signature on it can be computed here.
  const differs = stated !== undefined && !isSame(stated, digest);
  return differs && outcome !== 'broken' ? 'changed' : outcome;
}

/** What signed attributes must have (RFC 5652, 11.1 and 11.2), and the certificate that they may name. */
function faultOf(
  { isBer, values }: SignedAttributes,
  { contentType, certificate }: SignedData,
): UnverifiableReason | undefined {
  if (isBer || octetsOf(values.get(oids.messageDigest)) === undefined) return 'attributes';
  if (oidOf(values.get(oids.contentType)) !== contentType) return 'attributes';
  return certificate && !isNamedCertificate(values, certificate) ? 'otherCertificate' : undefined;
}

/** The digest of the certificate, where the signature names one (RFC 5035): the first is the signer's own. */
function isNamedCertificate(values: SignedAttributes['values'], { whole }: Certificate): boolean {
  return [oids.signingCertificate, oids.signingCertificateV2].every((oid) => {
    const named = values.get(oid);
    if (named === undefined) return true;
    const [list] = childrenOf(named);
    const [first = undefined, second] = childrenOf(childrenOf(list)[0]);
    const isChosen = first?.tag === tags.sequence;
    const usual: DigestName = oid === oids.signingCertificate ? 'SHA-1' : 'SHA-256';
    const name = isChosen ? digestNames.get(oidOf(childrenOf(first)[0])) : usual;
    const stated = octetsOf(isChosen ? second : first);
    return name !== undefined && stated !== undefined && isSame(stated, digestOf(name, whole));
  });
}

function verifyValue(
  { certificate, algorithm, signature }: SignedData,
  name: DigestName,
  digest: Uint8Array,
): 'genuine' | 'broken' | UnverifiableReason {
  if (certificate === undefined) return 'noCertificate';
  const key = readPublicKey(certificate);
  if (key === 'key') return 'key';
  if (algorithm.id === oids.pss) {
    const options = readPssOptions(algorithm.parameters);
    if (options?.digest !== name || key.by !== 'rsa') return 'algorithm';
    return verifyPss(key.key, options, digest, signature) ? 'genuine' : 'broken';
  }
  const way = signatureNames.get(algorithm.id);
  if (way?.by !== key.by || (way.digest ?? name) !== name) return 'algorithm';
  const fits =
    key.by === 'rsa' ? verifyRsa(key.key, name, digest, signature) : verifyEcdsa(key.key, digest, signature);
  return fits ? 'genuine' : 'broken';
}

/** RSASSA-PSS-params (RFC 8017, A.2.3); what is left out is SHA-1 and a salt of 20 bytes. Undefined where it asks for more. */
function readPssOptions(parameters: Element | undefined): PssOptions | undefined {
  const fields = childrenOf(parameters);
  const field = (number: number): Element | undefined =>
    childrenOf(fields.find(({ tag }) => tag === tags.context0 + number))[0];
  const digestIn = (algorithm: Element | undefined): DigestName | undefined =>
    algorithm === undefined ? 'SHA-1' : digestNames.get(oidOf(childrenOf(algorithm)[0]));
  const mask = childrenOf(field(1));
  const isKnownMask = mask.length === 0 || oidOf(mask[0]) === oids.mgf1;
  const [digest, maskDigest] = [digestIn(field(0)), digestIn(mask[1])];
  const salt = field(2) === undefined ? 20 : Number(integerOf(field(2)) ?? -1);
  if (digest === undefined || maskDigest === undefined || !isKnownMask || salt < 0) return undefined;
  return { digest, maskDigest, salt };
}
