import { bytesOfHex, bytesOfLatin1 } from '../bytes/bytes';
import { decodeUtf16, decodeUtf8 } from '../bytes/decodeText';
import { serialOfDay, validDay } from '../../../day';
import { instantOfSerial } from '../../../instant';
import type { PdfValue } from './parseValue';

/**
 * The text of a string (ISO 32000-2, 7.9.2.2): UTF-16 or UTF-8 where its first bytes say so. Otherwise PDFDocEncoding,
 * whose letters of Vietnamese lie where Latin-1 has them.
 */
export function pdfText(value: PdfValue | undefined): string | undefined {
  if (value?.kind !== 'string') return undefined;
  const bytes = value.hex ? bytesOfHex(value.text) : bytesOfLatin1(value.text);
  if (bytes === undefined) return undefined;
  const [first, second, third] = bytes;
  const text =
    first === 0xfe && second === 0xff
      ? decodeUtf16(bytes.subarray(2))
      : first === 0xef && second === 0xbb && third === 0xbf
        ? decodeUtf8(bytes.subarray(3))
        : bytes.reduce((sum, byte) => sum + String.fromCharCode(byte), '');
  return (
    text
      .replace(/[\0-\x1f]+/g, ' ')
      .normalize('NFC')
      .trim() || undefined
  );
}

const dateRule = /^(?:D:)?(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?(?:(Z)|([+-])(\d\d)'?(\d\d)?'?)?/;

/** `D:20210615100000+07'00'` (ISO 32000-1, 7.9.4) → an instant. Without a zone it is taken for the time of Viet Nam. */
export function pdfInstant(value: PdfValue | undefined): string | undefined {
  const found = dateRule.exec(pdfText(value) ?? '');
  if (found === null) return undefined;
  const [, year, month, date, hour, minute, second = '0', utc, sign, aheadHours = '0', aheadMinutes = '0'] =
    found;
  const day = validDay(Number(year), Number(month), Number(date));
  if (day === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const minutes = Number(aheadHours) * 60 + Number(aheadMinutes);
  const ahead = utc !== undefined ? 0 : sign === undefined ? 7 * 60 : sign === '-' ? -minutes : minutes;
  const seconds = Number(hour) * 3600 + (Number(minute) - ahead + 7 * 60) * 60 + Number(second);
  return instantOfSerial(serialOfDay(day) + seconds / 86_400);
}
