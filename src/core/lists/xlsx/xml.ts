const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Text of XML as it reads; `_x000D_` is how spreadsheets keep signs that XML has none for. */
export const unescaped = (text: string): string =>
  (text.includes('&')
    ? text.replace(
        /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
        (whole, hex?: string, code?: string, name?: string) =>
          hex !== undefined
            ? String.fromCodePoint(parseInt(hex, 16))
            : code !== undefined
              ? String.fromCodePoint(Number(code))
              : (entities[name ?? ''] ?? whole),
      )
    : text
  ).replace(/_x([\da-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

export interface Element {
  readonly attributes: string;
  /** What stands between its tags; '' in an empty one. */
  readonly inner: string;
}

/** The elements of a name that don't lie in each other, whatever their namespace is called. */
export function* elements(xml: string, name: string): Generator<Element> {
  const opening = new RegExp(`<(?:[\\w.-]+:)?${name}(\\s[^>]*?)?(/)?>`, 'g');
  const closing = new RegExp(`</(?:[\\w.-]+:)?${name}\\s*>`, 'g');
  for (let found = opening.exec(xml); found; found = opening.exec(xml)) {
    const [, attributes = '', empty] = found;
    if (empty !== undefined) {
      yield { attributes, inner: '' };
      continue;
    }
    closing.lastIndex = opening.lastIndex;
    const end = closing.exec(xml);
    yield { attributes, inner: xml.slice(opening.lastIndex, end ? end.index : xml.length) };
    opening.lastIndex = end ? closing.lastIndex : xml.length;
  }
}

export const first = (xml: string, name: string): Element | undefined => {
  const { value } = elements(xml, name).next() as { readonly value?: Element };
  return value;
};

export function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found ? unescaped(found[1] ?? found[2] ?? '') : undefined;
}
