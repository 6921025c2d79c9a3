/** What openssl does not make: DER taken apart and put together again, by code of the tests' own. */

export const element = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const content = Buffer.concat(parts);
  const digits: number[] = [];
  for (let rest = content.length; rest > 0; rest >>= 8) digits.unshift(rest & 0xff);
  const length = content.length < 0x80 ? [content.length] : [0x80 | digits.length, ...digits];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
};

const headerSize = (der: Buffer): number => {
  const first = der[1] ?? 0;
  return first < 0x80 ? 2 : 2 + (first & 0x7f);
};

const sizeOf = (der: Buffer): number => {
  const first = der[1] ?? 0;
  const digits = der.subarray(2, headerSize(der));
  return headerSize(der) + (first < 0x80 ? first : digits.reduce((sum, digit) => sum * 256 + digit, 0));
};

function partsOf(der: Buffer): readonly Buffer[] {
  const parts: Buffer[] = [];
  for (let rest = der.subarray(headerSize(der)); rest.length > 0; rest = rest.subarray(sizeOf(rest))) {
    parts.push(rest.subarray(0, sizeOf(rest)));
  }
  return parts;
}

/** Changes the element at the end of a path of places among siblings; -1 is the last. */
export function changeAt(
  der: Uint8Array,
  path: readonly number[],
  change: (found: Buffer) => Buffer,
): Buffer {
  const whole = Buffer.from(der);
  const [place, ...rest] = path;
  if (place === undefined) return change(whole);
  const parts = [...partsOf(whole)];
  const at = place < 0 ? parts.length + place : place;
  return element(
    whole[0] ?? 0,
    ...parts.map((part, here) => (here === at ? changeAt(part, rest, change) : part)),
  );
}

/** In ContentInfo → [0] → SignedData → signerInfos: the only SignerInfo. */
export const signerInfo = [1, 0, -1, 0] as const;

/** A time-stamp token beside the signature, as RFC 3161, appendix A, has it. */
export const withTimeStamp = (cms: Uint8Array, token: Uint8Array): Buffer =>
  changeAt(cms, signerInfo, (info) => {
    const attribute = element(0x30, Buffer.from('060b2a864886f70d010910020e', 'hex'), element(0x31, token));
    return element(0x30, ...partsOf(info), element(0xa1, attribute));
  });

/** The value of the signature. */
export const signatureIn = (cms: Uint8Array): Uint8Array => {
  let found: Uint8Array = new Uint8Array(0);
  changeAt(cms, [...signerInfo, 5], (value) => {
    found = value.subarray(headerSize(value));
    return value;
  });
  return found;
};

/** Lengths of the outer elements left open, as programs write that sign while they read. */
export function withOpenLengths(cms: Uint8Array, levels = 3): Buffer {
  const whole = Buffer.from(cms);
  const parts = [...partsOf(whole)];
  const last = parts.pop() ?? Buffer.alloc(0);
  const inner = levels > 1 ? withOpenLengths(last, levels - 1) : last;
  return Buffer.concat([Buffer.from([whole[0] ?? 0, 0x80]), ...parts, inner, Buffer.from([0, 0])]);
}

/** One bit of the last byte, which in a CMS without unsigned attributes is the signature's own. */
export function withLastBitChanged(cms: Uint8Array): Buffer {
  const changed = Buffer.from(cms);
  changed[changed.length - 1] = (changed[changed.length - 1] ?? 0) ^ 1;
  return changed;
}
