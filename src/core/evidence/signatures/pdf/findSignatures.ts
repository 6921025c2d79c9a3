import type { StatedInFile } from '../model';
import { listObjects } from './listObjects';
import { parseValue, type PdfDictionary, type PdfValue } from './parseValue';
import { pdfInstant, pdfText } from './pdfText';

/** A signature dictionary (ISO 32000-1, 12.8.1). */
export interface FoundSignature {
  readonly kind: 'signature' | 'timeStamp';
  readonly format: string;
  /** The file does not end within it. */
  readonly isWhole: boolean;
  /** Offset and length of the part before the signature, and of the part behind it; undefined for what is no such list. */
  readonly range?: ByteRange;
  /** Hexadecimal digits, and where the string with its brackets stands. */
  readonly contents?: { readonly digits: string; readonly from: number; readonly to: number };
  readonly stated: StatedInFile;
  /** `yyyy-MM-ddTHH:mm:ssZ`. */
  readonly statedAt?: string;
}

export type ByteRange = readonly [number, number, number, number];

/**
 * The signatures of a file, in the order of what they cover. `text`: a character for each byte. An object that was
 * written again later counts as it stands last; whether a field still shows the signature is not looked at.
 */
export function findSignatures(text: string): readonly FoundSignature[] {
  const objects = listObjects(text);
  const last = new Map(objects.map((object) => [object.number, object]));
  // With a password its texts can't be read; the signature itself is never encrypted (ISO 32000-1, 7.6.1).
  const isEncrypted = /\/Encrypt[\0\t\n\f\r ]+\d/.test(text);
  const found = [...last.values()].flatMap(({ from, to }) => {
    const part = text.slice(from, to);
    if (!/\/ByteRange|\/(?:Sig|DocTimeStamp)(?![a-zA-Z])/.test(part)) return [];
    // Read to the end of the text, so that one cut off is seen as such.
    const value = parseValue(text.slice(0, to), from)?.value;
    return value ? dictionariesIn(value).flatMap((each) => readDictionary(each, isEncrypted)) : [];
  });
  const endOf = ({ range }: FoundSignature): number => (range ? range[2] + range[3] : Infinity);
  return found.sort((one, other) => (endOf(one) < endOf(other) ? -1 : endOf(one) > endOf(other) ? 1 : 0));
}

function dictionariesIn(value: PdfValue): readonly PdfDictionary[] {
  if (value.kind === 'array') return value.values.flatMap(dictionariesIn);
  if (value.kind !== 'dictionary') return [];
  return [value, ...[...value.entries.values()].flatMap(dictionariesIn)];
}

function readDictionary(
  { entries, isWhole }: PdfDictionary,
  isEncrypted: boolean,
): readonly FoundSignature[] {
  const type = nameIn(entries.get('Type'));
  const isTyped = type === 'Sig' || type === 'DocTimeStamp';
  if (!entries.has('ByteRange') && !(isTyped && (entries.has('Contents') || !isWhole))) return [];
  if (isUsageRight(entries.get('Reference'))) return [];
  const format = nameIn(entries.get('SubFilter')) ?? '';
  const contents = entries.get('Contents');
  const range = rangeIn(entries.get('ByteRange'));
  const textOf = (key: string): string | undefined => (isEncrypted ? undefined : pdfText(entries.get(key)));
  const [name, reason, location] = [textOf('Name'), textOf('Reason'), textOf('Location')];
  const statedAt = isEncrypted ? undefined : pdfInstant(entries.get('M'));
  return [
    {
      kind: type === 'DocTimeStamp' || format === 'ETSI.RFC3161' ? 'timeStamp' : 'signature',
      format,
      isWhole,
      ...(range && { range }),
      ...(contents?.kind === 'string' &&
        contents.hex && { contents: { digits: contents.text, from: contents.from, to: contents.to } }),
      stated: {
        ...(name !== undefined && { name }),
        ...(reason !== undefined && { reason }),
        ...(location !== undefined && { location }),
      },
      ...(statedAt !== undefined && { statedAt }),
    },
  ];
}

const nameIn = (value: PdfValue | undefined): string | undefined =>
  value?.kind === 'name' ? value.name : undefined;

/** Some programs unlock Adobe's reader by a signature of theirs, which is nobody's on the document (ISO 32000-1, 12.8.2.3). */
const isUsageRight = (references: PdfValue | undefined): boolean =>
  references !== undefined &&
  dictionariesIn(references).some(({ entries }) =>
    /^UR3?$/.test(nameIn(entries.get('TransformMethod')) ?? ''),
  );

function rangeIn(value: PdfValue | undefined): ByteRange | undefined {
  if (value?.kind !== 'array') return undefined;
  const numbers = value.values.map((each) => (each.kind === 'number' ? each.value : -1));
  const [one, two, three, four] = numbers;
  const isSound = numbers.length === 4 && numbers.every((each) => Number.isSafeInteger(each) && each >= 0);
  if (!isSound || one === undefined || two === undefined || three === undefined || four === undefined) {
    return undefined;
  }
  return [one, two, three, four];
}
