const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
  '\r': '&#13;',
};
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** For text and attributes alike; control characters, which XML forbids, are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
    .replace(/[&<>"\n\t\r]/g, (c) => escapes[c] ?? c);
}

export function unescapeXml(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (/^#x/i.test(name)) return String.fromCodePoint(parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    return named[name] ?? whole;
  });
}

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element; attributes without a value or false are left out, true is `1`. `content` is XML already. */
export function element(name: string, attributes: Attributes, content = ''): string {
  let head = name;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    head += ` ${key}="${value === true ? '1' : escapeXml(String(value))}"`;
  }
  return content === '' ? `<${head}/>` : `<${head}>${content}</${name}>`;
}

export interface FoundElement {
  readonly attributes: Readonly<Record<string, string>>;
  /** The XML within, not unescaped. */
  readonly content: string;
}

/** All elements of that name that hold none of the same name; enough for the flat lists of a sheet. */
export function findElements(xml: string, name: string): FoundElement[] {
  const pattern = new RegExp(`<${name}((?:\\s[^>]*?)?)(?:/>|>([\\s\\S]*?)</${name}>)`, 'g');
  return Array.from(xml.matchAll(pattern), ([, head, content]) => ({
    attributes: parseAttributes(head ?? ''),
    content: content ?? '',
  }));
}

/** The unescaped text of the first element of that name. */
export function textOf(xml: string, name: string): string | undefined {
  const found = findElements(xml, name)[0];
  return found === undefined ? undefined : unescapeXml(found.content);
}

export function isTrue(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}

function parseAttributes(head: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, value] of head.matchAll(/([\w:]+)="([^"]*)"/g)) {
    if (name !== undefined) attributes[name] = unescapeXml(value ?? '');
  }
  return attributes;
}
