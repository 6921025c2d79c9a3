/** What stands behind a text: the link of the cell, of parts of it, and of its chips. */
const behind =
  'hyperlink,textFormatRuns(startIndex,format(link(uri))),chipRuns(startIndex,chip(richLinkProperties(uri)))';

/**
 * What was typed, what it evaluates to, how it is shown: a per cent or a date in a count cell can be told apart; and the
 * links behind it.
 */
const cells = `userEnteredValue,effectiveValue,effectiveFormat(numberFormat(type)),${behind}`;

/** The format of the workbook, which every look asks for: one that is newer than the program is refused. */
const format = 'developerMetadata(metadataId,metadataKey,metadataValue)';

const grid = (values: string, beside = ''): string =>
  `properties(title),${format},sheets(properties(sheetId,title,gridProperties(rowCount,columnCount)),${beside}data(startRow,startColumn,rowData(values(${values}))))`;

export const readMask = grid(cells);

/** What covers a list that grows; a sixtieth of what a full check reads. */
const cover =
  'filterViews(filterViewId,title,range,filterSpecs(filterCriteria(condition))),conditionalFormats(ranges,booleanRule(condition))';

/** All that a full check looks at: whether validations and protections still are there as well. */
export const checkMask = grid(
  `${cells},dataValidation(condition(type))`,
  `protectedRanges,charts(chartId),${cover},`,
);

/** What `readMask` reads, and what of it the person who reads may change. */
export const callerMask = `properties(title),${format},sheets(properties(sheetId,title,gridProperties(rowCount,columnCount)),protectedRanges(range,warningOnly,requestingUserCanEdit),data(startRow,startColumn,rowData(values(${cells}))))`;

/** What was typed in a tab, and what of it the person who reads may change. */
export const cellsMask = `properties(title),${format},sheets(properties(sheetId,title,gridProperties(rowCount,columnCount)),protectedRanges(range,warningOnly,requestingUserCanEdit),data(startRow,startColumn,rowData(values(userEnteredValue,effectiveValue))))`;

/** Keys and protections: where everything stands and who may edit it. */
export const permissionsMask = grid('userEnteredValue', 'protectedRanges,');

/** Keys, texts, how they are shown, validations and protections: all that a change of units and criteria can touch. */
export const updateMask = grid(
  'userEnteredValue,effectiveFormat(numberFormat(type)),dataValidation(condition,strict)',
  'protectedRanges,filterViews(filterViewId,title),',
);

export const titlesMask = `properties(title),${format},sheets(properties(sheetId,title))`;

export const urlOf = (workbookId: string): string =>
  `https://docs.google.com/spreadsheets/d/${workbookId}/edit`;
