import { bytesOfHex, isSame, join, latin1 } from './bytes/bytes';
import { asn1Time } from './cms/asn1Text';
import type { Certificate } from './cms/certificate';
import { oids, type DigestName } from './cms/oids';
import { readSignedData, type SignedData } from './cms/signedData';
import type { Follows, SignatureReading, SignedAt, Signer, Verdict } from './model';
import { findSignatures, type ByteRange, type FoundSignature } from './pdf/findSignatures';
import { digestOf } from './verify/digest';
import { readTimeStamp, verifyTimeStamp } from './verify/timeStamp';
import { verifySignedData, type Outcome } from './verify/verifySignedData';

/** More stand in no paper; each takes a digest of what it covers. */
const mostVerified = 20;

/** The whole of a PDF → its signatures, those that cover less first; none where it has none, or is no PDF. */
export function readSignatures(file: Uint8Array): readonly SignatureReading[] {
  const text = latin1(file);
  const read = findSignatures(text).map((found, at) => ({
    found,
    ...readOne(found, file, at < mostVerified),
  }));
  const lastEnd = (kind: FoundSignature['kind']): number =>
    Math.max(
      0,
      ...read.map(({ found, outcome }) => (found.kind === kind && outcome === 'genuine' ? endOf(found) : 0)),
    );
  const [signedTo, stampedTo] = [lastEnd('signature'), lastEnd('timeStamp')];
  return read.map(({ found, outcome, reading }) => ({
    ...reading,
    verdict: verdictOf(outcome, { end: endOf(found), signedTo, stampedTo, text }),
  }));
}

const endOf = ({ range }: FoundSignature): number => (range ? range[2] + range[3] : 0);

interface Read {
  readonly outcome: Outcome;
  readonly reading: Omit<SignatureReading, 'verdict'>;
}

function readOne(found: FoundSignature, file: Uint8Array, isVerified: boolean): Read {
  const { kind, format, stated, statedAt } = found;
  const bare: Read['reading'] = {
    kind,
    format,
    stated,
    ...(statedAt !== undefined && { signedAt: { instant: statedAt, by: 'file' } }),
  };
  const contents = found.contents && bytesOfHex(found.contents.digits);
  if (!isVerified) return { outcome: 'tooMany', reading: bare };
  if (!found.isWhole) return { outcome: 'cut', reading: bare };
  if (contents === undefined) return { outcome: 'notCms', reading: bare };
  if (contents.every((byte) => byte === 0)) return { outcome: 'empty', reading: bare };
  const data = readSignedData(contents);
  if (typeof data === 'string') return { outcome: data, reading: bare };
  const { certificate, digest } = data;
  const signedAt = signedAtOf(data) ?? bare.signedAt;
  const reading: Read['reading'] = {
    ...bare,
    ...(certificate && { signer: signerOf(certificate) }),
    ...(signedAt && { signedAt }),
    ...(digest && { digest }),
  };
  return { outcome: judge(found, data, file), reading };
}

function judge({ range, contents, format }: FoundSignature, data: SignedData, file: Uint8Array): Outcome {
  if (range === undefined || contents === undefined) return 'range';
  const [from, length, next, rest] = range;
  if (next + rest > file.length) return 'cut';
  if (from !== 0 || length > next) return 'range';
  const covered = join([file.subarray(0, length), file.subarray(next, next + rest)]);
  const outcome = judgeCovered(
    format,
    data,
    memoized((name) => digestOf(name, covered)),
  );
  return outcome === 'genuine' && !leavesOutItself(range, contents) ? 'range' : outcome;
}

/** What is left out is the signature and nothing else; some programs sign its brackets too. */
const leavesOutItself = (
  [, length, next]: ByteRange,
  { from, to }: { readonly from: number; readonly to: number },
): boolean => (length === from || length === from + 1) && (next === to || next === to - 1);

/** By the entry SubFilter (ISO 32000-2, 12.8.3, and 12.8.5 on time-stamps). */
function judgeCovered(format: string, data: SignedData, digest: (name: DigestName) => Uint8Array): Outcome {
  switch (format) {
    case 'adbe.pkcs7.detached':
    case 'ETSI.CAdES.detached':
      return data.content === undefined ? verifySignedData(data, digest) : 'contentCarried';
    case 'adbe.pkcs7.sha1': {
      // What is signed is the SHA-1 of what is covered, and is carried along.
      const { content } = data;
      if (content === undefined) return 'notCms';
      const outcome = verifySignedData(data, (name) => digestOf(name, content));
      return outcome !== 'broken' && !isSame(content, digest('SHA-1')) ? 'changed' : outcome;
    }
    case 'ETSI.RFC3161': {
      const stamp = readTimeStamp(data);
      return stamp ? verifyTimeStamp(data, stamp, digest) : 'notCms';
    }
    default:
      return 'format';
  }
}

/** From a token that fits; otherwise what the signature says. */
function signedAtOf(data: SignedData): SignedAt | undefined {
  const own = readTimeStamp(data);
  if (own) return { instant: own.instant, by: 'timeStamp' };
  const token = data.timeStamp && readSignedData(data.timeStamp);
  if (token !== undefined && typeof token !== 'string') {
    const stamp = readTimeStamp(token);
    const fits =
      stamp && verifyTimeStamp(token, stamp, (name) => digestOf(name, data.signature)) === 'genuine';
    if (stamp && fits) return { instant: stamp.instant, by: 'timeStamp' };
  }
  const instant = asn1Time(data.attributes?.values.get(oids.signingTime));
  return instant === undefined ? undefined : { instant, by: 'signature' };
}

const signerOf = ({ subjectName, issuerName, validFrom, validTo }: Certificate): Signer => ({
  ...subjectName,
  issuer: issuerName,
  validFrom,
  validTo,
});

interface Place {
  /** Where what it covers ends, what any valid signature covers, and what any valid time-stamp does. */
  readonly end: number;
  readonly signedTo: number;
  readonly stampedTo: number;
  readonly text: string;
}

function verdictOf(outcome: Outcome, { end, signedTo, stampedTo, text }: Place): Verdict {
  if (outcome === 'changed' || outcome === 'broken') return { state: outcome };
  if (outcome !== 'genuine') return { state: 'unverifiable', reason: outcome };
  const reached = Math.max(end, signedTo);
  const rest = text.slice(reached);
  if (/^[\0\t\n\f\r ]*$/.test(rest)) return { state: 'valid', laterSigned: reached > end };
  const hasProofs = /\/DSS(?![a-zA-Z])|\/VRI(?![a-zA-Z])/.test(rest);
  const follows: Follows = stampedTo > reached ? 'timeStamp' : hasProofs ? 'validationData' : 'other';
  return { state: 'coversPart', after: text.length - end, follows };
}

function memoized<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}
