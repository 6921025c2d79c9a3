type Value = string | number | boolean | undefined | ((event: never) => void);
type Child = Node | string | undefined;

/** An element with its attributes, listeners (`onclick`) and children; text is always text, never HTML. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, Value>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value as EventListener);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== undefined && value !== false) element.setAttribute(name, String(value));
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

const googleLink = /https:\/\/(?:docs|drive)\.google\.com\/[^\s<>"“”]+/g;

/** A text with its line breaks; addresses at Google become buttons, since they mean files of this workspace. */
export function prose(text: string, open: (address: string) => void): readonly Node[] {
  const nodes: Node[] = [];
  let at = 0;
  for (const { 0: found, index } of text.matchAll(googleLink)) {
    const address = found.replace(/[.,;:)]+$/, '');
    nodes.push(document.createTextNode(text.slice(at, index)));
    nodes.push(el('button', { type: 'button', class: 'link', onclick: () => open(address) }, address));
    at = index + address.length;
  }
  nodes.push(document.createTextNode(text.slice(at)));
  return nodes;
}
