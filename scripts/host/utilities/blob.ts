import type { HostObject } from '../define';
import { method, object } from '../define';
import { objectOf, text } from '../guards';

export interface Blob extends HostObject {
  readonly type: 'Blob';
  readonly content: { bytes: Buffer; contentType: string | null; name: string | null };
}

export const isBlob = objectOf<Blob>('Blob');

/** Bytes as Apps Script has them: signed, from -128 to 127. */
export const signed = (bytes: Buffer): readonly number[] => [...new Int8Array(bytes)];

export const unsigned = (bytes: readonly number[]): Buffer => Buffer.from(bytes.map((byte) => byte & 0xff));

export function createBlob(bytes: Buffer, contentType: string | null, name: string | null): Blob {
  const content = { bytes, contentType, name };
  const members = {
    getBytes: method([], () => signed(content.bytes)),
    getContentType: method([], () => content.contentType),
    getName: method([], () => content.name),
    getDataAsString: method([], () => content.bytes.toString('utf8')),
    setName: method([text], (to) => {
      content.name = to;
      return blob;
    }),
  };
  const blob: Blob = { ...object('Blob', members), type: 'Blob', content };
  return blob;
}
