import type { Office } from './openOffice';

/** One criterion of every measure, and one that two offices may answer; three of them ask many units. */
export const few = [
  '1.I.5',
  '1.I.12',
  '1.I.15',
  '1.I.24',
  '1.III.1',
  '1.III.8',
  '2.II.26',
  '3.I.2',
  '3.IV.1',
];

/** The common figures that those need. */
export const fewFigures = [
  'postOffices',
  'communeDesktops',
  'communeTablets',
  'communeLaptops',
  'communeCadres',
  'districtCommuneCadres',
];

/** Officials leave only these criteria in `Danh mục` and `Thang điểm`, and these figures; the scales' maxima fit. */
export function keepOnly(
  office: Office,
  criteria: readonly string[] = few,
  figures: readonly string[] = fewFigures,
): void {
  const { controlId } = office;
  removeRows(office, 'Số liệu chung', (id) => figures.includes(id));
  removeRows(office, 'Danh mục', (id) => criteria.includes(id));
  const weights = office.tab(controlId, 'Thang điểm');
  const left = new Set<unknown>(criteria);
  removeRows(
    office,
    'Thang điểm',
    (id) => weights.row('id', id).value('kind') !== 'criterion' || left.has(id),
  );
  for (const row of weights.rows.filter((each) => each.value('kind') === 'scale')) {
    const points = criteria.filter((id) => scaleOf(id) === row.value('id')).length;
    office.type(controlId, `'Thang điểm'!${row.a1('max')}`, String(points));
  }
}

const scales: Readonly<Record<string, string>> = { '1': 'readiness', '2': 'results', '3': 'specific' };
const scaleOf = (criterion: string): string | undefined => scales[criterion.slice(0, 1)];

function removeRows(office: Office, title: string, stays: (id: string) => boolean): void {
  const { sheetId, rows } = office.tab(office.controlId, title);
  const gone = rows.filter((row) => typeof row.value('id') === 'string' && !stays(String(row.value('id'))));
  const requests = gone
    .map(({ index }) => deleteRow(sheetId, index))
    // From below, so that no row moves before its turn.
    .toReversed();
  office.edit(office.controlId, ...requests);
}

export const deleteRow = (sheetId: number, index: number): gapi.client.sheets.Request => ({
  deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: index, endIndex: index + 1 } },
});

/** Officials leave only these units in `Đơn vị`; the groups stay. */
export function keepUnits(office: Office, units: readonly string[]): void {
  const { rows } = office.tab(office.controlId, 'Đơn vị');
  const groups = rows.filter((row) => row.value('kind') === 'Nhóm đơn vị').map((row) => row.value('id'));
  removeRows(office, 'Đơn vị', (id) => groups.includes(id) || units.includes(id));
}

export function setPeople(office: Office, unit: string, people: string): void {
  const row = office.tab(office.controlId, 'Đơn vị').row('id', unit);
  office.type(office.controlId, `'Đơn vị'!${row.a1('people')}`, people);
}

/** Further periods, which differ from the first in nothing but their id. */
export function addPeriods(office: Office, ids: readonly string[]): void {
  const { sheetId, keys } = office.tab(office.controlId, 'Các kỳ');
  const [first, end] = [4, 4 + ids.length];
  office.edit(
    office.controlId,
    { appendDimension: { sheetId, dimension: 'ROWS', length: ids.length } },
    {
      copyPaste: {
        source: { sheetId, startRowIndex: 3, endRowIndex: 4 },
        destination: { sheetId, startRowIndex: first, endRowIndex: end },
      },
    },
    {
      updateCells: {
        start: { sheetId, rowIndex: first, columnIndex: keys.indexOf('id') },
        rows: ids.map((stringValue) => ({ values: [{ userEnteredValue: { stringValue } }] })),
        fields: 'userEnteredValue',
      },
    },
  );
}
