import type { ConditionalFormatRule, Request, Sheet } from './sheets';

/**
 * The views of units end where the list ends now: Google fixes an open end when a view is made, so a list that grows would
 * leave it behind. The program's own are known by their title, which is the very text that they look for; people's stay
 * as they are, and one that somebody deleted is not missed. Nothing where they end there already.
 */
export const endViews = (
  { filterViews = [] }: Pick<Sheet, 'filterViews'>,
  endRowIndex: number,
): readonly Request[] =>
  filterViews.flatMap(({ filterViewId, title, range, filterSpecs = [] }) => {
    const isOurs = filterSpecs.some(({ filterCriteria }) => {
      const { type, values } = filterCriteria?.condition ?? {};
      return type === 'TEXT_EQ' && values?.[0]?.userEnteredValue === title;
    });
    if (!isOurs || filterViewId === undefined || range?.endRowIndex === endRowIndex) return [];
    return [
      { updateFilterView: { filter: { filterViewId, range: { ...range, endRowIndex } }, fields: 'range' } },
    ];
  });

/** The same for colours: `rules` as they should be, each known by its condition and its column. */
export const endRules = (
  { conditionalFormats = [] }: Pick<Sheet, 'conditionalFormats'>,
  rules: readonly ConditionalFormatRule[],
): readonly Request[] =>
  conditionalFormats.flatMap(({ ranges = [], booleanRule }, index) => {
    const [range, another] = ranges;
    const rule = rules.find(
      ({ ranges: [wanted], booleanRule: { condition } }) =>
        wanted.startColumnIndex === (range?.startColumnIndex ?? 0) &&
        condition.type === booleanRule?.condition?.type &&
        condition.values?.[0]?.userEnteredValue === booleanRule.condition.values?.[0]?.userEnteredValue,
    );
    if (!rule || another || rule.ranges[0].endRowIndex === range?.endRowIndex) return [];
    return [{ updateConditionalFormatRule: { rule, index } }];
  });
