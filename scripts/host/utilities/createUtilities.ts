import { createHash } from 'node:crypto';
import type { EnumValue, Service } from '../define';
import { enumSet, method, overloads, service } from '../define';
import { exception } from '../errors';
import { enumOf, instant, integer, listOf, optional, text } from '../guards';
import type { Random } from '../random';
import type { ServiceContext } from '../serviceContext';
import { createBlob, signed, unsigned } from './blob';
import { formatDate } from './formatDate';

/** https://developers.google.com/apps-script/reference/utilities/utilities#sleepmilliseconds */
const LONGEST_SLEEP_MS = 300_000;

const algorithm = enumOf('DigestAlgorithm');
const charset = enumOf('Charset');
const bytes = listOf(integer);

/** As Java encodes: what the charset has not becomes a question mark. */
const encoded = (value: string, by: string): Buffer =>
  by === 'Charset.US_ASCII'
    ? Buffer.from([...value].map((letter) => (letter < '\u0080' ? letter : '?')).join(''), 'latin1')
    : Buffer.from(value, 'utf8');

function digest(kind: EnumValue, content: Buffer): readonly number[] {
  const name = kind.name === 'DigestAlgorithm.MD5' ? 'md5' : 'sha256';
  return signed(createHash(name).update(content).digest());
}

function decoded(encoded: string, strict: RegExp): readonly number[] {
  if (!strict.test(encoded)) throw exception('Could not decode string.');
  return signed(Buffer.from(encoded, 'base64'));
}

/** Utilities: https://developers.google.com/apps-script/reference/utilities/utilities */
export function createUtilities(context: ServiceContext, random: Random): { readonly service: Service } {
  const utf8 = (value: string) => encoded(value, 'Charset.UTF_8');
  const inCharset = (value: string, by: EnumValue | undefined) => encoded(value, by?.name ?? 'Charset.UTF_8');
  return {
    service: service({
      DigestAlgorithm: enumSet('MD5', 'SHA_256'),
      Charset: enumSet('US_ASCII', 'UTF_8'),
      formatDate: method([instant, text, text], formatDate),
      getUuid: method([], () => random.uuid()),
      sleep: method([integer], (milliseconds) => {
        if (milliseconds < 0 || milliseconds > LONGEST_SLEEP_MS)
          throw exception('Invalid argument: milliseconds');
        context.clock.advance(milliseconds);
      }),
      computeDigest: overloads(
        method([algorithm, text], (kind, value) => digest(kind, encoded(value, 'Charset.US_ASCII'))),
        method([algorithm, text, charset], (kind, value, { name }) => digest(kind, encoded(value, name))),
        method([algorithm, bytes], (kind, value) => digest(kind, unsigned(value))),
      ),
      base64Encode: overloads(
        method([text, optional(charset)], (value, by) => inCharset(value, by).toString('base64')),
        method([bytes], (value) => unsigned(value).toString('base64')),
      ),
      base64EncodeWebSafe: overloads(
        method([text, optional(charset)], (value, by) => webSafe(inCharset(value, by))),
        method([bytes], (value) => webSafe(unsigned(value))),
      ),
      base64Decode: method([text], (value) => decoded(value, /^[A-Za-z0-9+/]*={0,2}$/)),
      base64DecodeWebSafe: method([text], (value) => decoded(value, /^[A-Za-z0-9_-]*={0,2}$/)),
      newBlob: overloads(
        method([text, optional(text), optional(text)], (value, type, name) =>
          createBlob(utf8(value), type ?? 'text/plain', name ?? null),
        ),
        method([bytes, optional(text), optional(text)], (value, type, name) =>
          createBlob(unsigned(value), type ?? null, name ?? null),
        ),
      ),
    }),
  };
}

/** Apps Script keeps the padding. */
const webSafe = (content: Buffer): string =>
  content.toString('base64').replace(/\+/g, '-').replace(/\//g, '_');
