const replacement = 0xfffd;

/** UTF-8; what is none becomes U+FFFD. */
export function decodeUtf8(bytes: Uint8Array): string {
  const points: number[] = [];
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at] ?? 0;
    const more = first < 0x80 ? 0 : first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
    const rest = bytes.subarray(at + 1, at + 1 + more);
    const isWhole = rest.length === more && rest.every((byte) => (byte & 0xc0) === 0x80);
    if (!isWhole || (first >= 0x80 && first < 0xc2) || first > 0xf4) {
      points.push(replacement);
      at += 1;
      continue;
    }
    const start = more === 0 ? first : first & (0x3f >> more);
    const point = rest.reduce((sum, byte) => (sum << 6) | (byte & 0x3f), start);
    points.push(point > 0x10ffff ? replacement : point);
    at += 1 + more;
  }
  return points.map((point) => String.fromCodePoint(point)).join('');
}

/** UTF-16, the higher byte first. */
export function decodeUtf16(bytes: Uint8Array): string {
  const units = Array.from(
    { length: bytes.length >> 1 },
    (_, at) => ((bytes[2 * at] ?? 0) << 8) | (bytes[2 * at + 1] ?? 0),
  );
  return units.map((unit) => String.fromCharCode(unit)).join('');
}
