import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { version } from '../src/core/version';
import { archive, sha256 } from './release/archive';
import { handedOn } from './release/handedOn';
import { runCommand } from './runCommand';

const help = `npm run release [-- --out DIR]

Packs a release into out/release/so-diem-cqdt-VERSION.zip: both scripts with their manifests and pages, guides, licences of what
is inside, the bill of materials, and the sums of all. Two clean clones of the same commit give the same bytes.

  --out DIR  where to put it (out/release)
  --help     this text`;

runCommand(help, { out: { type: 'string' } }, async ({ out }) => {
  const root = join(__dirname, '..');
  const name = `so-diem-cqdt-${version}`;
  const folder = out ?? join(root, 'out/release');
  const scratch = mkdtempSync(join(tmpdir(), 'release-'));
  try {
    const files = await handedOn(root, scratch);
    const packed = await archive(name, files);
    mkdirSync(folder, { recursive: true });
    const path = join(folder, `${name}.zip`);
    writeFileSync(path, packed);
    console.log(
      `${path}\n${String(files.length)} files, ${String(packed.length)} bytes, SHA-256 ${sha256(packed)}`,
    );
  } finally {
    rmSync(scratch, { recursive: true });
  }
  return { ok: true };
});
