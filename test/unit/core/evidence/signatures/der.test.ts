import fc from 'fast-check';
import { asn1Text, asn1Time } from '../../../../../src/core/evidence/signatures/cms/asn1Text';
import {
  childrenOf,
  integerOf,
  octetsOf,
  oidOf,
  readElement,
} from '../../../../../src/core/evidence/signatures/cms/der';
import { element } from '../../../../support/signed/asn1';
import { propertyRuns } from '../../../../support/propertyRuns';

const hex = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text.replace(/ /g, ''), 'hex'));
const read = (text: string) => readElement(hex(text));
const oid = (text: string): string => oidOf(read(text));
const textOf = (tag: number, content: Buffer): string | undefined =>
  asn1Text(readElement(element(tag, content)));
const timeOf = (tag: number, content: string): string | undefined =>
  asn1Time(readElement(element(tag, Buffer.from(content))));

describe('an element', () => {
  test('has its content within it, and what is behind it is left alone', () => {
    expect(read('02 01 05 ff')).toMatchObject({ tag: 2, start: 2, end: 3, to: 3, isBer: false });
    expect(read('04 81 80' + '00'.repeat(128))).toMatchObject({ start: 3, to: 131, isBer: false });
  });

  test('is none where it is cut off, its length is missing, or it has no end', () => {
    const cut = [
      '',
      '02',
      '02 02 05',
      '04 84 7f ff ff ff',
      '30 80 02 01 05',
      '30 03 02 02 05',
      '04 80 00 00',
      '1f 81 01 00',
    ];
    expect(cut.map(read)).toEqual(cut.map(() => undefined));
  });

  test('with an open length, or one longer than need be, is BER; so is what holds it', () => {
    expect(read('30 80 02 01 05 00 00')).toMatchObject({ end: 5, to: 7, isBer: true });
    expect(read('30 04 02 81 01 05')).toMatchObject({ isBer: true });
    expect(read('30 03 02 01 05')).toMatchObject({ isBer: false });
    expect(octetsOf(read('24 80 04 01 61 04 01 62 00 00'))).toEqual(hex('61 62'));
  });

  test('in elements deeper than any certificate is none, and that is found at once', () => {
    expect(
      readElement(Uint8Array.from({ length: 200_000 }, (_, at) => (at % 2 === 0 ? 0x30 : 0x80))),
    ).toBeUndefined();
  });

  test('read from any bytes ends within them, and so do its parts', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const found = readElement(bytes);
        if (found === undefined) return;
        expect(found.to).toBeLessThanOrEqual(bytes.length);
        for (const child of childrenOf(found)) {
          expect(child.from).toBeGreaterThanOrEqual(found.start);
          expect(child.to).toBeLessThanOrEqual(found.end);
        }
      }),
      { numRuns: propertyRuns(2000) },
    );
  });
});

describe('a value', () => {
  test('that names an object', () => {
    expect(oid('06 09 2a 86 48 86 f7 0d 01 07 02')).toBe('1.2.840.113549.1.7.2');
    expect(oid('06 03 55 04 03')).toBe('2.5.4.3');
    expect(oid('06 0a 09 92 26 89 93 f2 2c 64 01 01')).toBe('0.9.2342.19200300.100.1.1');
    expect(oid('04 01 55')).toBe('');
  });

  test('that is a number counts only where it is not negative', () => {
    expect(integerOf(read('02 02 00 ff'))).toBe(BigInt('255'));
    expect(integerOf(read('02 01 ff'))).toBeUndefined();
    expect(integerOf(read('02 00'))).toBeUndefined();
  });

  test('that is text, however it is encoded', () => {
    expect(textOf(0x0c, Buffer.from('Ủy ban 😀'))).toBe('Ủy ban 😀');
    expect(textOf(0x1e, Buffer.from('Ủy ban', 'utf16le').swap16())).toBe('Ủy ban');
    expect(textOf(0x13, Buffer.from('UBND'))).toBe('UBND');
    expect(textOf(0x0c, Buffer.from([0x41, 0xc3, 0x42, 0xff, 0xe1, 0xbb]))).toBe(
      'A\ufffdB\ufffd\ufffd\ufffd',
    );
    expect(textOf(0x04, Buffer.from('A'))).toBeUndefined();
  });

  test('that is a time', () => {
    expect(timeOf(0x17, '210615030000Z')).toBe('2021-06-15T03:00:00Z');
    expect(timeOf(0x17, '990615030000Z')).toBe('1999-06-15T03:00:00Z');
    expect(timeOf(0x18, '20500101000000.25Z')).toBe('2050-01-01T00:00:00Z');
    expect(timeOf(0x18, '20500101000000+0700')).toBeUndefined();
  });
});
