import type { ListedCriterion, Listing } from './listing';

const byteOrderMark = '\uFEFF';

const columns: readonly (keyof ListedCriterion)[] = [
  'id',
  'group',
  'subHeading',
  'title',
  'work',
  'leadText',
  'leads',
  'appliesTo',
  'measure',
  'aggregation',
  'scoring',
  'max',
  'evidence',
  'basis',
  'reason',
  'sourceNote',
  'source',
];

/** RFC 4180, one line a criterion; lists of words as `a; b`, what has parts of its own as JSON. */
export function toCsv({ criteria }: Listing): string {
  const rows = criteria.map((criterion) => columns.map((column) => cell(criterion[column])));
  return byteOrderMark + [columns, ...rows].map((row) => `${row.map(quote).join(',')}\r\n`).join('');
}

function cell(value: ListedCriterion[keyof ListedCriterion]): string {
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  return isWords(value) ? value.join('; ') : JSON.stringify(value);
}

const isWords = (value: object): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string');

const quote = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
