import { escapeXml } from '../../package/xml';
import {
  attribute,
  descendants,
  isElement,
  setAttribute,
  type XmlElement,
  type XmlNode,
} from '../../package/tree';

/** The first piece shows the text, the others nothing. */
export function setText(pieces: readonly XmlElement[], text: string): void {
  pieces.forEach((piece, at) => {
    piece.children = at === 0 ? [escapeXml(text)] : [];
    if (at === 0 && !piece.attributes.includes('xml:space')) piece.attributes += ' xml:space="preserve"';
  });
}

/** Properties of a paragraph or a cell stay, what stands in it becomes that of another one. */
export function setContent(target: XmlElement, source: XmlElement): void {
  const own = ({ children }: XmlElement): readonly XmlNode[] =>
    children.filter((child) => isElement(child) && (child.name === 'w:pPr' || child.name === 'w:tcPr'));
  target.children = [
    ...own(target),
    ...source.children.filter((child) => !own(source).includes(child)).map(cloned),
  ];
}

export const cloned = (node: XmlNode): XmlNode =>
  isElement(node) ? { ...node, children: node.children.map(cloned) } : node;

/** Ids of bookmarks are moved beyond all that another document has. */
export function renumberBookmarks(document: XmlElement, other: XmlElement): void {
  const isMark = ({ name }: XmlElement): boolean => name === 'w:bookmarkStart' || name === 'w:bookmarkEnd';
  const idOf = (element: XmlElement): number => Number(attribute(element, 'w:id') ?? 0) || 0;
  const last = descendants(other)
    .filter(isMark)
    .reduce((most, mark) => Math.max(most, idOf(mark)), 0);
  for (const mark of descendants(document).filter(isMark))
    setAttribute(mark, 'w:id', String(last + 1 + idOf(mark)));
}

export function remove(parent: XmlElement, element: XmlElement): void {
  parent.children = parent.children.filter((child) => child !== element);
}

export function insertBeside(
  parent: XmlElement,
  beside: XmlElement,
  where: 'before' | 'after',
  nodes: readonly XmlNode[],
): void {
  const at = parent.children.indexOf(beside) + (where === 'after' ? 1 : 0);
  parent.children.splice(at, 0, ...nodes);
}
