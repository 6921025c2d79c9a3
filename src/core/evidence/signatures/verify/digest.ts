import type { DigestName } from '../cms/oids';
import { sha1, sha256, sha384, sha512 } from './sha';

const digests: Readonly<Record<DigestName, (message: Uint8Array) => Uint8Array>> = {
  'SHA-1': sha1,
  'SHA-256': sha256,
  'SHA-384': sha384,
  'SHA-512': sha512,
};

export const digestOf = (name: DigestName, message: Uint8Array): Uint8Array => digests[name](message);
