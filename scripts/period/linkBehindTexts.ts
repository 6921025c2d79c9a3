import { driveTarget } from '../../src/core/parse/driveLink';
import { readLinks } from '../../src/core/parse/links';
import { splitKey } from '../../src/core/keys';
import { headRows } from '../../src/workbook/grid/table';
import type { PeriodReading } from '../../src/workbook/period/periodReading';
import type { Host } from '../host';
import type { ListedRow } from '../../src/core/lists/readLists';

/**
 * The links of some units' rows as people set them in the editor: by turns behind a text, and as chips where they lead to
 * files of Drive. What they lead to stays.
 */
export function linkBehindTexts(
  host: Host,
  user: string,
  workbookId: string,
  { entries }: Pick<PeriodReading, 'entries'>,
  { rows, units }: { readonly rows: readonly ListedRow[]; readonly units: readonly string[] },
): void {
  const typed = new Map(rows.map(({ key, cells }) => [key, new Map(cells).get('evidence') ?? '']));
  let turn = 0;
  const requests = entries.flatMap(({ table, placeOf }) =>
    [...placeOf].flatMap(([key, place]) => {
      const links = readLinks(typed.get(key) ?? '').map(({ address }) => address);
      if (links.length === 0 || !units.includes(splitKey(key)[1] ?? '')) return [];
      const areFiles = links.every((address) => driveTarget(address)?.kind === 'file');
      turn += 1;
      return {
        updateCells: {
          rows: [{ values: [areFiles && turn % 2 === 0 ? chips(links) : texts(links)] }],
          fields: 'userEnteredValue,textFormatRuns,chipRuns',
          start: {
            sheetId: table.sheetId,
            rowIndex: headRows + place,
            columnIndex: table.column('evidence'),
          },
        },
      };
    }),
  );
  if (requests.length > 0) host.edit(user, workbookId, requests);
}

/** "Tài liệu 1; tài liệu 2", each with its address behind it. */
function texts(links: readonly string[]): object {
  const names = links.map((_, at) => `${at === 0 ? 'Tài' : 'tài'} liệu ${String(at + 1)}`);
  let at = 0;
  const textFormatRuns = links.flatMap((uri, nth) => {
    const [start, end] = [at, at + (names[nth] ?? '').length];
    at = end + '; '.length;
    const isLast = nth === links.length - 1;
    return [
      { startIndex: start, format: { link: { uri } } },
      ...(isLast ? [] : [{ startIndex: end, format: {} }]),
    ];
  });
  return { userEnteredValue: { stringValue: names.join('; ') }, textFormatRuns };
}

/** A sign stands where a chip is. */
function chips(links: readonly string[]): object {
  const chipRuns = links.flatMap((uri, nth) => [
    { startIndex: 2 * nth, chip: { richLinkProperties: { uri } } },
    ...(nth === links.length - 1 ? [] : [{ startIndex: 2 * nth + 1 }]),
  ]);
  return { userEnteredValue: { stringValue: links.map(() => '@').join(' ') }, chipRuns };
}
