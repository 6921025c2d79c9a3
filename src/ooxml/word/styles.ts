import { element, xmlHead } from '../package/xml';
import { halfPoints, pointTwips, twips } from './measures';
import type { Look, WordDocument } from './model';
import { wordSpace } from './space';

/** `styles.xml`: one font and language for all, a paragraph style for each look. */
export function stylesXml({ styles, font }: Pick<WordDocument, 'styles' | 'font'>): string {
  const fonts = element('w:rFonts', { 'w:ascii': font, 'w:hAnsi': font, 'w:eastAsia': font, 'w:cs': font });
  const defaults = element(
    'w:docDefaults',
    {},
    element(
      'w:rPrDefault',
      {},
      element('w:rPr', {}, fonts, '<w:color w:val="000000"/><w:sz w:val="28"/><w:lang w:val="vi-VN"/>'),
    ),
    '<w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault>',
  );
  return (
    xmlHead +
    element(
      'w:styles',
      wordSpace,
      defaults,
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
      ...Object.entries(styles).map(([id, look]) => styleOf(id, look)),
    )
  );
}

const styleOf = (id: string, look: Look): string =>
  element(
    'w:style',
    { 'w:type': 'paragraph', 'w:customStyle': 1, 'w:styleId': id },
    element('w:name', { 'w:val': id }),
    '<w:basedOn w:val="Normal"/><w:qFormat/>',
    element(
      'w:pPr',
      {},
      look.keepNext ? '<w:keepNext/>' : '',
      element('w:spacing', {
        'w:before': pointTwips(look.before ?? 0),
        'w:after': pointTwips(look.after ?? 0),
        'w:line': Math.round(240 * (look.line ?? 1)),
        'w:lineRule': 'auto',
      }),
      element('w:ind', {
        'w:left': twips(look.indent ?? 0),
        'w:firstLine': twips(look.firstLine ?? 0),
      }),
      element('w:jc', { 'w:val': look.align }),
      look.outline === undefined ? '' : element('w:outlineLvl', { 'w:val': look.outline }),
    ),
    element(
      'w:rPr',
      {},
      look.bold ? '<w:b/>' : '',
      look.italic ? '<w:i/>' : '',
      element('w:sz', { 'w:val': halfPoints(look.size) }),
      element('w:szCs', { 'w:val': halfPoints(look.size) }),
    ),
  );
