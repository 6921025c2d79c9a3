/** What was typed, what it evaluates to, how it is shown: a per cent or a date in a count cell can be told apart. */
const cells = 'userEnteredValue,effectiveValue,effectiveFormat(numberFormat(type))';

export const readMask = `properties(title),sheets(properties(sheetId,title,gridProperties(rowCount,columnCount)),data(startRow,startColumn,rowData(values(${cells}))))`;

/** Keys and protections: where everything stands and who may edit it. */
export const permissionsMask =
  'properties(title),sheets(properties(sheetId,title,gridProperties(rowCount,columnCount)),protectedRanges,data(startRow,startColumn,rowData(values(userEnteredValue))))';

/** Keys, texts, validations and protections: all that a change of units and criteria can touch. */
export const updateMask =
  'properties(title),sheets(properties(sheetId,title,index,gridProperties(rowCount,columnCount)),protectedRanges,filterViews(filterViewId,title),data(startRow,startColumn,rowData(values(userEnteredValue,dataValidation(condition,strict)))))';

export const titlesMask = 'properties(title),sheets(properties(sheetId,title))';

export const urlOf = (workbookId: string): string =>
  `https://docs.google.com/spreadsheets/d/${workbookId}/edit`;
