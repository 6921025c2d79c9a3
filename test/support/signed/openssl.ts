import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Why the tests that sign can't run here. */
export const missingOpenssl =
  spawnSync('openssl', ['version']).status === 0 ? undefined : 'openssl is not installed';

/** Keys of which certificates are made. */
const keyOptions = {
  rsa: ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048'],
  p256: ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256'],
  p384: ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-384'],
  secp256k1: ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:secp256k1'],
} as const;

export interface Identity {
  /** As `openssl req` takes it: `/CN=…/O=…`. */
  readonly subject: string;
  readonly key: keyof typeof keyOptions;
  /** For a time-stamping authority. */
  readonly stamps?: boolean;
}

export interface SignOptions {
  /** `sha256` where nothing else is said. */
  readonly digest?: string;
  /** Further options of `openssl cms -sign`. */
  readonly more?: readonly string[];
  /** The content is carried along. */
  readonly carried?: boolean;
}

/** An authority of its own, in a folder that is gone with it. All names are invented. */
export interface Authority {
  readonly folder: string;
  /** Paths of a certificate and its key. */
  readonly issue: (identity: Identity) => Signer;
  readonly close: () => void;
}

export interface Signer {
  /** CMS SignedData in DER. */
  readonly sign: (content: Uint8Array, options?: SignOptions) => Uint8Array;
  /** A time-stamp token (RFC 3161) on the content. */
  readonly stamp: (content: Uint8Array) => Uint8Array;
  readonly certificate: string;
  readonly key: string;
}

export function openAuthority(): Authority {
  const folder = mkdtempSync(join(tmpdir(), 'so-diem-signed-'));
  const path = (name: string): string => join(folder, name);
  const openssl = (...args: readonly string[]): Buffer =>
    execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const makeKey = (name: string, key: Identity['key']): void => {
    openssl('genpkey', ...keyOptions[key], '-out', path(name));
  };
  makeKey('ca.key', 'p256');
  writeFileSync(path('ca.cnf'), authorityConfig);
  openssl(
    ...['req', '-x509', '-new', '-key', 'ca.key', '-days', '3650', '-utf8', '-config', 'ca.cnf'],
    ...['-subj', '/CN=CA thử của bộ kiểm/O=Không có thật', '-out', 'ca.crt', '-extensions', 'authority'],
  );
  let issued = 0;

  const issue = ({ subject, key, stamps }: Identity): Signer => {
    issued += 1;
    const name = `id${String(issued)}`;
    makeKey(`${name}.key`, key);
    const request = ['req', '-new', '-key', `${name}.key`, '-utf8', '-config', 'ca.cnf', '-subj', subject];
    openssl(...request, '-out', `${name}.csr`);
    openssl(
      ...['x509', '-req', '-in', `${name}.csr`, '-CA', 'ca.crt', '-CAkey', 'ca.key', '-days', '3650'],
      ...['-set_serial', String(1000 + issued), '-extfile', 'ca.cnf'],
      ...['-extensions', stamps === true ? 'stamping' : 'signing', '-out', `${name}.crt`],
    );
    return {
      certificate: path(`${name}.crt`),
      key: path(`${name}.key`),
      sign: (content, { digest = 'sha256', more = [], carried = false } = {}) => {
        writeFileSync(path('content'), content);
        openssl(
          ...['cms', '-sign', '-binary', '-in', 'content', '-signer', `${name}.crt`, '-inkey', `${name}.key`],
          ...['-outform', 'DER', '-out', 'signature', '-md', digest, ...(carried ? ['-nodetach'] : [])],
          ...['-nosmimecap', ...more],
        );
        return Uint8Array.from(readFileSync(path('signature')));
      },
      stamp: (content) => {
        writeFileSync(path('content'), content);
        openssl('ts', '-query', '-data', 'content', '-sha256', '-cert', '-out', 'query');
        const reply = [
          'ts',
          '-reply',
          '-queryfile',
          'query',
          '-signer',
          `${name}.crt`,
          '-inkey',
          `${name}.key`,
        ];
        openssl(...reply, '-config', 'ca.cnf', '-section', 'stamper', '-token_out', '-out', 'token');
        return Uint8Array.from(readFileSync(path('token')));
      },
    };
  };

  return {
    folder,
    issue,
    close: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const authorityConfig = `
[req]
distinguished_name = name
string_mask = utf8only
prompt = no
[name]
[authority]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
[signing]
basicConstraints = CA:FALSE
keyUsage = critical,digitalSignature,nonRepudiation
extendedKeyUsage = emailProtection
subjectKeyIdentifier = hash
[stamping]
basicConstraints = CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = critical,timeStamping
[stamper]
serial = stamps
default_policy = 1.2.3.4.1
digests = sha256
signer_digest = sha256
accuracy = secs:1
ordering = no
tsa_name = no
ess_cert_id_chain = no
ess_cert_id_alg = sha256
`;
