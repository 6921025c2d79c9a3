import fc from 'fast-check';
import { readSignatures } from '../../../../../src/core/evidence/signatures/readSignatures';
import { signedCases } from '../../../../support/signed/cases';
import { keptFile } from '../../../../support/signed/kept';
import { addSignature, makePdf, writeRevision } from '../../../../support/signed/pdf';
import { verdictWords } from '../../../../support/signed/readings';
import { propertyRuns } from '../../../../support/propertyRuns';

const verdicts = (file: Uint8Array): readonly string[] => readSignatures(file).map(verdictWords);
const body = 'RSA, as Adobe has it';
const both = 'two signatures';
const kept = Object.entries(signedCases).flatMap(([name, each]) =>
  each.kept === true ? [{ name, ...each }] : [],
);
const textOf = (file: Uint8Array): string => Buffer.from(file).toString('latin1');
const bytesOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

describe('a kept file', () => {
  test.each(kept)('$name', ({ name, verdicts: expected }) => {
    expect(verdicts(keptFile(name))).toEqual(expected);
  });

  test('says who signed, for whom, by what and where', () => {
    const [reading] = readSignatures(keptFile(body));
    expect(reading).toMatchObject({
      kind: 'signature',
      format: 'adbe.pkcs7.detached',
      signer: {
        commonName: 'UBND xã Tân An',
        organisation: 'UBND huyện Mẫu',
        userId: 'MST:0100000001',
        issuer: { commonName: 'CA thử của bộ kiểm', organisation: 'Không có thật' },
      },
      stated: { reason: 'Ban hanh', location: 'Tan An' },
      digest: 'SHA-256',
    });
    expect(readSignatures(keptFile(both)).map(({ signer }) => signer?.title)).toEqual([
      undefined,
      'Chủ tịch',
    ]);
  });

  test('says when: by a time-stamp that fits, or by the clock of who signed', () => {
    const by = (name: string) => readSignatures(keptFile(name)).map(({ signedAt }) => signedAt?.by);
    expect(by(body)).toEqual(['signature']);
    expect(by('a time-stamp on the signature')).toEqual(['timeStamp']);
  });
});

describe('whatever happens to a signed file', () => {
  const file = keptFile(body);
  const text = textOf(file);
  const contents = {
    from: text.indexOf('/Contents<', text.indexOf('/ByteRange')) + 9,
    to: text.indexOf('>', text.indexOf('/ByteRange')),
  };

  test('a byte changed outside the signature itself never leaves it valid', () => {
    const places = fc.nat(file.length - 1).filter((at) => at <= contents.from || at >= contents.to);
    fc.assert(
      fc.property(places, fc.integer({ min: 1, max: 255 }), (at, by) => {
        const changed = file.map((byte, here) => (here === at ? byte ^ by : byte));
        const states = readSignatures(changed).map(({ verdict }) => verdict.state);
        expect(states).not.toContain('valid');
        expect(states).not.toContain('coversPart');
      }),
      { numRuns: propertyRuns(400) },
    );
  });

  // Where a signature does not name its certificate (PAdES does), whoever has the file can put another one of the same
  // key there: without its authority's word the name in it proves nothing, which is why the chain is said to be unchecked.
  test('a digit changed in a signature that names its certificate makes no other signer', () => {
    const named = textOf(keptFile('P-256, as PAdES has it'));
    const [original] = readSignatures(bytesOf(named));
    const from = named.lastIndexOf('/Contents<') + 10;
    fc.assert(
      fc.property(
        fc.integer({ min: from, max: named.indexOf('>', from) - 1 }),
        fc.constantFrom(...'0123456789abcdef'),
        (at, digit) => {
          const [reading, ...more] = readSignatures(
            bytesOf(named.slice(0, at) + digit + named.slice(at + 1)),
          );
          expect(more).toEqual([]);
          if (reading?.verdict.state === 'valid') expect(reading).toEqual(original);
        },
      ),
      { numRuns: propertyRuns(400) },
    );
  });

  test('cut off anywhere, it is not valid', () => {
    for (let length = 0; length < file.length; length += 7) {
      const states = readSignatures(file.subarray(0, length)).map(({ verdict }) => verdict.state);
      expect(states.filter((state) => state !== 'unverifiable')).toEqual([]);
    }
  });

  test('cut off within the signature it is told as cut off', () => {
    expect(verdicts(file.subarray(0, contents.from + 200))).toEqual(['unverifiable, cut']);
    expect(verdicts(file.subarray(0, file.length - 30))).toEqual(['unverifiable, cut']);
  });

  test('white space behind it, as mail adds it, changes nothing', () => {
    expect(verdicts(Buffer.concat([file, Buffer.from('\r\n\n')]))).toEqual(['valid']);
  });

  test('bytes put before it are a change', () => {
    expect(verdicts(Buffer.concat([Buffer.from('%x\n'), file]))).toEqual(['changed']);
  });
});

