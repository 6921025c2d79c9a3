import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findLibreOffice } from '../../../scripts/host/export/withLibreOffice';

const program = findLibreOffice();

export const missingSigningOffice =
  program === undefined
    ? 'LibreOffice is not installed (libreoffice-calc)'
    : spawnSync('certutil', ['-H']).status === null
      ? 'certutil is not installed (libnss3-tools)'
      : undefined;

/**
 * A small table as a PDF that LibreOffice signed, with a certificate from a store made for this. LibreOffice knows its
 * certificates by the whole name as NSS writes it, and takes only those whose authority is trusted.
 */
export function signByLibreOffice(commonName: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'so-diem-office-'));
  const run = (name: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): void => {
    execFileSync(name, args, {
      cwd: folder,
      stdio: 'pipe',
      env: { ...process.env, ...env },
      timeout: 180_000,
    });
  };
  try {
    const key = ['-newkey', 'rsa:2048', '-nodes'];
    const authority = [
      '-addext',
      'basicConstraints=critical,CA:TRUE',
      '-addext',
      'keyUsage=critical,keyCertSign',
    ];
    run('openssl', [
      'req',
      '-x509',
      ...key,
      '-keyout',
      'ca.key',
      '-out',
      'ca.crt',
      '-days',
      '3650',
      '-subj',
      '/CN=CA Thu/O=Khong co that',
      ...authority,
    ]);
    run('openssl', ['req', ...key, '-keyout', 'own.key', '-out', 'own.csr', '-subj', `/CN=${commonName}`]);
    writeFileSync(
      join(folder, 'own.ext'),
      'basicConstraints=CA:FALSE\nkeyUsage=critical,digitalSignature,nonRepudiation\nextendedKeyUsage=emailProtection\n',
    );
    run('openssl', [
      'x509',
      '-req',
      '-in',
      'own.csr',
      '-CA',
      'ca.crt',
      '-CAkey',
      'ca.key',
      '-set_serial',
      '77',
      '-days',
      '3650',
      '-extfile',
      'own.ext',
      '-out',
      'own.crt',
    ]);
    run('openssl', [
      'pkcs12',
      '-export',
      '-in',
      'own.crt',
      '-inkey',
      'own.key',
      '-certfile',
      'ca.crt',
      '-passout',
      'pass:thu',
      '-out',
      'own.p12',
    ]);
    mkdirSync(join(folder, 'store'));
    run('certutil', ['-N', '-d', 'sql:store', '--empty-password']);
    run('certutil', ['-A', '-d', 'sql:store', '-n', 'CA Thu', '-t', 'CT,C,C', '-i', 'ca.crt']);
    run('pk12util', ['-i', 'own.p12', '-d', 'sql:store', '-W', 'thu', '-K', '']);
    writeFileSync(join(folder, 'table.csv'), 'a,b\n1,2\n');
    const filter = {
      SignPDF: { type: 'boolean', value: 'true' },
      SignCertificateSubjectName: { type: 'string', value: `CN=${commonName}` },
    };
    run(
      program ?? 'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        ...['--headless', '--convert-to', `pdf:calc_pdf_Export:${JSON.stringify(filter)}`, 'table.csv'],
      ],
      { MOZILLA_CERTIFICATE_FOLDER: `sql:${join(folder, 'store')}` },
    );
    return Uint8Array.from(readFileSync(join(folder, 'table.pdf')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
