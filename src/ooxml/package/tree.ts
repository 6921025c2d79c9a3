import { escapeXml } from './xml';

/** XML that can be changed and written again: what is not understood stays as it was. */
export interface XmlElement {
  readonly name: string;
  /** As they stand in the tag, with the space before them; changed only by `renamed`. */
  attributes: string;
  children: XmlNode[];
}

/** Text as it stands in the file, escaped; comments and instructions as well. */
export type XmlNode = XmlElement | string;

export const isElement = (node: XmlNode | undefined): node is XmlElement => typeof node === 'object';

const pieces = (): RegExp =>
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<!DOCTYPE[^>]*>|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|[^<]+/g;

/** `pattern` is global, and this call's own. */
function* matches(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) yield found;
}

/** A document: an element without a name around all that stands in the file. Undefined where tags don't match. */
export function parseXml(text: string): XmlElement | undefined {
  const root: XmlElement = { name: '', attributes: '', children: [] };
  const open: XmlElement[] = [root];
  let end = 0;
  for (const [whole, closing, opening, attributes = '', empty] of matches(pieces(), text)) {
    end += whole.length;
    const inside = open[open.length - 1] ?? root;
    if (closing !== undefined) {
      if (open.length === 1 || inside.name !== closing) return undefined;
      open.pop();
    } else if (opening !== undefined) {
      const element: XmlElement = { name: opening, attributes, children: [] };
      inside.children.push(element);
      if (empty !== '/') open.push(element);
    } else inside.children.push(whole);
  }
  return open.length === 1 && end === text.length ? root : undefined;
}

export function writeXml({ name, attributes, children }: XmlElement): string {
  const content = children.map((child) => (isElement(child) ? writeXml(child) : child)).join('');
  if (name === '') return content;
  return content === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Escaped text as people read it. */
export const plainText = (escaped: string): string =>
  escaped.startsWith('<![CDATA[')
    ? escaped.slice(9, -3)
    : escaped.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, named) => {
        if (typeof hex === 'string') return String.fromCodePoint(parseInt(hex, 16));
        if (typeof decimal === 'string') return String.fromCodePoint(Number(decimal));
        return entities[String(named)] ?? whole;
      });

export function attribute({ attributes }: XmlElement, name: string): string | undefined {
  for (const [, key, double, single] of matches(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g, attributes)) {
    if (key === name) return plainText(double ?? single ?? '');
  }
  return undefined;
}

/** Sets an attribute that is there. */
export function setAttribute(element: XmlElement, name: string, value: string): void {
  element.attributes = element.attributes.replace(
    new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`),
    (_, before: string) => `${before}"${escapeXml(value)}"`,
  );
}

/** All elements below, in the order of the document. */
export function descendants(element: XmlElement, name?: string): readonly XmlElement[] {
  return element.children.flatMap((child) => {
    if (!isElement(child)) return [];
    const below = descendants(child, name);
    return name === undefined || child.name === name ? [child, ...below] : below;
  });
}

export const childrenNamed = ({ children }: XmlElement, name: string): readonly XmlElement[] =>
  children.filter((child): child is XmlElement => isElement(child) && child.name === name);

/** The text of an element and all below it. */
export const innerText = ({ children }: XmlElement): string =>
  children
    .map((child) =>
      isElement(child) ? innerText(child) : /^<[!?](?!\[CDATA)/.test(child) ? '' : plainText(child),
    )
    .join('');
