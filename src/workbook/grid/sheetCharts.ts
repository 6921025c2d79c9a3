import type { Color, GridRange } from './ranges';

/** Charts of the Sheets v4 API, as far as the workbooks have any. */

/** One column of cells, as a chart reads it. */
interface ChartData {
  readonly sourceRange: { readonly sources: readonly GridRange[] };
}

export interface EmbeddedChart {
  readonly chartId: number;
  readonly spec: {
    readonly title: string;
    readonly basicChart: {
      readonly chartType: 'BAR';
      readonly legendPosition: 'BOTTOM_LEGEND';
      readonly stackedType: 'STACKED' | 'PERCENT_STACKED';
      /** Header cells at the top of each column: they name the series. */
      readonly headerCount: number;
      readonly domains: readonly { readonly domain: ChartData }[];
      readonly series: readonly {
        readonly series: ChartData;
        readonly targetAxis: 'BOTTOM_AXIS';
        readonly colorStyle: { readonly rgbColor: Color };
      }[];
    };
  };
  readonly position: {
    readonly overlayPosition: {
      readonly anchorCell: {
        readonly sheetId: number;
        readonly rowIndex: number;
        readonly columnIndex: number;
      };
      readonly offsetXPixels: number;
      readonly offsetYPixels: number;
      readonly widthPixels: number;
      readonly heightPixels: number;
    };
  };
}
