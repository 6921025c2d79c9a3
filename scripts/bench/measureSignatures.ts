import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as reading from './signatures';
import { counted, fastest, perSecond, timed, type Measure } from './measures';

export type Reading = typeof reading;

const files = 5000;
/** Of each ten files of evidence so many are taken to be signed. */
const signedOfTen = 3;
const usualSize = 800_000;

/** How long one signature takes, by kind of key, and how much of 5,000 files is read to find those that are signed. */
export function measureSignatures(
  { readSignatures, lookForSignatures }: Reading,
  root: string,
): readonly Measure[] {
  const kept = (name: string): Uint8Array =>
    Uint8Array.from(readFileSync(join(root, 'test/cases/signed', `${name}.pdf`)));
  const [rsa, p256, unsigned] = [
    kept('RSA-as-Adobe-has-it'),
    kept('P-256-as-PAdES-has-it'),
    kept('unsigned'),
  ];
  const perSignature = (file: Uint8Array): number =>
    fastest(5, () => {
      for (let time = 0; time < 20; time += 1) readSignatures(file);
    }) / 20;
  const large = new Uint8Array(10 * 1024 * 1024);
  large.set(rsa);
  let bytes = 0;
  for (let at = 0; at < files; at += 1) {
    const end = at % 10 < signedOfTen ? rsa : unsigned;
    lookForSignatures(usualSize, (from, to) => {
      bytes += to - from;
      const part = new Uint8Array(to - from);
      part.set(end, part.length - end.length);
      return part;
    });
  }
  return [
    perSecond('signatures with RSA: read and verified', perSignature(rsa), 50),
    perSecond('signatures with P-256: read and verified', perSignature(p256), 16),
    timed(
      'a file of 10 MB: its digest, and one signature',
      fastest(3, () => readSignatures(large), 1),
      3000,
    ),
    counted(
      `MB read of ${String(files)} files of 0.8 MB, ${String(signedOfTen * 10)}% of them signed`,
      bytes / 1_000_000,
      (files * 65_536 + ((files * signedOfTen) / 10) * usualSize) / 1_000_000,
    ),
  ];
}
