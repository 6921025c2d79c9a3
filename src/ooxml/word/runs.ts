import { element, escapeXml } from '../package/xml';
import type { Figure, Inline } from './model';

/** Numbers bookmarks and keeps their names apart, over one document. */
export interface Marks {
  /** An id that no other bookmark of the document has. */
  nextId(): number;
  /** The name as it is, or numbered where it is taken. */
  name(wanted: string): string;
}

export function createMarks(): Marks {
  let last = 0;
  const taken = new Map<string, number>();
  return {
    nextId: () => ++last,
    name(wanted) {
      const count = (taken.get(wanted) ?? 0) + 1;
      taken.set(wanted, count);
      return count === 1 ? wanted : `${wanted}_${String(count)}`;
    },
  };
}

export function bookmark(marks: Marks, name: string, content: string): string {
  const id = marks.nextId();
  return (
    element('w:bookmarkStart', { 'w:id': id, 'w:name': name }) +
    content +
    element('w:bookmarkEnd', { 'w:id': id })
  );
}

export const runsOf = (text: readonly Inline[], marks: Marks): string =>
  text.map((each) => inline(each, marks)).join('');

function inline(each: Inline, marks: Marks): string {
  if (typeof each === 'string') return run(each);
  if ('mark' in each) return figure(each, marks);
  return run(each.text, element('w:rPr', {}, each.emphasis === 'bold' ? '<w:b/>' : '<w:i/>'));
}

/** A content control with a title for people, within a bookmark for programs: editors keep one or the other. */
function figure({ mark, alias, text }: Figure, marks: Marks): string {
  const control = element(
    'w:sdt',
    {},
    element('w:sdtPr', {}, element('w:alias', { 'w:val': alias })),
    element('w:sdtContent', {}, run(text)),
  );
  return bookmark(marks, marks.name(mark), control);
}

const run = (text: string, look = ''): string =>
  text === '' ? '' : element('w:r', {}, look, text.split('\n').map(textElement).join('<w:br/>'));

const textElement = (line: string): string =>
  line === '' ? '' : `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`;
