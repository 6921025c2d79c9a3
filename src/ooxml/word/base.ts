import type { Part, Relationship } from '../package/pack';
import { element, escapeXml, xmlHead } from '../package/xml';
import type { WordDocument } from './model';
import { textsOf } from './units';

/** By it the part is known among others, whatever an editor calls its file. */
export const baseSpace = 'urn:so-diem-cqdt:base:1';

/** The texts as they were written, in a part that editors keep. */
export function baseParts(document: WordDocument): {
  readonly parts: readonly Part[];
  readonly related: Relationship;
} {
  const { units, figures } = textsOf(document);
  const content = element(
    'base',
    { xmlns: baseSpace },
    ...units.map(({ id, kind, texts }) =>
      element('unit', { id, kind }, ...texts.map((text) => element('text', {}, escapeXml(text)))),
    ),
    ...figures.map(({ mark, alias, text }) => element('figure', { mark, alias }, escapeXml(text))),
  );
  const properties = element(
    'ds:datastoreItem',
    {
      'ds:itemID': '{6B2F7C0E-6C2D-4D53-9B1D-0C4D1A5E7F21}',
      'xmlns:ds': 'http://schemas.openxmlformats.org/officeDocument/2006/customXml',
    },
    element('ds:schemaRefs', {}, element('ds:schemaRef', { 'ds:uri': baseSpace })),
  );
  return {
    parts: [
      {
        path: 'customXml/item1.xml',
        type: 'application/xml',
        content: xmlHead + content,
        related: [{ id: 'rId1', type: 'customXmlProps', target: 'itemProps1.xml' }],
      },
      {
        path: 'customXml/itemProps1.xml',
        type: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
        content: xmlHead + properties,
      },
    ],
    related: { id: 'rIdBase', type: 'customXml', target: '../customXml/item1.xml' },
  };
}
