import { toExcelFormula } from '../../scripts/host/export/formula/toExcelFormula';
import { toSheetsFormula } from '../../scripts/host/export/formula/toSheetsFormula';

describe('formulas in xlsx', () => {
  // In a workbook of locale vi_VN: as Sheets holds it, as xlsx holds it. Both ways.
  it.each([
    ['=SUM(A1:A9;C1)', 'SUM(A1:A9,C1)'],
    ['=IF(A1>0;"a;b";1)', 'IF(A1>0,"a;b",1)'],
    ['=IF(A1="";"nói ""vâng; được""";"")', 'IF(A1="","nói ""vâng; được""","")'],
    ["=COUNTIF('Tab; lạ, ''trong'''!A1:A9;\">0\")", "COUNTIF('Tab; lạ, ''trong'''!A1:A9,\">0\")"],
    ['=IFERROR(INDEX(B1:B9;MATCH(A1;A1:A9;0));0)', 'IFERROR(INDEX(B1:B9,MATCH(A1,A1:A9,0)),0)'],
    ['=TEXTJOIN(", ";TRUE;A1:A9)', '_xlfn.TEXTJOIN(", ",TRUE,A1:A9)'],
    ['=IFS(A1>1;"x";TRUE;MAXIFS(B1:B9;C1:C9;1))', '_xlfn.IFS(A1>1,"x",TRUE,_xlfn.MAXIFS(B1:B9,C1:C9,1))'],
    ['=SUMIFS(A1:A9;B1:B9;1)', 'SUMIFS(A1:A9,B1:B9,1)'],
    ['=ROUND(A1*1,5;2)', 'ROUND(A1*1.5,2)'],
    ['=SUM({1\\2;3\\4})', 'SUM({1,2;3,4})'],
    ['=SUM(B2:B)', 'SUM(B2:B1048576)'],
    ['=HYPERLINK("https://a.vn/?x=1;2";"Xem")', 'HYPERLINK("https://a.vn/?x=1;2","Xem")'],
  ])('%s ↔ %s', (sheets, excel) => {
    expect(toExcelFormula(sheets, true)).toBe(excel);
    expect(toSheetsFormula(excel, true)).toBe(sheets);
  });

  it('takes commas between arguments where the locale has a decimal point', () => {
    expect(toExcelFormula('=ROUND(1.5,2)+SUM({1,2;3,4})', false)).toBe('ROUND(1.5,2)+SUM({1,2;3,4})');
    expect(toSheetsFormula('ROUND(1.5,2)', false)).toBe('=ROUND(1.5;2)');
  });

  it('keeps the value of a formula that only Sheets can calculate, and the formula with it', () => {
    const excel = toExcelFormula('=QUERY(A1:B9;"select A")', true, 'Sở Y tế');
    expect(excel).toBe('IFERROR(__xludf.DUMMYFUNCTION("QUERY(A1:B9;""select A"")"),"Sở Y tế")');
    expect(toSheetsFormula(excel, true)).toBe('=QUERY(A1:B9;"select A")');
  });

  it('cuts a literal that is too long for Excel', () => {
    const excel = toExcelFormula(`="${'a'.repeat(300)}"`, true);
    expect(excel.split('&').every((piece) => piece.length <= 257)).toBe(true);
    expect(excel.replaceAll('"&"', '')).toBe(`"${'a'.repeat(300)}"`);
  });

  it('refuses a formula that is too long for Excel', () => {
    expect(() => toExcelFormula(`=${'A1+'.repeat(3000)}1`, true)).toThrow('at most 8192 characters');
  });
});