describe('what is in a file beside its signatures', () => {
  const unsigned = makePdf('So 1');
  const put = (object: string): Buffer => writeRevision(unsigned, new Map([[9, object]]));

  test('is not taken for one: words, another PDF in a stream, a right of the reader', () => {
    const inner = textOf(keptFile(body));
    const stream = `<</Length ${String(inner.length)}>>\nstream\n${inner}\nendstream`;
    const right =
      '<</Type/Sig/SubFilter/adbe.pkcs7.detached/ByteRange[0 1 2 3]/Contents<00>/Reference[<</TransformMethod/UR3>>]>>';
    for (const object of ['(/ByteRange [0 1 2 3])', stream, right]) expect(verdicts(put(object))).toEqual([]);
  });

  test('a signature that was written over is gone', () => {
    const number = /(\d+) 0 obj\n<<\/Type\/Sig/.exec(textOf(keptFile(body)))?.[1];
    expect(verdicts(writeRevision(Buffer.from(keptFile(body)), new Map([[Number(number), 'null']])))).toEqual(
      [],
    );
  });

  test('a list of what is covered that makes no sense is told', () => {
    const cms = textOf(keptFile(body)).match(/\/Contents<([^>]*)>/)?.[1] ?? '';
    const ranges = [
      '[0 10]',
      '[0 10 5 10]',
      '[5 10 20 10]',
      '[0 (a) 20 10]',
      '[0 1.5 20 10]',
      '(0 10 20 10)',
      ' null',
    ];
    for (const range of ranges) {
      const said = verdicts(
        put(`<</Type/Sig/SubFilter/adbe.pkcs7.detached/ByteRange${range}/Contents<${cms}>>>`),
      );
      expect([range, said]).toEqual([range, ['unverifiable, range']]);
    }
    expect(verdicts(put(`<</Type/Sig/Contents<${cms}>>>`))).toEqual(['unverifiable, range']);
    expect(verdicts(put('<</Type/Sig/ByteRange[0 1 2 3]>>'))).toEqual(['unverifiable, notCms']);
  });

  test('a day that is stated there counts where the signature has none', () => {
    const sign = (): Uint8Array => Buffer.from('no signature');
    const at = (day: string): string | undefined =>
      readSignatures(addSignature(unsigned, { field: 'S', sign, entries: `/M(${day})` }))[0]?.signedAt
        ?.instant;
    expect(at("D:20210615100000+07'00'")).toBe('2021-06-15T03:00:00Z');
    expect(at('D:20210615030000Z')).toBe('2021-06-15T03:00:00Z');
    expect(at("D:20210614230000-04'00")).toBe('2021-06-15T03:00:00Z');
    expect(at('D:202106151000')).toBe('2021-06-15T03:00:00Z');
    expect(at('D:20210231100000Z')).toBeUndefined();
    expect(at('hom qua')).toBeUndefined();
  });

  test('names and reasons are read however they are encoded', () => {
    const stated = (entries: string) =>
      readSignatures(addSignature(unsigned, { field: 'S', sign: () => Buffer.from('none'), entries }))[0]
        ?.stated;
    expect(stated('/Name<FEFF1EE60079>/Reason(a\\(b\\)\\101\\n)/Location(\\376\\377\\036\\346)')).toEqual({
      name: 'Ủy',
      reason: 'a(b)A',
      location: 'Ủ',
    });
    expect(stated('/Name(\xef\xbb\xbf\xe1\xbb\xa6y)')).toEqual({ name: 'Ủy' });
  });

  test('more signatures than any paper has are named, not verified', () => {
    const many = new Map(
      Array.from({ length: 25 }, (_, at) => [20 + at, '<</Type/Sig/ByteRange[0 1 2 3]/Contents<30>>>']),
    );
    const said = verdicts(writeRevision(unsigned, many));
    expect(said.filter((each) => each === 'unverifiable, tooMany')).toHaveLength(5);
  });

  test('nothing at all, or no PDF, has no signatures', () => {
    expect(verdicts(new Uint8Array(0))).toEqual([]);
    expect(verdicts(bytesOf('PK\x03\x04 zip'))).toEqual([]);
  });

  test('any bytes are read to the end', () => {
    const pieces = fc.constantFrom(
      '1 0 obj',
      '<<',
      '>>',
      '/ByteRange',
      '[0 1 2 3]',
      '/Contents',
      '<00',
      '>',
      '(',
      ')',
      'stream\n',
      'endstream',
      '/Type/Sig',
      '/Length 5',
      ' ',
      '%',
      '\\',
      '[',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        expect(Array.isArray(readSignatures(bytesOf(parts.join(''))))).toBe(true);
      }),
      { numRuns: propertyRuns(1000) },
    );
  });
});
