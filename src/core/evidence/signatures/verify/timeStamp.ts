import { isSame } from '../bytes/bytes';
import { asn1Time } from '../cms/asn1Text';
import { childrenOf, octetsOf, oidOf, readElement } from '../cms/der';
import { digestNames, oids, type DigestName } from '../cms/oids';
import type { SignedData } from '../cms/signedData';
import { digestOf } from './digest';
import { verifySignedData, type Outcome } from './verifySignedData';

/** What a time-stamp token says (TSTInfo, RFC 3161, 2.4.2). */
export interface TimeStamp {
  /** `yyyy-MM-ddTHH:mm:ssZ`. */
  readonly instant: string;
  readonly digest?: DigestName;
  readonly imprint: Uint8Array;
  /** As it was signed. */
  readonly content: Uint8Array;
}

export function readTimeStamp({ contentType, content }: SignedData): TimeStamp | undefined {
  if (contentType !== oids.timeStampInfo || content === undefined) return undefined;
  const [, , imprint, , time] = childrenOf(readElement(content));
  const [algorithm, hash] = childrenOf(imprint);
  const instant = asn1Time(time);
  const value = octetsOf(hash);
  const digest = digestNames.get(oidOf(childrenOf(algorithm)[0]));
  if (instant === undefined || value === undefined) return undefined;
  return { instant, ...(digest && { digest }), imprint: value, content };
}

/** Whether the token was made for `stamped`, and signed by the key of its certificate. */
export function verifyTimeStamp(
  data: SignedData,
  stamp: TimeStamp,
  stamped: (name: DigestName) => Uint8Array,
): Outcome {
  if (stamp.digest === undefined) return 'digest';
  const outcome = verifySignedData(data, (name) => digestOf(name, stamp.content));
  const fits = isSame(stamp.imprint, stamped(stamp.digest));
  return !fits && outcome !== 'broken' ? 'changed' : outcome;
}
