import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Why another reader's verdicts can't be had here. */
export const missingPdfsig =
  spawnSync('pdfsig', ['-v']).status === null ? 'pdfsig is not installed (poppler-utils)' : undefined;

export interface OtherReading {
  /** `Signature is Valid.`, `Digest Mismatch.` … */
  readonly said: string;
  readonly commonName: string | undefined;
  readonly digest: string | undefined;
  readonly total: boolean;
}

/** What poppler says of each signature. Chains are not asked for. */
export function runPdfsig(file: Uint8Array): readonly OtherReading[] {
  const folder = mkdtempSync(join(tmpdir(), 'so-diem-pdfsig-'));
  try {
    const path = join(folder, 'file.pdf');
    writeFileSync(path, file);
    const { stdout } = spawnSync('pdfsig', ['-nocert', path], { encoding: 'utf8' });
    return stdout
      .split(/^Signature #\d+:$/m)
      .slice(1)
      .map((part) => {
        const field = (name: string): string | undefined =>
          new RegExp(`^ +- ${name}: (.*)$`, 'm').exec(part)?.[1];
        return {
          said: field('Signature Validation') ?? part.trim(),
          commonName: field('Signer Certificate Common Name'),
          digest: field('Signing Hash Algorithm'),
          total: / - Total document signed/.test(part),
        };
      });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
