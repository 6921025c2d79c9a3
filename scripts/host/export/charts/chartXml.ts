import { element, escapeXml } from '../package/xml';
import { toArgb, type Theme } from '../style/color';
import { absoluteRectName, rectOf, type GridSize } from '../grid/a1';
import { quoteTab } from '../grid/quoteTab';
import type { GridRange } from '../resource';

export type EmbeddedChart = gapi.client.sheets.EmbeddedChart;
type BasicChart = gapi.client.sheets.BasicChartSpec;
type ChartData = gapi.client.sheets.ChartData;

/** A tab that charts read. */
export interface ReadTab {
  readonly title: string;
  readonly size: GridSize;
}

export interface ChartContext {
  readonly tabs: ReadonlyMap<number, ReadTab>;
  readonly theme: Theme;
}

const spaces = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

const directions: Readonly<Record<string, 'bar' | 'col'>> = { BAR: 'bar', COLUMN: 'col' };
const groupings: Readonly<Record<string, string>> = { STACKED: 'stacked', PERCENT_STACKED: 'percentStacked' };
const legends: Readonly<Record<string, string>> = {
  BOTTOM_LEGEND: 'b',
  TOP_LEGEND: 't',
  LEFT_LEGEND: 'l',
  RIGHT_LEGEND: 'r',
};

/** Bars and columns: what else there is has no counterpart here yet, and is told as a loss. */
export const isDrawn = ({ spec, position }: EmbeddedChart): boolean =>
  directions[spec?.basicChart?.chartType ?? ''] !== undefined && position?.overlayPosition !== undefined;

const value = (name: string, val: string | number): string => element(name, { val });

/** The part of a chart that `isDrawn`. */
export function chartXml({ spec = {} }: EmbeddedChart, context: ChartContext): string {
  const { basicChart = {}, title } = spec;
  const grouping = groupings[basicChart.stackedType ?? ''];
  const direction = directions[basicChart.chartType ?? ''] ?? 'bar';
  const series = (basicChart.series ?? []).map((_, at) => seriesXml(basicChart, at, context)).join('');
  const bars =
    value('c:barDir', direction) +
    value('c:grouping', grouping ?? 'clustered') +
    value('c:varyColors', 0) +
    series +
    value('c:gapWidth', 40) +
    (grouping === undefined ? '' : value('c:overlap', 100)) +
    value('c:axId', 1) +
    value('c:axId', 2);
  const plot =
    '<c:layout/>' + element('c:barChart', {}, bars) + axes(direction, grouping === 'percentStacked');
  const legend = legends[basicChart.legendPosition ?? ''];
  const chart =
    (title === undefined ? '' : titleXml(title)) +
    value('c:autoTitleDeleted', title === undefined ? 1 : 0) +
    element('c:plotArea', {}, plot) +
    (legend === undefined
      ? ''
      : element('c:legend', {}, value('c:legendPos', legend) + value('c:overlay', 0))) +
    // Google leaves out what is hidden.
    value('c:plotVisOnly', 1);
  const body = value('c:roundedCorners', 0) + element('c:chart', {}, chart);
  return '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + element('c:chartSpace', spaces, body);
}

function seriesXml(
  { series = [], domains = [], headerCount = 0 }: BasicChart,
  at: number,
  context: ChartContext,
): string {
  const { series: values, colorStyle, color } = series[at] ?? {};
  const argb = toArgb(colorStyle, color, context.theme);
  const header = cells(values, context, 0, headerCount);
  const names = cells(domains[0]?.domain, context, headerCount);
  const fill = argb === undefined ? '' : element('a:solidFill', {}, value('a:srgbClr', argb.slice(2)));
  return element(
    'c:ser',
    {},
    value('c:idx', at) +
      value('c:order', at) +
      (headerCount > 0 && header !== undefined ? element('c:tx', {}, reference('c:strRef', header)) : '') +
      (fill === '' ? '' : element('c:spPr', {}, fill)) +
      value('c:invertIfNegative', 0) +
      (names === undefined ? '' : element('c:cat', {}, reference('c:strRef', names))) +
      element('c:val', {}, reference('c:numRef', cells(values, context, headerCount) ?? '')),
  );
}

const reference = (kind: string, name: string): string =>
  element(kind, {}, element('c:f', {}, escapeXml(name)));

/** `'Tổng hợp'!$B$5:$B$20`, from one of its rows on. */
function cells(
  data: ChartData | undefined,
  { tabs }: ChartContext,
  from: number,
  count?: number,
): string | undefined {
  const [range] = data?.sourceRange?.sources ?? [];
  const tab = tabs.get(range?.sheetId ?? 0);
  if (range === undefined || tab === undefined) return undefined;
  const first = (range.startRowIndex ?? 0) + from;
  const part: GridRange = {
    ...range,
    startRowIndex: first,
    ...(count !== undefined && { endRowIndex: first + count }),
  };
  return `${quoteTab(tab.title)}!${absoluteRectName(rectOf(part, tab.size))}`;
}

const textXml = (text: string): string =>
  element(
    'c:tx',
    {},
    element(
      'c:rich',
      {},
      '<a:bodyPr/>' +
        element(
          'a:p',
          {},
          element('a:r', {}, '<a:rPr sz="1200" b="1"/>' + element('a:t', {}, escapeXml(text))),
        ),
    ),
  );

const titleXml = (text: string): string => element('c:title', {}, textXml(text) + value('c:overlay', 0));

/** Google names the first bar at the top: the axis of names is turned, and that of values stays at the foot. */
function axes(direction: 'bar' | 'col', isShare: boolean): string {
  const isBar = direction === 'bar';
  const axis = (id: number, other: number, position: string, turned: boolean): string =>
    value('c:axId', id) +
    element('c:scaling', {}, value('c:orientation', turned ? 'maxMin' : 'minMax')) +
    value('c:delete', 0) +
    value('c:axPos', position) +
    (id === 2 ? '<c:majorGridlines/>' : '') +
    element('c:numFmt', { formatCode: id === 2 && isShare ? '0%' : 'General', sourceLinked: '0' }) +
    value('c:majorTickMark', 'none') +
    value('c:minorTickMark', 'none') +
    value('c:tickLblPos', 'nextTo') +
    value('c:crossAx', other) +
    value('c:crosses', id === 2 && isBar ? 'max' : 'autoZero');
  return (
    element('c:catAx', {}, axis(1, 2, isBar ? 'l' : 'b', isBar)) +
    element('c:valAx', {}, axis(2, 1, isBar ? 'b' : 'l', false))
  );
}
