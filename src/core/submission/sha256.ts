/** SHA-256 of a text's UTF-8 bytes, as 32 bytes (FIPS 180-4). Google's runtime has no hash that pure code may call. */
export function sha256(text: string): readonly number[] {
  const bytes = padded(utf8(text));
  const state = initial.slice();
  const words = new Array<number>(64).fill(0);
  for (let block = 0; block < bytes.length; block += 64) {
    for (let t = 0; t < 16; t++) words[t] = wordAt(bytes, block + 4 * t);
    for (let t = 16; t < 64; t++) {
      const [w15, w2] = [at(words, t - 15), at(words, t - 2)];
      const s0 = turn(w15, 7) ^ turn(w15, 18) ^ (w15 >>> 3);
      const s1 = turn(w2, 17) ^ turn(w2, 19) ^ (w2 >>> 10);
      words[t] = (at(words, t - 16) + s0 + at(words, t - 7) + s1) | 0;
    }
    mix(state, words);
  }
  return state.flatMap((word) => [word >>> 24, (word >>> 16) & 255, (word >>> 8) & 255, word & 255]);
}

function mix(state: number[], words: readonly number[]): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let t = 0; t < 64; t++) {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const first =
      (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + at(constants, t) + at(words, t)) | 0;
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((value, index) => {
    state[index] = (at(state, index) + value) | 0;
  });
}

const at = (words: readonly number[], index: number): number => words[index] ?? 0;
const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));
const wordAt = (bytes: readonly number[], index: number): number =>
  (at(bytes, index) << 24) |
  (at(bytes, index + 1) << 16) |
  (at(bytes, index + 2) << 8) |
  at(bytes, index + 3);

/** A one bit, zeros, and the length in bits. */
function padded(bytes: readonly number[]): readonly number[] {
  const all = [...bytes, 0x80];
  while (all.length % 64 !== 56) all.push(0);
  const bits = bytes.length * 8;
  const high = Math.floor(bits / 2 ** 32);
  for (const half of [high, bits])
    all.push((half >>> 24) & 255, (half >>> 16) & 255, (half >>> 8) & 255, half & 255);
  return all;
}

/** Half a surrogate pair is no character, and becomes U+FFFD as everywhere. */
function utf8(text: string): readonly number[] {
  const bytes: number[] = [];
  for (const sign of text) {
    const read = sign.codePointAt(0) ?? 0;
    const code = read >= 0xd800 && read <= 0xdfff ? 0xfffd : read;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), tail(code));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), tail(code >> 6), tail(code));
    else bytes.push(0xf0 | (code >> 18), tail(code >> 12), tail(code >> 6), tail(code));
  }
  return bytes;
}

const tail = (code: number): number => 0x80 | (code & 63);

/** The first 32 bits of the fractions of the square (cube) roots of the first primes. */
const fraction = (root: number): number => Math.floor((root - Math.floor(root)) * 2 ** 32) | 0;

const primes: readonly number[] = (() => {
  const found: number[] = [];
  for (let n = 2; found.length < 64; n++) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
})();
const constants = primes.map((prime) => fraction(Math.cbrt(prime)));
const initial = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
