import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findLibreOffice } from '../host/export/withLibreOffice';

/** Several documents by one run of Writer. `to`: `docx` opens each and saves it again. */
export function withWriter(
  documents: ReadonlyMap<string, Uint8Array>,
  to: 'pdf' | 'docx',
): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'so-diem-writer-'));
  try {
    for (const [name, bytes] of documents) writeFileSync(join(folder, `${name}.docx`), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const paths = [...documents.keys()].map((name) => join(folder, `${name}.docx`));
    const filter = to === 'pdf' ? 'pdf:writer_pdf_Export' : 'docx:MS Word 2007 XML';
    const out = join(folder, 'out');
    const { status, stderr } = spawnSync(
      findLibreOffice() ?? '',
      [profile, '--headless', '--convert-to', filter, '--outdir', out, ...paths],
      { encoding: 'utf8', timeout: 170_000 },
    );
    if (status !== 0) throw new Error(`LibreOffice Writer: ${stderr}`);
    return new Map(
      [...documents.keys()].map((name) => [name, new Uint8Array(readFileSync(join(out, `${name}.${to}`)))]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
