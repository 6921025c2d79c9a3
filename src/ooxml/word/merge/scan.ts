import {
  attribute,
  childrenNamed,
  descendants,
  isElement,
  plainText,
  type XmlElement,
} from '../../package/tree';
import { figureSigns, tidyText, type Texts } from '../units';

/** A unit as it stands in a document now. */
export interface FoundUnit {
  readonly id: string;
  /** A paragraph, or the row of a table. */
  readonly element: XmlElement;
  /** What it stands in. */
  readonly parent: XmlElement;
  /** The paragraphs of each text: of a row a cell's. */
  readonly places: readonly XmlElement[];
  readonly texts: readonly string[];
}

/** Texts of one figure, in order: together they are what is shown. */
interface FoundFigure {
  readonly pieces: readonly XmlElement[];
  readonly text: string;
}

export interface Scan {
  readonly units: ReadonlyMap<string, FoundUnit>;
  readonly figures: ReadonlyMap<string, FoundFigure>;
}

/** Titles that say more than one thing name no mark. */
function marksByAlias({ figures }: Texts): ReadonlyMap<string, string> {
  const found = new Map<string, Texts['figures'][number]>();
  const unclear = new Set<string>();
  for (const figure of figures) {
    const known = found.get(figure.alias);
    if (known === undefined) found.set(figure.alias, figure);
    else if (known.text !== figure.text) unclear.add(figure.alias);
  }
  return new Map(
    [...found].flatMap(([alias, { mark }]) => (unclear.has(alias) ? [] : [[alias, mark] as const])),
  );
}

/**
 * Finds the units and figures of `base` in the tree of a document: by bookmarks, figures by the titles of their controls
 * where those are gone.
 */
export function scan(document: XmlElement, base: Texts): Scan {
  const units = new Map<string, FoundUnit>();
  const figures = new Map<string, FoundFigure>();
  const kinds = new Map(base.units.map(({ id, kind }) => [id, kind]));
  const marks = new Set(base.figures.map(({ mark }) => mark));
  const byAlias = marksByAlias(base);

  const visit = (
    element: XmlElement,
    parent: XmlElement,
    row: { row: XmlElement; table: XmlElement } | undefined,
  ): void => {
    const inside = element.name === 'w:tr' ? { row: element, table: parent } : row;
    if (element.name === 'w:p') {
      const read = readParagraph(element, marks, byAlias);
      for (const [mark, found] of read.figures) if (!figures.has(mark)) figures.set(mark, found);
      for (const id of read.bookmarks) {
        const kind = kinds.get(id);
        if (kind === undefined || units.has(id)) continue;
        if (kind === 'paragraph') units.set(id, { id, element, parent, places: [element], texts: [] });
        else if (inside) {
          const places = childrenNamed(inside.row, 'w:tc');
          units.set(id, { id, element: inside.row, parent: inside.table, places, texts: [] });
        }
      }
    }
    for (const child of element.children) if (isElement(child)) visit(child, element, inside);
  };
  visit(document, document, undefined);
  const withTexts = [...units].map(([id, unit]) => {
    const texts = unit.places.map((place) => tidyText(readPlace(place, marks, byAlias)));
    return [id, { ...unit, texts }] as const;
  });
  return { units: new Map(withTexts), figures };
}

/** Several paragraphs that somebody made of one are read together. */
function readPlace(
  place: XmlElement,
  marks: ReadonlySet<string>,
  byAlias: ReadonlyMap<string, string>,
): string {
  const paragraphs = place.name === 'w:p' ? [place] : descendants(place, 'w:p');
  return paragraphs.map((paragraph) => readParagraph(paragraph, marks, byAlias).text).join('\n');
}

interface ReadParagraph {
  readonly text: string;
  readonly bookmarks: readonly string[];
  readonly figures: ReadonlyMap<string, FoundFigure>;
}

function readParagraph(
  paragraph: XmlElement,
  marks: ReadonlySet<string>,
  byAlias: ReadonlyMap<string, string>,
): ReadParagraph {
  const bookmarks: string[] = [];
  const figures = new Map<string, FoundFigure>();
  /** Bookmark id → mark, of the figures that are open. */
  const open = new Map<string, string>();
  let text = '';
  let current: { mark: string; by: 'bookmark' | 'control'; pieces: XmlElement[]; text: string } | undefined;

  const begin = (mark: string, by: 'bookmark' | 'control'): void => {
    current = { mark, by, pieces: [], text: '' };
  };
  const end = (): void => {
    if (current === undefined) return;
    const { mark, pieces, text: shown } = current;
    // A figure that somebody took away is text that is not there.
    if (pieces.length > 0) {
      if (!figures.has(mark)) figures.set(mark, { pieces, text: tidyText(shown) });
      text += figureSigns.join(mark);
    }
    current = undefined;
  };
  const say = (shown: string, piece?: XmlElement): void => {
    if (current === undefined) text += shown;
    else {
      current.text += shown;
      if (piece) current.pieces.push(piece);
    }
  };
  const visit = (element: XmlElement): void => {
    switch (element.name) {
      case 'w:pPr':
      case 'w:rPr':
      case 'w:sdtPr':
      case 'w:del':
      case 'w:instrText':
        return;
      case 'w:bookmarkStart': {
        const name = attribute(element, 'w:name') ?? '';
        bookmarks.push(name);
        if (!marks.has(name)) return;
        end();
        open.set(attribute(element, 'w:id') ?? '', name);
        begin(name, 'bookmark');
        return;
      }
      case 'w:bookmarkEnd':
        if (open.get(attribute(element, 'w:id') ?? '') === current?.mark && current?.by === 'bookmark') end();
        return;
      case 'w:t':
        say(element.children.map((child) => (isElement(child) ? '' : plainText(child))).join(''), element);
        return;
      case 'w:tab':
      case 'w:br':
      case 'w:cr':
        say(' ');
        return;
      case 'w:sdt': {
        const mark = current === undefined ? byAlias.get(aliasOf(element)) : undefined;
        if (mark !== undefined) begin(mark, 'control');
        element.children.filter(isElement).forEach(visit);
        if (mark !== undefined) end();
        return;
      }
      default:
        element.children.filter(isElement).forEach(visit);
    }
  };
  paragraph.children.filter(isElement).forEach(visit);
  end();
  return { text, bookmarks, figures };
}

function aliasOf(control: XmlElement): string {
  const [properties] = childrenNamed(control, 'w:sdtPr');
  const [alias] = properties ? childrenNamed(properties, 'w:alias') : [];
  return alias === undefined ? '' : (attribute(alias, 'w:val') ?? '');
}
