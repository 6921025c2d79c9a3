/** The smallest PDF that readers take, and signatures written into it as programs that sign do: behind what is there. */

export interface SignaturePlace {
  /** CMS of the two covered parts, one after the other. */
  readonly sign: (covered: Uint8Array) => Uint8Array;
  /** Name of the field; one of its own for each. */
  readonly field: string;
  readonly format?: string;
  /** Further entries of the signature dictionary, as PDF. */
  readonly entries?: string;
  readonly type?: 'Sig' | 'DocTimeStamp';
  /** Bytes kept for the signature beyond what it takes. */
  readonly spare?: number;
}

const bytesOf = (text: string): Buffer => Buffer.from(text, 'latin1');

/** `words`: ASCII, shown on the one page. */
export function makePdf(words: string): Buffer {
  const shown = `BT /F1 12 Tf 40 100 Td (${words}) Tj ET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${String(shown.length)}>>\nstream\n${shown}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  return writeRevision(Buffer.from('%PDF-1.7\n'), new Map(objects.map((text, at) => [at + 1, text])));
}

/** Adds objects and a table of where they stand; those of a number that is there replace it. */
export function writeRevision(file: Buffer, objects: ReadonlyMap<number, string>): Buffer {
  const before = file.toString('latin1');
  const previous = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(before)?.[1];
  const parts = [before];
  let at = before.length;
  const table: string[] = [];
  for (const [number, text] of objects) {
    table.push(`${String(number)} 1\n${String(at).padStart(10, '0')} 00000 n \n`);
    const object = `${String(number)} 0 obj\n${text}\nendobj\n`;
    parts.push(object);
    at += object.length;
  }
  const free = previous === undefined ? '0 1\n0000000000 65535 f \n' : '';
  const prev = previous === undefined ? '' : `/Prev ${previous}`;
  const size = Math.max(nextNumber(before), ...[...objects.keys()].map((number) => number + 1));
  parts.push(`xref\n${free}${table.join('')}trailer\n<</Size ${String(size)}/Root 1 0 R${prev}>>\n`);
  parts.push(`startxref\n${String(at)}\n%%EOF\n`);
  return bytesOf(parts.join(''));
}

const nextNumber = (text: string): number =>
  1 + Math.max(0, ...[...text.matchAll(/(\d+) 0 obj/g)].map(([, number]) => Number(number)));

/** Signs what is there and what is added for it. */
export function addSignature(file: Buffer, place: SignaturePlace): Buffer {
  const { sign, field, format = 'adbe.pkcs7.detached', entries = '', type = 'Sig', spare = 16 } = place;
  const text = file.toString('latin1');
  const number = nextNumber(text);
  const fields = [...text.matchAll(/\/Fields\[([^\]]*)\]/g)].at(-1)?.[1] ?? '';
  const widgets = [...text.matchAll(/\/Annots\[([^\]]*)\]/g)].at(-1)?.[1] ?? '';
  const reference = `${String(number + 1)} 0 R`;
  const write = (digits: number): Buffer =>
    writeRevision(
      file,
      new Map([
        [
          number,
          `<</Type/${type}/Filter/Adobe.PPKLite/SubFilter/${format}${entries}/ByteRange[0 ${blank} ${blank} ${blank}]/Contents<${'0'.repeat(digits)}>>>`,
        ],
        [
          number + 1,
          `<</Type/Annot/Subtype/Widget/FT/Sig/T(${field})/V ${String(number)} 0 R/F 132/Rect[0 0 0 0]/P 3 0 R>>`,
        ],
        [1, `<</Type/Catalog/Pages 2 0 R/AcroForm<</SigFlags 3/Fields[${fields} ${reference}]>>>>`],
        [
          3,
          `<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>/Annots[${widgets} ${reference}]>>`,
        ],
      ]),
    );
  // Signed twice: how much place a signature takes is known when it is there.
  const size = 2 * (sign(Buffer.from('x')).length + spare);
  return fillIn(write(size), sign);
}

const blank = '0000000000';

/** Writes range and signature into the last place that was kept for them. */
function fillIn(file: Buffer, sign: SignaturePlace['sign']): Buffer {
  const text = file.toString('latin1');
  const range = text.lastIndexOf(`/ByteRange[0 ${blank}`);
  const from = text.indexOf('/Contents<', range) + '/Contents'.length;
  const to = text.indexOf('>', from) + 1;
  const numbers = [from, to, text.length - to].map((each) => String(each).padStart(blank.length, '0'));
  const ranged = `${text.slice(0, range)}/ByteRange[0 ${numbers.join(' ')}${text.slice(range + 13 + 3 * blank.length + 2)}`;
  const covered = bytesOf(ranged.slice(0, from) + ranged.slice(to));
  const digits = Buffer.from(sign(covered)).toString('hex');
  const kept = to - from - 2;
  if (digits.length > kept) throw new Error('the signature takes more place than was kept');
  return bytesOf(`${ranged.slice(0, from)}<${digits.padEnd(kept, '0')}>${ranged.slice(to)}`);
}

/** Other words on the page, of the same length: what anybody can do to a file. */
export function replaceWords(file: Buffer, from: string, to: string): Buffer {
  const text = file.toString('latin1');
  if (!text.includes(from) || from.length !== to.length) throw new Error(`no such words: ${from}`);
  return bytesOf(text.replace(from, to));
}
