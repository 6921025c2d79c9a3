import { latin1 } from '../bytes/bytes';
import { decodeUtf16, decodeUtf8 } from '../bytes/decodeText';
import { contentOf, tags, type Element } from './der';

/** The text of a character string (X.680, 41): UTF-8, BMP, or one of those that ASCII is enough for. */
export function asn1Text(element: Element | undefined): string | undefined {
  if (element === undefined) return undefined;
  const content = contentOf(element);
  switch (element.tag) {
    case tags.utf8String:
      return decodeUtf8(content);
    case tags.bmpString:
      return decodeUtf16(content);
    default:
      // Numeric, printable, Teletex, IA5, visible: 18 to 26.
      return element.tag >= 0x12 && element.tag <= 0x1a ? latin1(content) : undefined;
  }
}

/** UTCTime (years 1950 to 2049) or GeneralizedTime, in UTC → `yyyy-MM-ddTHH:mm:ssZ` (RFC 5280, 4.1.2.5). */
export function asn1Time(element: Element | undefined): string | undefined {
  if (element?.tag !== tags.utcTime && element?.tag !== tags.generalizedTime) return undefined;
  const text = latin1(contentOf(element));
  const short = Number(text.slice(0, 2)) < 50 ? '20' : '19';
  const full = element.tag === tags.utcTime ? short + text : text;
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.\d+)?Z$/.exec(full) ?? [];
  if (year === undefined) return undefined;
  return `${year}-${String(month)}-${String(day)}T${String(hour)}:${String(minute)}:${String(second)}Z`;
}
