import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import {
  attribute,
  descendants,
  innerText,
  isElement,
  parseXml,
  writeXml,
  type XmlElement,
} from '../../../src/ooxml/package/tree';

const part = 'word/document.xml';

export function treeOf(bytes: Uint8Array): XmlElement {
  const tree = parseXml(strFromU8(unzipSync(bytes)[part] ?? new Uint8Array()));
  if (!tree) throw new Error('No document');
  return tree;
}

/** Opens a document, lets somebody change it, and saves it. */
export function edited(bytes: Uint8Array, change: (tree: XmlElement) => void): Uint8Array {
  const tree = treeOf(bytes);
  change(tree);
  return zipSync({ ...unzipSync(bytes), [part]: strToU8(writeXml(tree)) });
}

export const shownText = (element: XmlElement): string => descendants(element, 'w:t').map(innerText).join('');

/** What may be done to a paragraph; each leaves its own words, or takes something away. */
export const editKinds = ['add', 'rewrite', 'figure', 'insert', 'split', 'delete', 'embolden'] as const;
export type EditKind = (typeof editKinds)[number];

const run = (text: string): XmlElement => {
  const tree = parseXml(`<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`);
  const [made] = tree?.children ?? [];
  if (!isElement(made)) throw new Error('No run');
  return made;
};

const isLook = (child: unknown): boolean =>
  isElement(child as XmlElement) && (child as XmlElement).name === 'w:pPr';

/** The marks in a paragraph, or in its row. */
export const marksIn = (element: XmlElement): readonly string[] =>
  descendants(element, 'w:bookmarkStart').map((mark) => attribute(mark, 'w:name') ?? '');

interface Place {
  readonly paragraph: XmlElement;
  readonly parent: XmlElement;
  readonly row?: { readonly element: XmlElement; readonly table: XmlElement };
}

/** Paragraphs with text, and what they stand in. */
export function placesOf(tree: XmlElement): readonly Place[] {
  const found: Place[] = [];
  const visit = (element: XmlElement, row: Place['row']): void => {
    for (const child of element.children) {
      if (!isElement(child)) continue;
      if (child.name === 'w:p' && shownText(child) !== '')
        found.push({ paragraph: child, parent: element, ...(row && { row }) });
      visit(child, child.name === 'w:tr' ? { element: child, table: element } : row);
    }
  };
  visit(tree, undefined);
  return found;
}

/** `words`: what the person writes. Whether something was done that can be looked for: words left, or a text taken away. */
export function edit(
  { paragraph, parent, row }: Place,
  kind: EditKind,
  words: string,
): 'words' | 'gone' | 'look' {
  switch (kind) {
    case 'add':
      paragraph.children.push(run(words));
      return 'words';
    case 'rewrite': {
      const kept = paragraph.children.filter(
        (child) => isLook(child) || (isElement(child) && child.name.startsWith('w:bookmark')),
      );
      paragraph.children = [...kept, run(words)];
      return 'words';
    }
    case 'figure': {
      const [shown] = descendants(paragraph, 'w:sdtContent').flatMap((control) =>
        descendants(control, 'w:t'),
      );
      if (!shown) return edit({ paragraph, parent, ...(row && { row }) }, 'add', words);
      shown.children = [words];
      return 'words';
    }
    case 'insert': {
      const added: XmlElement = { name: 'w:p', attributes: '', children: [run(words)] };
      parent.children.splice(parent.children.indexOf(paragraph) + 1, 0, added);
      return 'words';
    }
    case 'split': {
      const last = paragraph.children.pop();
      const added: XmlElement = {
        name: 'w:p',
        attributes: '',
        children: [run(words), ...(last === undefined ? [] : [last])],
      };
      parent.children.splice(parent.children.indexOf(paragraph) + 1, 0, added);
      return 'words';
    }
    case 'delete': {
      const [holder, element] = row ? [row.table, row.element] : [parent, paragraph];
      // A cell keeps a paragraph.
      if (holder.name === 'w:tc')
        return edit({ paragraph, parent, ...(row && { row }) }, 'rewrite', words) && 'words';
      holder.children = holder.children.filter((child) => child !== element);
      return 'gone';
    }
    case 'embolden':
      for (const each of descendants(paragraph, 'w:r'))
        each.children.unshift({
          name: 'w:rPr',
          attributes: '',
          children: [{ name: 'w:b', attributes: '', children: [] }],
        });
      return 'look';
  }
}
