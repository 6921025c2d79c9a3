/**
 * What formulas give in a Vietnamese workbook. LibreOffice in a Vietnamese profile answers the same, or the case says
 * what it answers instead and where the difference is written down.
 */

type Content = number | string | boolean | null;
type Rows = readonly (readonly Content[])[];

export interface FormulaCase {
  /** The function, or `operators`. */
  readonly of: string;
  /** Written as a person types it; it stands beside the cells. */
  readonly formula: string;
  /** A text that begins with # is an error, null a blank. */
  readonly gives: Content | RegExp;
  /** From A1 on; a text that begins with = is a formula, null a blank. */
  readonly cells: Rows;
  /** Where LibreOffice answers otherwise. */
  readonly libreOffice?: Difference;
}

interface Difference {
  readonly gives: Content;
  readonly source: string;
}

const booleans =
  'wiki.documentfoundation.org/Documentation/Calc_Functions/TRUE: Calc represents TRUE by the number 1; ' +
  'wiki.openoffice.org/wiki/Documentation/How_Tos/Calc:_Logical_functions: Excel leaves logical values out of sums';
/** In LibreOffice only; what Google gives is written down nowhere. */
const unwritten = (gives: Content): Difference => ({ gives, source: 'not written down for Google Sheets' });
const inLibreOffice = (gives: Content, source: string): Difference => ({ gives, source });

const textArguments = inLibreOffice(
  '#VALUE!',
  'support.microsoft.com, SUM: a text that is a number counts as one in Excel',
);

const group =
  (of: string, ...cases: readonly (readonly [string, Content | RegExp, Rows?, Difference?])[]) =>
  (): readonly FormulaCase[] =>
    cases.map(([formula, gives, cells = [], libreOffice]) => ({
      of,
      formula,
      gives,
      cells,
      ...(libreOffice && { libreOffice }),
    }));

const units: Rows = [
  ['Xã A', 2.5, 1, true],
  ['Xã B', 2.4, 2, false],
  ['xã a', 3, '5', null],
  ['Phường C', null, 'không', null],
];

