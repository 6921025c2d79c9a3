import type { Certificate } from '../cms/certificate';
import { bitsOf, childrenOf, integerOf, oidOf, readElement } from '../cms/der';
import { oids } from '../cms/oids';
import { isCurve, readEcKey, type EcKey } from './ecdsa';
import { isUsableRsaKey, type RsaKey } from './rsa';

export type PublicKey =
  { readonly by: 'rsa'; readonly key: RsaKey } | { readonly by: 'ecdsa'; readonly key: EcKey };

/** `key`: of a kind, a curve or a size that is not computed here. */
export function readPublicKey({ publicKey }: Certificate): PublicKey | 'key' {
  const [algorithm, bits] = childrenOf(publicKey);
  const [type, parameter] = childrenOf(algorithm);
  const value = bitsOf(bits);
  if (value === undefined) return 'key';
  switch (oidOf(type)) {
    // A key kept for PSS; it is used for nothing else here either.
    case oids.pss:
    case oids.rsa: {
      const [modulus, exponent] = childrenOf(readElement(value)).map(integerOf);
      if (modulus === undefined || exponent === undefined) return 'key';
      return isUsableRsaKey({ modulus, exponent }) ? { by: 'rsa', key: { modulus, exponent } } : 'key';
    }
    case oids.ellipticCurve: {
      const curve = oidOf(parameter);
      const key = isCurve(curve) ? readEcKey(curve, value) : undefined;
      return key ? { by: 'ecdsa', key } : 'key';
    }
    default:
      return 'key';
  }
}
