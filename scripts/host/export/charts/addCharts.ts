import { element } from '../package/xml';
import { textPart, type Parts } from '../package/zipParts';
import type { DimensionProperties, Sheet } from '../resource';
import { usualColumnPixels, usualRowPixels } from '../tab/pixels';
import { chartXml, isDrawn, type ChartContext, type EmbeddedChart } from './chartXml';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.';

/** exceljs draws no charts: their parts are laid beside its own, and named in the tab, the relations and the types. */
export function addCharts(parts: Parts, sheets: readonly Sheet[], context: ChartContext): void {
  let last = 0;
  sheets.forEach((sheet, index) => {
    const charts = (sheet.charts ?? []).filter(isDrawn);
    if (charts.length === 0) return;
    const numbers = charts.map(() => ++last);
    charts.forEach((chart, at) => {
      const path = `xl/charts/chart${String(numbers[at])}.xml`;
      parts.set(path, chartXml(chart, context));
      declare(parts, path, `${types}drawingml.chart+xml`);
    });
    const drawing = `drawing${String(index + 1)}.xml`;
    parts.set(`xl/drawings/${drawing}`, drawingXml(charts, sheet));
    declare(parts, `xl/drawings/${drawing}`, `${types}drawing+xml`);
    for (const [at, number] of numbers.entries()) {
      relate(
        parts,
        `xl/drawings/_rels/${drawing}.rels`,
        `rId${String(at + 1)}`,
        'chart',
        `../charts/chart${String(number)}.xml`,
      );
    }
    const id = 'rIdCharts';
    relate(
      parts,
      `xl/worksheets/_rels/sheet${String(index + 1)}.xml.rels`,
      id,
      'drawing',
      `../drawings/${drawing}`,
    );
    const path = `xl/worksheets/sheet${String(index + 1)}.xml`;
    // The schema has the drawing before the notes.
    const placed = textPart(parts, path).replace(
      /<(?:legacyDrawing|tableParts|extLst)\b|<\/worksheet>/,
      (found) => breaksXml(charts) + element('drawing', { 'r:id': id }) + found,
    );
    parts.set(path, placed);
  });
}

/** No page ends within a chart: a new one begins with the row above it, which says what it shows. */
function breaksXml(charts: readonly EmbeddedChart[]): string {
  const rows = charts.map(({ position }) => (position?.overlayPosition?.anchorCell?.rowIndex ?? 0) - 1);
  const above = [...new Set(rows.filter((row) => row > 0))].toSorted((a, b) => a - b);
  const breaks = above.map((id) => element('brk', { id, max: 16383, man: true })).join('');
  const count = above.length;
  return count === 0 ? '' : element('rowBreaks', { count, manualBreakCount: count }, breaks);
}

function declare(parts: Parts, path: string, type: string): void {
  const override = element('Override', { PartName: `/${path}`, ContentType: type });
  parts.set(
    '[Content_Types].xml',
    textPart(parts, '[Content_Types].xml').replace('</Types>', (end) => override + end),
  );
}

function relate(parts: Parts, path: string, id: string, type: string, target: string): void {
  const known = parts.has(path)
    ? textPart(parts, path)
    : `${head}<Relationships xmlns="${packages}"></Relationships>`;
  const relation = element('Relationship', { Id: id, Type: `${office}/${type}`, Target: target });
  parts.set(
    path,
    known
      .replace(/<Relationships([^>]*)\/>/, '<Relationships$1></Relationships>')
      .replace('</Relationships>', (end) => relation + end),
  );
}

const perPixel = 9525;

function drawingXml(charts: readonly EmbeddedChart[], sheet: Sheet): string {
  return (
    head +
    element(
      'xdr:wsDr',
      {
        'xmlns:xdr': 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
        'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
        'xmlns:r': office,
      },
      charts.map((chart, at) => anchorXml(chart, at + 1, sheet)).join(''),
    )
  );
}

function anchorXml({ position, spec }: EmbeddedChart, id: number, sheet: Sheet): string {
  const {
    anchorCell = {},
    offsetXPixels = 0,
    offsetYPixels = 0,
    widthPixels = 600,
    heightPixels = 371,
  } = position?.overlayPosition ?? {};
  const { columnMetadata = [], rowMetadata = [] } = sheet.data?.[0] ?? {};
  const text = (name: string, content: number): string => element(name, {}, String(content));
  const corner = (name: string, right: number, down: number): string => {
    const column = placeAt(columnMetadata, usualColumnPixels, anchorCell.columnIndex ?? 0, right);
    const row = placeAt(rowMetadata, usualRowPixels, anchorCell.rowIndex ?? 0, down);
    return element(
      name,
      {},
      text('xdr:col', column.at) +
        text('xdr:colOff', column.rest * perPixel) +
        text('xdr:row', row.at) +
        text('xdr:rowOff', row.rest * perPixel),
    );
  };
  // By the cells at both corners: what lies below it stays free, however high another program makes the rows.
  const corners =
    corner('xdr:from', offsetXPixels, offsetYPixels) +
    corner('xdr:to', offsetXPixels + widthPixels, offsetYPixels + heightPixels);
  const frame =
    element(
      'xdr:nvGraphicFramePr',
      {},
      element('xdr:cNvPr', { id: id + 1, name: spec?.title ?? `Chart ${String(id)}` }) +
        '<xdr:cNvGraphicFramePr/>',
    ) +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    element(
      'a:graphic',
      {},
      element(
        'a:graphicData',
        { uri: 'http://schemas.openxmlformats.org/drawingml/2006/chart' },
        element('c:chart', {
          'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
          'r:id': `rId${String(id)}`,
        }),
      ),
    );
  return element(
    'xdr:twoCellAnchor',
    { editAs: 'oneCell' },
    corners + element('xdr:graphicFrame', { macro: '' }, frame) + '<xdr:clientData/>',
  );
}

/** Excel cuts an offset at the edge of its column or row: it is told in the one that it reaches. */
function placeAt(
  sizes: readonly DimensionProperties[],
  usual: number,
  first: number,
  offset: number,
): { readonly at: number; readonly rest: number } {
  let [at, rest] = [first, offset];
  for (;;) {
    const { hiddenByUser, pixelSize = usual } = sizes[at] ?? {};
    const size = hiddenByUser === true ? 0 : pixelSize;
    if (rest < size || at >= sizes.length) return { at, rest };
    rest -= size;
    at += 1;
  }
}
