import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findLibreOffice } from '../../../scripts/host/export/withLibreOffice';

/** Why papers can't be laid out here: Writer, the tools of poppler, or a twin of Times New Roman that has all our letters. */
export const missingWriter: string | undefined = whatIsMissing();

function whatIsMissing(): string | undefined {
  const office = findLibreOffice();
  if (office === undefined || !existsSync(join(dirname(realpathSync(office)), 'libswlo.so'))) {
    return 'LibreOffice Writer is not installed (libreoffice-writer)';
  }
  for (const tool of ['pdftohtml', 'pdftoppm']) {
    if (spawnSync(tool, ['-v']).status === null) return `${tool} is not installed (poppler-utils)`;
  }
  // ố and Ệ, which older fonts lack.
  const { stdout } = spawnSync('fc-match', ['-f', '%{family}', 'Times New Roman:charset=1ed1 1ec6'], {
    encoding: 'utf8',
  });
  return /Times New Roman|Liberation Serif/.test(stdout)
    ? undefined
    : 'no font with the measures of Times New Roman has Vietnamese letters (fonts-liberation2)';
}

/** Several documents by one run of Writer. `to`: `docx` opens each and saves it again. */
export function convert(
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
    if (status !== 0) throw new Error(`LibreOffice: ${stderr}`);
    return new Map(
      [...documents.keys()].map((name) => [name, new Uint8Array(readFileSync(join(out, `${name}.${to}`)))]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
