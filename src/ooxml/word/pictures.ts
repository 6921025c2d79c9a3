import type { Part, Relationship } from '../package/pack';
import { element } from '../package/xml';
import type { Picture, WordDocument } from './model';

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/';

/** English Metric Units of a millimetre (ECMA-376, 20.1.2.1). */
const emu = (millimetres: number): number => Math.round(millimetres * 36_000);

/** What a picture points to. */
const relation = ({ id }: Picture): string => `rIdPicture${id}`;

/** A paragraph with a picture, which stays with what follows. `number`: of the picture, from 1. */
export function pictureOf(picture: Picture, number: number): string {
  const { id, width, height, alt } = picture;
  const size = { cx: emu(width), cy: emu(height) };
  const shape = element(
    'pic:pic',
    { 'xmlns:pic': `${drawing}picture` },
    element(
      'pic:nvPicPr',
      {},
      element('pic:cNvPr', { id: number, name: id, descr: alt }),
      element('pic:cNvPicPr', {}),
    ),
    element(
      'pic:blipFill',
      {},
      element('a:blip', { 'r:embed': relation(picture) }),
      element('a:stretch', {}, element('a:fillRect', {})),
    ),
    element(
      'pic:spPr',
      {},
      element('a:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', size)),
      element('a:prstGeom', { prst: 'rect' }, element('a:avLst', {})),
    ),
  );
  const inline = element(
    'wp:inline',
    { 'xmlns:wp': `${drawing}wordprocessingDrawing`, distT: 0, distB: 0, distL: 0, distR: 0 },
    element('wp:extent', size),
    element('wp:docPr', { id: number, name: id, descr: alt }),
    element(
      'a:graphic',
      { 'xmlns:a': `${drawing}main` },
      element('a:graphicData', { uri: `${drawing}picture` }, shape),
    ),
  );
  const look = '<w:pPr><w:spacing w:before="120" w:after="120"/><w:jc w:val="center"/></w:pPr>';
  return element('w:p', {}, look, element('w:r', {}, element('w:drawing', {}, inline)));
}

/** The pictures of a document as parts, and how the document refers to them. */
export function pictureParts({ sections }: WordDocument): {
  readonly parts: readonly Part[];
  readonly related: readonly Relationship[];
} {
  const pictures = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'picture' ? [block] : [])),
  );
  return {
    parts: pictures.map(({ id, png }) => ({
      path: `word/media/${id}.png`,
      type: 'image/png',
      content: png,
    })),
    related: pictures.map((picture) => ({
      id: relation(picture),
      type: 'image',
      target: `media/${picture.id}.png`,
    })),
  };
}
