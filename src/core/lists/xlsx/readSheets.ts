import type { ListRow, ListTable } from '../listTable';
import { readSheet, type Book } from './readSheet';
import { readStrings } from './strings';
import { readStyles } from './styles';
import { attribute, elements, first } from './xml';

/** The text of a part of the package; undefined where there is none. */
export type Part = (path: string) => string | undefined;

/** The sheets of an .xlsx that people see, as lists; undefined where the package holds no workbook. */
export function readSheets(part: Part): readonly ListTable[] | undefined {
  const root = relations(part('_rels/.rels') ?? '', '').find(({ type }) => type.endsWith('/officeDocument'));
  const path = root?.target ?? 'xl/workbook.xml';
  const workbook = part(path);
  if (workbook === undefined || first(workbook, 'sheets') === undefined) return undefined;
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const related = relations(part(relationsOf(path)) ?? '', folder);
  const partOf = (type: string): string =>
    part(related.find((each) => each.type.endsWith(`/${type}`))?.target ?? '') ?? '';
  const book: Book = {
    strings: readStrings(partOf('sharedStrings')),
    styleOf: readStyles(partOf('styles')),
    from1904: /^(?:1|true)$/.test(
      attribute(first(workbook, 'workbookPr')?.attributes ?? '', 'date1904') ?? '',
    ),
  };
  return [...elements(first(workbook, 'sheets')?.inner ?? '', 'sheet')].flatMap(({ attributes }) => {
    if (/hidden/i.test(attribute(attributes, 'state') ?? '')) return [];
    const target = related.find(({ id }) => id === attribute(attributes, 'id'))?.target ?? '';
    const xml = part(target);
    if (xml === undefined) return [];
    const links = relations(part(relationsOf(target)) ?? '', undefined);
    const rows: readonly ListRow[] = readSheet(
      xml,
      book,
      (id) => links.find((each) => each.id === id)?.target,
    );
    return [{ name: attribute(attributes, 'name') ?? '', rows }];
  });
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** `folder`: what targets are relative to; without it they are addresses. */
const relations = (xml: string, folder: string | undefined): readonly Relation[] =>
  [...elements(xml, 'Relationship')].map(({ attributes }) => {
    const target = attribute(attributes, 'Target') ?? '';
    return {
      id: attribute(attributes, 'Id') ?? '',
      type: attribute(attributes, 'Type') ?? '',
      target: folder === undefined ? target : target.startsWith('/') ? target.slice(1) : `${folder}${target}`,
    };
  });

const relationsOf = (path: string): string => path.replace(/([^/]+)$/, '_rels/$1.rels');
