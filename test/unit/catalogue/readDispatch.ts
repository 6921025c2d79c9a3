import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const path = join(__dirname, '../../../docs/sources/735-UBND-VHTT.txt');

/** A row of the dispatch's tables, as read here, independently of the catalogue. */
export interface DispatchRow {
  readonly id: string;
  readonly group: string;
  readonly subHeading: string | undefined;
  readonly title: string;
  readonly leadText: string;
  readonly work: string;
  /** Counted from 1. */
  readonly source: number;
}

export interface DispatchGroup {
  readonly id: string;
  readonly title: string;
  readonly source: number;
}

/**
 * The three tables of the annex: tab-separated, with the header repeated after each page break, rows that go on under
 * it, and a work cell that several rows share.
 */
export function readDispatch(): {
  readonly groups: readonly DispatchGroup[];
  readonly rows: readonly DispatchRow[];
} {
  const groups: DispatchGroup[] = [];
  const rows: DispatchRow[] = [];
  let part = 0;
  let group = '';
  let subHeading: string | undefined;
  let pageBreak = false;

  readFileSync(path, 'utf8')
    .split('\n')
    .forEach((line, index) => {
      const source = index + 1;
      const cells = line
        .replace(/<\/?i>/g, '')
        .split('\t')
        .map((cell) => cell.trim());
      const [number = '', title = '', leadText = '', work = ''] = cells;
      if (/^[123]\. (Nhóm|Các nhóm)/.test(line)) {
        part = Number(line[0]);
        group = '';
        return;
      }
      if (part === 0 || cells.length !== 4) return;
      if (/^stt$/i.test(number)) {
        pageBreak = true;
        return;
      }
      const heading = title === '' || leadText + work === '' ? `${number} ${title}`.trim() : '';
      const [, roman, groupTitle] = /^([IV]+)\s+(.+)$/.exec(heading) ?? [];
      if (roman !== undefined && groupTitle !== undefined) {
        group = `${part}.${roman}`;
        subHeading = undefined;
        groups.push({ id: group, title: groupTitle, source });
      } else if (/^\d+$/.test(number)) {
        const shared = work === '' ? (rows[rows.length - 1]?.work ?? '') : work;
        rows.push({ id: `${group}.${number}`, group, subHeading, title, leadText, work: shared, source });
      } else if (number === '' && pageBreak) {
        const last = rows.pop();
        if (last === undefined) throw new Error(`Line ${source} goes on with a row that is not there`);
        rows.push({
          ...last,
          title: joined(last.title, title),
          leadText: joined(last.leadText, leadText),
          work: joined(last.work, work),
        });
      } else {
        subHeading = heading;
      }
      pageBreak = false;
    });
  return { groups, rows };
}

const joined = (start: string, rest: string): string => `${start} ${rest}`.trim();
