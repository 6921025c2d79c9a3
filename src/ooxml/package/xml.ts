/** Pieces of XML as text, for every kind of package. */

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 has no place for: control characters and halves of a character. */
const unplaced = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** What of a text XML can hold. */
export const placed = (text: string): string => text.replace(unplaced, '');

/** Any text as the content of an element or of an attribute; what XML can't hold is left out. */
export const escapeXml = (text: string): string =>
  placed(text).replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element around content that is XML already; attributes are escaped, those that are undefined left out. */
export function element(name: string, attributes: Attributes = {}, ...content: readonly string[]): string {
  const open = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeXml(String(value))}"`))
    .join('');
  const inside = content.join('');
  return inside === '' ? `<${name}${open}/>` : `<${name}${open}>${inside}</${name}>`;
}
