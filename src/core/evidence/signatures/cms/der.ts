import { hexOf, join } from '../bytes/bytes';

/** One element of ASN.1 as it stands in the bytes: DER, or BER where a length is left open (X.690, 8.1.3.6). */
export interface Element {
  /** The first byte: class, "constructed" and number, which stays below 31 in all that is read here. */
  readonly tag: number;
  readonly bytes: Uint8Array;
  /** Where its header begins, its content, what ends its content, and the next element. */
  readonly from: number;
  readonly start: number;
  readonly end: number;
  readonly to: number;
  /** Its length, or that of something in it, is not written as DER asks. */
  readonly isBer: boolean;
}

export const tags = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  oid: 0x06,
  utf8String: 0x0c,
  sequence: 0x30,
  set: 0x31,
  utcTime: 0x17,
  generalizedTime: 0x18,
  bmpString: 0x1e,
  /** [0] and [1] of a context, constructed. */
  context0: 0xa0,
  context1: 0xa1,
} as const;

const constructed = 0x20;
/** Deeper than any certificate; a bound for what was made to be deep. */
const deepest = 24;

/** Undefined where no whole element stands at `from`. */
export function readElement(
  bytes: Uint8Array,
  from = 0,
  limit = bytes.length,
  depth = 0,
): Element | undefined {
  const tag = bytes[from];
  const first = bytes[from + 1];
  if (tag === undefined || first === undefined || from + 2 > limit) return undefined;
  if ((tag & 0x1f) === 0x1f || depth > deepest) return undefined;
  const isOpen = first === 0x80;
  const more = first > 0x80 ? first & 0x7f : 0;
  if (more > 4) return undefined;
  const start = from + 2 + more;
  const digits = bytes.subarray(from + 2, start);
  const length = more === 0 ? first : digits.reduce((sum, digit) => sum * 256 + digit, 0);
  const isShortest = more === 0 || (length >= 0x80 && digits[0] !== 0);
  const isConstructed = (tag & constructed) !== 0;
  if (!isOpen && start + length > limit) return undefined;
  if (!isConstructed) {
    if (isOpen) return undefined;
    const end = start + length;
    return { tag, bytes, from, start, end, to: end, isBer: !isShortest };
  }
  // What is in it is walked once: an open length ends with two zeros, and one that is BER inside is BER.
  let at = start;
  let isBer = isOpen || !isShortest;
  const end = isOpen ? limit : start + length;
  while (at < end) {
    if (isOpen && bytes[at] === 0 && bytes[at + 1] === 0) {
      return { tag, bytes, from, start, end: at, to: at + 2, isBer };
    }
    const inner = readElement(bytes, at, end, depth + 1);
    if (inner === undefined) return undefined;
    isBer ||= inner.isBer;
    at = inner.to;
  }
  return isOpen ? undefined : { tag, bytes, from, start, end, to: end, isBer };
}

/** What an element is made of; none for what is absent or not constructed. */
export function childrenOf(element: Element | undefined): readonly Element[] {
  if (element === undefined || (element.tag & constructed) === 0) return [];
  const children: Element[] = [];
  for (let at = element.start; at < element.end;) {
    const child = readElement(element.bytes, at, element.end);
    if (child === undefined) return [];
    children.push(child);
    at = child.to;
  }
  return children;
}

export const contentOf = ({ bytes, start, end }: Element): Uint8Array => bytes.subarray(start, end);

/** With its header. */
export const wholeOf = ({ bytes, from, to }: Element): Uint8Array => bytes.subarray(from, to);

/** The octets of an OCTET STRING, in pieces or not (X.690, 8.7.3). */
export function octetsOf(element: Element | undefined): Uint8Array | undefined {
  if (element === undefined) return undefined;
  if ((element.tag & ~constructed) !== tags.octetString) return undefined;
  if ((element.tag & constructed) === 0) return contentOf(element);
  const parts = childrenOf(element).map(octetsOf);
  return parts.every((part) => part !== undefined) ? join(parts) : undefined;
}

/** `1.2.840.113549.1.7.2`; empty for what is no object identifier. */
export function oidOf(element: Element | undefined): string {
  if (element?.tag !== tags.oid) return '';
  const arcs: number[] = [];
  let arc = 0;
  for (const byte of contentOf(element)) {
    arc = arc * 128 + (byte & 0x7f);
    if (byte >= 0x80) continue;
    arcs.push(arc);
    arc = 0;
  }
  const [first = 0, ...rest] = arcs;
  const top = Math.min(2, Math.floor(first / 40));
  return [top, first - 40 * top, ...rest].join('.');
}

/** A positive INTEGER, or a small one. */
export function integerOf(element: Element | undefined): bigint | undefined {
  if (element?.tag !== tags.integer || element.start === element.end) return undefined;
  const content = contentOf(element);
  return (content[0] ?? 0) < 0x80 ? numberOf(content) : undefined;
}

/** The higher byte first. */
export const numberOf = (bytes: Uint8Array): bigint => BigInt(`0x${hexOf(bytes) || '0'}`);

/** A BIT STRING of whole bytes. */
export function bitsOf(element: Element | undefined): Uint8Array | undefined {
  if (element?.tag !== tags.bitString || element.bytes[element.start] !== 0) return undefined;
  return contentOf(element).subarray(1);
}
