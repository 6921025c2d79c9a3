import { readerOfFont } from './styles';
import { attribute, elements, first, unescaped } from './xml';

/** Runs of one text may be in fonts of their own; how a text is read aloud (`rPh`) is none of it. */
export const readStrings = (xml: string): readonly string[] =>
  [...elements(xml, 'si')].map(({ inner }) => richText(inner));

/** The text of `<si>` or `<is>`. */
export function richText(xml: string): string {
  const runs = [...elements(xml, 'r')];
  const texts = (inner: string): string =>
    [...elements(inner.replace(/<(?:[\w.-]+:)?rPh[\s>][^]*?<\/(?:[\w.-]+:)?rPh>/g, ''), 't')]
      .map((text) => unescaped(text.inner))
      .join('');
  if (runs.length === 0) return texts(xml);
  return runs
    .map(({ inner }) => {
      const read = readerOfFont(attribute(first(inner, 'rFont')?.attributes ?? '', 'val'));
      return read ? read(texts(inner)) : texts(inner);
    })
    .join('');
}
