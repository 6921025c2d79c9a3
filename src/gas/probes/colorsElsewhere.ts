import { same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** Colours of borders, rules and bands come back as those of cells: zeros left out, their style beside them. */
export const colorsElsewhere: Probe = {
  id: 'A52',
  run(scratch) {
    const tab = scratch.tab();
    const red = { red: 1, green: 0 };
    const point = (type: string) => ({ type, color: red });
    tab.batch(
      { updateBorders: { range: tab.grid(0, 0, 1, 1), top: { style: 'SOLID', color: red } } },
      {
        addConditionalFormatRule: {
          rule: {
            ranges: [tab.grid(0, 0, 5, 1)],
            gradientRule: { minpoint: point('MIN'), maxpoint: point('MAX') },
          },
        },
      },
      {
        addBanding: {
          bandedRange: { range: tab.grid(0, 1, 5, 2), rowProperties: { firstBandColor: red } },
        },
      },
    );
    const border = tab.cells('A1', 'userEnteredFormat.borders.top')[0]?.[0]?.userEnteredFormat?.borders?.top;
    const found = tab.sheet('conditionalFormats.gradientRule.minpoint,bandedRanges.rowProperties');
    const both = { color: { red: 1 }, colorStyle: { rgbColor: { red: 1 } } };
    return same(
      [
        { color: border?.color, colorStyle: border?.colorStyle },
        found.conditionalFormats?.[0]?.gradientRule?.minpoint,
        found.bandedRanges?.[0]?.rowProperties?.firstBandColor,
        found.bandedRanges?.[0]?.rowProperties?.firstBandColorStyle,
      ],
      [both, { type: 'MIN', ...both }, both.color, both.colorStyle],
    );
  },
};
