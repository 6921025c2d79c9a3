import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
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
