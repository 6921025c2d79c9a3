import { pack, type Part, type Relationship } from '../package/pack';
import { propertyParts } from '../package/properties';
import { element, xmlHead } from '../package/xml';
import { baseParts } from './base';
import { blocksOf, spacer } from './blocks';
import { halfPoints, twips } from './measures';
import type { Page, Section, WordDocument } from './model';
import { pictureParts } from './pictures';
import { createMarks } from './runs';
import { wordSpace } from './space';
import { stylesXml } from './styles';

const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';

/**
 * A .docx. Beside what people read it carries the texts as they were written (`base`), so that what they change can be told
 * later from what the program changes. Equal documents give equal bytes.
 */
export function writeDocument(document: WordDocument): Uint8Array {
  const base = baseParts(document);
  const pictures = pictureParts(document);
  const properties = propertyParts(document.properties);
  const size = document.sections[0]?.page.number.size ?? 14;
  const related: readonly Relationship[] = [
    { id: 'rIdStyles', type: 'styles', target: 'styles.xml' },
    { id: 'rIdSettings', type: 'settings', target: 'settings.xml' },
    { id: 'rIdNumber', type: 'header', target: 'header1.xml' },
    base.related,
    ...pictures.related,
  ];
  const parts: readonly Part[] = [
    { path: 'word/document.xml', type: `${types}document.main+xml`, content: documentXml(document), related },
    { path: 'word/styles.xml', type: `${types}styles+xml`, content: stylesXml(document) },
    {
      path: 'word/settings.xml',
      type: `${types}settings+xml`,
      content: xmlHead + element('w:settings', wordSpace, '<w:defaultTabStop w:val="720"/>', compatible),
    },
    { path: 'word/header1.xml', type: `${types}header+xml`, content: numberXml(size) },
    ...base.parts,
    ...pictures.parts,
    ...properties.parts,
  ];
  return pack(parts, [
    { id: 'rIdDocument', type: 'officeDocument', target: 'word/document.xml' },
    ...properties.root,
  ]);
}

/** Without it Word opens the document as one of 2007. */
const compatible =
  '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>';

function documentXml({ sections }: WordDocument): string {
  const marks = createMarks();
  const content = sections.map(({ page, blocks }, at) => {
    const inside = blocksOf(blocks, page.width - page.left - page.right, marks);
    const end = sectionOf(page);
    return inside + (at < sections.length - 1 ? spacer(1, end) : end);
  });
  return xmlHead + element('w:document', wordSpace, element('w:body', {}, ...content));
}

function sectionOf(page: Section['page']): string {
  return element(
    'w:sectPr',
    {},
    '<w:headerReference w:type="default" r:id="rIdNumber"/>',
    '<w:type w:val="nextPage"/>',
    element('w:pgSz', {
      'w:w': twips(page.width),
      'w:h': twips(page.height),
      'w:orient': page.width > page.height ? 'landscape' : undefined,
    }),
    marginsOf(page),
    '<w:pgNumType w:fmt="decimal" w:start="1"/>',
    '<w:titlePg/>',
  );
}

const marginsOf = ({ top, bottom, left, right, number }: Page): string =>
  element('w:pgMar', {
    'w:top': twips(top),
    'w:right': twips(right),
    'w:bottom': twips(bottom),
    'w:left': twips(left),
    'w:header': twips(number.from),
    'w:footer': twips(number.from),
    'w:gutter': 0,
  });

/** The number of the page, centred. */
function numberXml(size: number): string {
  const look = `<w:rPr><w:sz w:val="${String(halfPoints(size))}"/></w:rPr>`;
  const run = (content: string): string => element('w:r', {}, look, content);
  return (
    xmlHead +
    element(
      'w:hdr',
      wordSpace,
      element(
        'w:p',
        {},
        '<w:pPr><w:jc w:val="center"/></w:pPr>',
        run('<w:fldChar w:fldCharType="begin"/>'),
        run('<w:instrText xml:space="preserve"> PAGE </w:instrText>'),
        run('<w:fldChar w:fldCharType="separate"/>'),
        run('<w:t>2</w:t>'),
        run('<w:fldChar w:fldCharType="end"/>'),
      ),
    )
  );
}