export const formulaCases: readonly FormulaCase[] = [
  group(
    'operators',
    ['=1,5*2', 3],
    ['=-2^2', 4],
    ['=2+3*4-6/3', 12],
    ['=2^3^2', 64],
    ['=50%+1', 1.5],
    ['=-5%', -0.05],
    ['=A1&"x"', '2,5x', [[2.5]]],
    ['=A1&A2', '1,005Xã', [[1.005], ['Xã']]],
    ['=A1+1', 3.5, [['2,5']]],
    ['=A1*2', 10, [['5']]],
    ['="2,5"*"2"', 5],
    ['=A1+1', '#VALUE!', [['hai']]],
    ['=""+1', '#VALUE!'],
    ['=A1+1', 1, [[null]]],
    ['=TRUE+1', 2],
    ['=1/0', '#DIV/0!'],
    ['=A1+1', '#N/A', [['=#N/A']]],
    ['="a"="A"', true],
    ['=A1=""', true, [[null]]],
    ['=A1=0', true, [[null]]],
    ['="10"=10', false],
    ['="2"<10', false],
    ['=A1>=2,5', true, [[2.5]]],
    ['=A1<>A2', true, [['Xã'], ['Xã A']]],
    ['=A1&""', '', [[null]]],
    ['=0,1+0,2&""', '0,3'],
    ['=A1=TRUE', false, [[1]], inLibreOffice(true, booleans)],
    ['=A1=TRUE', true, [[true]]],
    ['=A1=TRUE', false, [['x']]],
    ['=A1+1', /operator \+ with the text '1\.234' where a number is asked/, [['1.234']], unwritten(1235)],
    ['=A1+1', /the text '12%'/, [['12%']], unwritten(1.12)],
    ['=A1&"x"', /TRUE or FALSE as a text/, [[true]], inLibreOffice('1x', booleans)],
    ['=1/3&""', /the number 0\.3333333333333333 as a text/, [], unwritten('0,333333333333333')],
    ['="a"<"b"', /an order of texts/, [], unwritten(true)],
    ['=0,1+0,2=0,3', /after the fifteenth digit/, [], unwritten(true)],
    ['=0^0', /a power of 0/, [], inLibreOffice(1, 'Excel gives #NUM!: support.microsoft.com, POWER')],
  ),
  group(
    'SUM',
    ['=SUM(A1;1,5)', 4, [[2.5]]],
    [
      '=SUM(A1:B2)',
      6,
      [
        [1, 2],
        [3, null],
      ],
    ],
    ['=SUM(A1:A3)', 2.5, [[2.5], ['5'], ['hai']]],
    ['=SUM(2;TRUE)', 3],
    ['=SUM("5";TRUE)', /function SUM with the text '5' as an argument/, [], textArguments],
    ['=SUM("2,5";1)', /the text '2,5' as an argument/, [], textArguments],
    ['=SUM("hai";1)', '#VALUE!'],
    ['=SUM(A1:A2)', '#N/A', [[1], ['=#N/A']]],
    ['=SUM(A1:A2)', 0, [[null], [null]]],
    ['=SUM(A1:A2;A1)', 2, [[1], [null]]],
    [
      '=SUM(A1:A2)',
      /function SUM with a range with TRUE or FALSE/,
      [[1], [true]],
      inLibreOffice(2, booleans),
    ],
  ),
  group(
    'SUMIFS',
    ['=SUMIFS(B1:B4;A1:A4;"Xã A")', 5.5, units],
    ['=SUMIFS(B1:B4;B1:B4;">2,4")', 5.5, units],
    ['=SUMIFS(B1:B4;B1:B4;">="&A5)', 7.9, [...units, [2.4]]],
    ['=SUMIFS(B1:B4;A1:A4;"xã*";C1:C4;">1")', 2.4, units],
    ['=SUMIFS(B1:B4;A1:A4;"Xã ?")', 7.9, units],
    ['=SUMIFS(B1:B4;A1:A4;"<>Xã B")', 5.5, units],
    ['=SUMIFS(B1:B4;A1:A4;"Sở")', 0, units],
    ['=SUMIFS(C1:C4;A1:A4;"Phường C")', 0, units],
    ['=SUMIFS(B1:B3;A1:A4;"Xã A")', '#VALUE!', units],
    [
      '=SUMIFS(B1:B2;A1:A2;"x")',
      '#N/A',
      [
        ['x', '=#N/A'],
        ['y', 1],
      ],
    ],
    [
      '=SUMIFS(B1:B2;A1:A2;"<=0,3")',
      /after the fifteenth digit/,
      [
        ['=0,1+0,2', 5],
        [1, 7],
      ],
      unwritten(5),
    ],
    ['=SUMIFS(B1:B4;C1:C4;5)', /the criterion =5 over the text '5'/, units, unwritten(0)],
    ['=SUMIFS(B1:B4;B1:B4;">2.4")', /the text '2\.4' where a number is asked/, units, unwritten(0)],
    ['=SUMIFS(D1:D4;A1:A4;"xã a")', /a range with TRUE or FALSE/, units, inLibreOffice(1, booleans)],
  ),
  group(
    'COUNTIFS',
    ['=COUNTIFS(B1:B4;">2,4")', 2, units],
    ['=COUNTIFS(B1:B4;2,5)', 1, units],
    ['=COUNTIFS(B1:B4;"2,5")', 1, units],
    ['=COUNTIFS(B1:B4;"=2,4")', 1, units],
    ['=COUNTIFS(B1:B4;"<>2,4")', 3, units],
    ['=COUNTIFS(A1:A4;"XÃ A")', 2, units],
    ['=COUNTIFS(A1:A4;"*ã*")', 3, units],
    ['=COUNTIFS(A1:A4;"<>")', 3, [['a'], [null], [1], ['b']]],
    ['=COUNTIFS(A1:A4;"=")', 1, [['a'], [null], [1], ['b']]],
    ['=COUNTIFS(A1:A4;"~*")', 1, [['*'], ['a'], [1], ['b']]],
    ['=COUNTIFS(A1:A3;"~~a")', 1, [['~a'], ['~~a'], ['a']]],
    ['=COUNTIFS(A1:A1;0,3)', /after the fifteenth digit/, [['=0,1+0,2']], unwritten(1)],
    ['=COUNTIFS(A1:A1;">"&B1)', /after the fifteenth digit/, [['=0,1*7', '=0,1*7']], unwritten(0)],
    ['=COUNTIFS(C1:C4;">=0")', 2, units],
    ['=COUNTIFS(D1:D4;TRUE)', 1, units],
    ['=COUNTIFS(A1:A2;">=0")', 1, [[5], ['=#N/A']]],
    ['=COUNTIFS(A1:A2;">=0")', 1, [[5], [true]], inLibreOffice(2, booleans)],
    ['=COUNTIFS(A1:A4;"xã a";B1:B3;">1")', '#VALUE!', units],
    ['=COUNTIFS(A1:A3;B1)', 1, [[0, null], [null], [1]]],
    ['=COUNTIFS(A1:A2;"1.234")', /the text '1\.234'/, [[1234], ['a']], unwritten(1)],
    ['=COUNTIFS(A1:A2;">b")', /which orders texts/, [['a'], ['c']], unwritten(1)],
    ['=COUNTIFS(A1:A2;"")', /an empty text as a criterion/, [['a'], [null]], unwritten(1)],
  ),
  group(
    'AVERAGEIFS',
    ['=AVERAGEIFS(B1:B4;A1:A4;"xã a")', 2.75, units],
    ['=AVERAGEIFS(B1:B4;B1:B4;">2,4")', 2.75, units],
    ['=AVERAGEIFS(B1:B4;A1:A4;"Phường C")', '#DIV/0!', units],
    ['=AVERAGEIFS(B1:B4;A1:A4;"Sở")', '#DIV/0!', units],
    ['=AVERAGEIFS(C1:C4;A1:A4;"xã*")', 1.5, units],
    ['=AVERAGEIFS(B1:B4;A1:A3;"xã a")', '#VALUE!', units],
  ),
  group(
    'MAXIFS',
    ['=MAXIFS(B1:B4;A1:A4;"xã*")', 3, units],
    ['=MAXIFS(B1:B4;B1:B4;"<2,5")', 2.4, units],
    ['=MAXIFS(B1:B4;A1:A4;"Sở")', 0, units],
    ['=MAXIFS(C1:C4;A1:A4;"xã a")', 1, units],
    [
      '=MAXIFS(A1:A2;B1:B2;1)',
      -5,
      [
        [-5, 1],
        [-7, 1],
      ],
    ],
    ['=MAXIFS(B1:B3;A1:A4;"xã a")', '#VALUE!', units],
  ),
  group(
    'MINIFS',
    ['=MINIFS(B1:B4;A1:A4;"xã*")', 2.4, units],
    ['=MINIFS(B1:B4;B1:B4;">2,4")', 2.5, units],
    ['=MINIFS(B1:B4;A1:A4;"Sở")', 0, units],
    ['=MINIFS(B1:B4;A1:A4;"Phường C")', 0, units],
    ['=MINIFS(B1:B4;A1:A3;"xã a")', '#VALUE!', units],
  ),
  group(
    'INDEX',
    ['=INDEX(A1:C4;2;2)', 2.4, units],
    ['=INDEX(A1:A4;3)', 'xã a', units],
    ['=INDEX(C1:C4;3)+1', 6, units],
    ['=INDEX(D1:D4;1)', true, units],
    ['=INDEX(B1:B4;4)=""', true, units],
    ['=INDEX(A1:A2;2)', '#N/A', [[1], ['=#N/A']]],
    ['=INDEX(B1:B4;MATCH("Xã B";A1:A4;0))', 2.4, units],
    ['=INDEX(A1:A4;9)', /function INDEX with a place outside of its range/, units, unwritten('#VALUE!')],
  ),
  group(
    'MATCH',
    ['=MATCH("xã b";A1:A4;0)', 2, units],
    ['=MATCH(2,4;B1:B4;0)', 2, units],
    ['=MATCH("5";C1:C4;0)', 3, units],
    ['=MATCH(5;C1:C4;0)', '#N/A', units],
    ['=MATCH("Sở";A1:A4;0)', '#N/A', units],
    ['=MATCH("ph*";A1:A4;0)', 4, units],
    ['=MATCH(3;A1:C1;0)', 3, [[1, 2, 3]]],
    [
      '=MATCH(A1;B1:B2;0)',
      '#N/A',
      [
        ['=#N/A', 1],
        [null, 2],
      ],
    ],
    ['=MATCH(0,3;A1:A1;0)', /after the fifteenth digit/, [['=0,1+0,2']], unwritten(1)],
    ['=MATCH(1;A1:A2;1)', /another third argument than 0/, [[1], [2]], unwritten(1)],
    ['=MATCH(A3;A1:A2;0)', /a blank, TRUE or FALSE to look for/, [[1], [2]], unwritten('#N/A')],
  ),
  group(
    'IF',
    ['=IF(A1>2,4;"đạt";"chưa")', 'đạt', [[2.5]]],
    ['=IF(A1;1;2)', 2, [[null]]],
    ['=IF(0,5;1;2)', 1],
    ['=IF(FALSE;1)', false],
    ['=IF(TRUE;1;1/0)', 1],
    ['=IF("x";1;2)', '#VALUE!'],
    ['=IF(A1;1;2)', '#N/A', [['=#N/A']]],
    ['=IF(A1="";"trống";A1)', 'trống', [[null]]],
    ['=IF(A1="2,5";1;2)', 1, [['2,5']]],
    ['=IF("1";1;2)', /the text '1' where TRUE or FALSE is asked/, [], unwritten(1)],
    ['=IF(TRUE;;2)', /function IF with an argument left out/, [], unwritten(0)],
  ),
  group(
    'IFS',
    ['=IFS(A1<2;"thấp";A1<=2,5;"vừa";TRUE;"cao")', 'vừa', [[2.5]]],
    ['=IFS(A1>9;1;TRUE;2)', 2, [[2.5]]],
    ['=IFS(FALSE;1;FALSE;2)', '#N/A'],
    ['=IFS(1/0;1;TRUE;2)', '#DIV/0!'],
    ['=IFS(TRUE;1;1/0;2)', 1],
    ['=IFS("x";1)', '#VALUE!'],
  ),
  group(
    'IFERROR',
    ['=IFERROR(1/0;"lỗi")', 'lỗi'],
    ['=IFERROR(A1;0)', 2.5, [[2.5]]],
    ['=IFERROR(A1+1;"chữ")', 'chữ', [['hai']]],
    ['=IFERROR(MATCH("x";A1:A2;0);-1)', -1, [['a'], ['b']]],
    ['=IFERROR(A1;"lỗi")=""', true, [[null]]],
    ['=IFERROR(1;1/0)', 1],
    ['=IFERROR(1/0;#N/A)', '#N/A'],
  ),
  group(
    'AND',
    ['=AND(TRUE;1)', true],
    ['=AND(A1:A2)', false, [[true], [false]]],
    ['=AND(A1>2,4;A1<2,6)', true, [[2.5]]],
    ['=AND("x";TRUE)', '#VALUE!'],
    ['=AND(1/0;FALSE)', '#DIV/0!'],
    ['=AND(0;TRUE)', false],
    [
      '=AND(A1:A2)',
      /function AND with a cell that is blank or holds a text/,
      [[true], ['x']],
      unwritten(true),
    ],
  ),
  group(
    'OR',
    ['=OR(FALSE;0)', false],
    ['=OR(A1:A2)', true, [[true], [false]]],
    ['=OR(A1="Có";A1="Không")', true, [['không']]],
    ['=OR("x";TRUE)', '#VALUE!'],
    ['=OR(TRUE;#N/A)', '#N/A'],
    ['=OR(A1:A2)', /a cell that is blank/, [[true], [null]], unwritten(true)],
  ),
  group(
    'NOT',
    ['=NOT(TRUE)', false],
    ['=NOT(A1)', true, [[null]]],
    ['=NOT(2,5)', false],
    ['=NOT(0)', true],
    ['=NOT("x")', '#VALUE!'],
    ['=NOT(#N/A)', '#N/A'],
  ),
  group(
    'SUMPRODUCT',
    ['=SUMPRODUCT(B1:B3;C1:C3)', 7.3, units],
    ['=SUMPRODUCT(--(A1:A4="xã a"))', 2, units],
    ['=SUMPRODUCT((A1:A4="xã a")*B1:B4)', 5.5, units],
    ['=SUMPRODUCT(--(B1:B4>2,4))', 2, units],
    ['=SUMPRODUCT(--ISNUMBER(C1:C4))', 2, units],
    ['=SUMPRODUCT(B1:B4*2)', 15.8, units],
    ['=SUMPRODUCT(C1:C4*1)', '#VALUE!', units],
    ['=SUMPRODUCT(B1:B4;C1:C3)', '#VALUE!', units],
    ['=SUMPRODUCT(A1:A2)', '#N/A', [[1], ['=#N/A']]],
    [
      '=SUMPRODUCT(A1:A4="xã a")',
      /TRUE or FALSE that no arithmetic made a number/,
      units,
      inLibreOffice(2, booleans),
    ],
  ),
  group(
    'TEXTJOIN',
    ['=TEXTJOIN(", ";TRUE;A1:A4)', 'a, b', [['a'], [null], ['=""'], ['b']]],
    ['=TEXTJOIN(", ";FALSE;A1:A3)', 'a, , b', [['a'], [null], ['b']]],
    ['=TEXTJOIN("; ";TRUE;A1:A2)', '2,5; 3', [[2.5], [3]]],
    ['=TEXTJOIN("";TRUE;"a";A1;"b")', 'a1,005b', [[1.005]]],
    ['=TEXTJOIN("-";TRUE;A1:A2)', '', [[null], [null]]],
    ['=TEXTJOIN("-";TRUE;A1:A2)', '#N/A', [['a'], ['=#N/A']]],
    [
      '=TEXTJOIN("-";TRUE;A1:A2)',
      /function TEXTJOIN with TRUE or FALSE as a text/,
      [['a'], [true]],
      inLibreOffice('a-1', booleans),
    ],
  ),
  group(
    'ROUND',
    ['=ROUND(1,005;2)', 1.01],
    ['=ROUND(2,5;0)', 3],
    ['=ROUND(-2,5;0)', -3],
    ['=ROUND(2,345;2)', 2.35],
    ['=ROUND(1234,5;-2)', 1200],
    ['=ROUND(A1;1)', 2.5, [['2,45']]],
    ['=ROUND(A1;1)', 0, [[null]]],
    ['=ROUND(2/3;4)', 0.6667],
    ['=ROUND("hai";1)', '#VALUE!'],
    ['=ROUND(0,285;2)', 0.29],
    ['=ROUND(1,45;1)', 1.5],
    ['=ROUND(A1*100;0)', /a half but for what comes after the fifteenth digit/, [[1.005]], unwritten(100)],
    ['=ROUND(A1*1,15;2)', 1.27, [[1.1]]],
  ),
  group(
    'ISNUMBER',
    ['=ISNUMBER(2,5)', true],
    ['=ISNUMBER("2,5")', false],
    ['=ISNUMBER(A1)', false, [['5']]],
    ['=ISNUMBER(A1)', false, [[null]]],
    ['=ISNUMBER(1/0)', false],
    ['=ISNUMBER(A1)', false, [[true]], inLibreOffice(true, booleans)],
  ),
  group(
    'ISBLANK',
    ['=ISBLANK(A1)', true, [[null]]],
    ['=ISBLANK(A1)', false, [['=""']]],
    ['=ISBLANK(A1)', false, [[0]]],
    ['=ISBLANK("")', false],
    ['=ISBLANK(A1)', false, [['=#N/A']]],
  ),
  group(
    'LEN',
    ['=LEN("Quận Huế")', 8],
    ['=LEN(A1)', 0, [[null]]],
    ['=LEN(A1)', 3, [[2.5]]],
    ['=LEN("")', 0],
    ['=LEN("👍")', 2, [], inLibreOffice(1, 'sheets.wiki/pages/emoji-modifiers: Google counts two')],
    ['=LEN(A1)', '#N/A', [['=#N/A']]],
    ['=LEN(TRUE)', 4, [], inLibreOffice(1, booleans)],
    ['=LEN(FALSE)', 5, [], inLibreOffice(1, booleans)],
  ),
  group(
    'COUNTA',
    ['=COUNTA(A1:A5)', 4, [[1], ['a'], [null], [true], ['=""']]],
    ['=COUNTA(A1:A2)', 1, [['=#N/A'], [null]]],
    ['=COUNTA(1;"a";"")', 3],
    ['=COUNTA(A1:A2)', 0, [[null], [null]]],
  ),
  group(
    'COUNTBLANK',
    ['=COUNTBLANK(A1:A3)', 1, [[1], [null], ['a']]],
    ['=COUNTBLANK(A1:A3)', 2, [[1], [null], ['=""']]],
    ['=COUNTBLANK(A1:B2)', 4],
    ['=COUNTBLANK(A1:A2)', 0, [[0], ['=#N/A']]],
  ),
  group(
    'MIN',
    ['=MIN(A1:A3)', 2.4, [[2.5], [2.4], ['1']]],
    ['=MIN(A1:A2)', 0, [[null], ['a']]],
    ['=MIN(3;"2,5")', /the text '2,5' as an argument/, [], textArguments],
    ['=MIN(3;TRUE)', 1],
    ['=MIN(3;"hai")', '#VALUE!'],
    ['=MIN(A1:A2)', '#N/A', [[1], ['=#N/A']]],
    [
      '=MIN(A1:A2)',
      /function MIN with a range with TRUE or FALSE/,
      [[2], [true]],
      inLibreOffice(1, booleans),
    ],
  ),
  group(
    'MAX',
    ['=MAX(A1:A3)', 2.5, [[2.5], [2.4], ['9']]],
    ['=MAX(A1:A2)', 0, [[null], ['a']]],
    ['=MAX(-3;-2,5)', -2.5],
    ['=MAX(0;TRUE)', 1],
    ['=MAX("hai";1)', '#VALUE!'],
    ['=MAX(A1:A2)', '#N/A', [[1], ['=#N/A']]],
  ),
].flatMap((cases) => cases());
