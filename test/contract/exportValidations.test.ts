import { coalesce } from '../../scripts/host/export/grid/coalesce';
import { rectName } from '../../scripts/host/export/grid/a1';
import { fromConditionFormula, toConditionFormula } from '../../scripts/host/export/rules/conditionFormula';
import { createListStore } from '../../scripts/host/export/rules/listStore';
import { readValidations } from '../../scripts/host/export/rules/readValidations';
import { writeValidations } from '../../scripts/host/export/rules/writeValidations';

type Rule = gapi.client.sheets.DataValidationRule;
type Condition = gapi.client.sheets.BooleanCondition;

const values = (...entered: string[]) => entered.map((userEnteredValue) => ({ userEnteredValue }));

/** A drawing of the grid as cells: each letter is a rule, a dot is none. */
const cellsOf = (drawing: string, letter: string) =>
  drawing
    .trim()
    .split(/\s+/)
    .flatMap((line, row) => Array.from(line, (mark, column) => ({ row, column, mark })))
    .filter(({ mark }) => mark === letter);

describe('rectangles of equal cells', () => {
  it.each([
    ['a whole block', 'xxx xxx', ['A1:C2']],
    ['one cell', '. .x', ['B2']],
    ['two columns', 'x.x x.x x.x', ['A1:A3', 'C1:C3']],
    ['an L', 'x.. xxx', ['A1', 'A2:C2']],
    ['a gap between rows', 'xx .. xx', ['A1:B1', 'A3:B3']],
    ['a hole', 'xxx x.x xxx', ['A1:C1', 'A2', 'C2', 'A3:C3']],
  ])('%s', (_, drawing, expected) => {
    expect(coalesce(cellsOf(drawing, 'x')).map(rectName)).toEqual(expected);
  });
});

describe('validations in xlsx', () => {
  const yesNo: Rule = {
    condition: { type: 'ONE_OF_LIST', values: values('Có', 'Không') },
    showCustomUi: true,
  };
  const number: Rule = { condition: { type: 'NUMBER_BETWEEN', values: values('0', '100,5') }, strict: true };

  it('are one element for all cells with an equal rule, and never overlap', () => {
    const drawing = 'yn yn .n yn';
    const cells = ['y', 'n'].flatMap((letter) =>
      cellsOf(drawing, letter).map((cell) => ({
        ...cell,
        rule: structuredClone(letter === 'y' ? yesNo : number),
      })),
    );
    const xml = writeValidations(cells, createListStore(), 'vi_VN');
    expect(xml.match(/sqref="[^"]+"/g)).toEqual(['sqref="A1:A2 A4"', 'sqref="B1:B4"']);
    expect(xml).toContain('<formula1>0</formula1><formula2>100.5</formula2>');
  });

  it.each<[string, Rule]>([
    ['a list', { ...yesNo, strict: true, inputMessage: 'Chọn một\n"giá trị" <này>' }],
    ['a list without a drop-down', { condition: { type: 'ONE_OF_LIST', values: values('a', 'b') } }],
    [
      'cells',
      { condition: { type: 'ONE_OF_RANGE', values: values("='Danh mục'!$A$2:$A$9") }, showCustomUi: true },
    ],
    ['a tick', { condition: { type: 'BOOLEAN' }, showCustomUi: true, strict: true }],
    ['a number', { condition: { type: 'NUMBER_GREATER', values: values('1,5') }, strict: true }],
    [
      'a number by formula',
      { condition: { type: 'NUMBER_LESS_THAN_EQ', values: values('=$E2') }, strict: true },
    ],
    ['a date', { condition: { type: 'DATE_IS_VALID' }, strict: true }],
    ['a date on or after', { condition: { type: 'DATE_ON_OR_AFTER', values: values('2026-03-31') } }],
    ['a date up to today', { condition: { type: 'DATE_BEFORE', values: [{ relativeDate: 'TOMORROW' }] } }],
    ['a text', { condition: { type: 'TEXT_CONTAINS', values: values('50%? "x" *') }, strict: true }],
    ['an address', { condition: { type: 'TEXT_IS_EMAIL' }, strict: true }],
    ['a link', { condition: { type: 'TEXT_IS_URL' } }],
    ['a formula', { condition: { type: 'CUSTOM_FORMULA', values: values('=AND(LEN(A1)>0;$B1="a;b")') } }],
  ])('%s comes back as it was', (_, rule) => {
    const xml = writeValidations([{ row: 0, column: 0, rule }], createListStore(), 'vi_VN');
    expect(readValidations(xml, () => [], 'vi_VN')).toEqual([
      { rect: { top: 0, left: 0, bottom: 0, right: 0 }, rule },
    ]);
  });

  it('put a list on a hidden tab when an item has a comma or the list is long', () => {
    const lists = createListStore();
    expect(lists.refer(['Có', 'Không'])).toBe('"Có,Không"');
    expect(lists.refer(['Đạt, đủ', 'Chưa'])).toBe('_lists!$A$1:$A$2');
    expect(lists.refer(Array.from({ length: 60 }, (_, index) => `Xã số ${index}`))).toBe('_lists!$B$1:$B$60');
    expect(lists.refer(['Đạt, đủ', 'Chưa'])).toBe('_lists!$A$1:$A$2');
  });
});

describe('conditions as formulas', () => {
  it.each<[Condition, string]>([
    [{ type: 'NUMBER_LESS', values: values('5') }, 'AND(ISNUMBER(C3),C3<5)'],
    [{ type: 'NUMBER_NOT_EQ', values: values('0,5') }, 'AND(ISNUMBER(C3),C3<>0.5)'],
    [{ type: 'NUMBER_BETWEEN', values: values('1', '=$A$1') }, 'AND(ISNUMBER(C3),MEDIAN(C3,1,$A$1)=C3)'],
    [{ type: 'TEXT_EQ', values: values('Đạt "tốt"') }, 'C3&""="Đạt ""tốt"""'],
    [{ type: 'TEXT_STARTS_WITH', values: values('⚠') }, 'LEFT(C3,LEN("⚠"))="⚠"'],
    [{ type: 'TEXT_CONTAINS', values: values('a*b') }, 'ISNUMBER(SEARCH("a~*b",C3))'],
    [{ type: 'DATE_BEFORE', values: [{ relativeDate: 'TODAY' }] }, 'AND(ISNUMBER(C3),INT(C3)<TODAY())'],
    [{ type: 'DATE_EQ', values: values('2026-01-01') }, 'AND(ISNUMBER(C3),INT(C3)=46023)'],
    [{ type: 'BLANK' }, 'LEN(C3)=0'],
    [{ type: 'CUSTOM_FORMULA', values: values('=OR($C3="x";D3>1)') }, 'OR($C3="x",D3>1)'],
    [
      { type: 'CUSTOM_FORMULA', values: values('=AND(ISNUMBER(C3);C3>1;D3=2)') },
      'AND(ISNUMBER(C3),C3>1,D3=2)',
    ],
  ])('%j is %s', (condition, formula) => {
    expect(toConditionFormula(condition, 'C3', 'vi_VN')).toBe(formula);
    expect(fromConditionFormula(formula, 'C3', 'vi_VN')).toEqual(condition);
  });

  it('are refused when they have no counterpart', () => {
    expect(() => toConditionFormula({ type: 'FILTER_EXPRESSION' }, 'A1', 'vi_VN')).toThrow('NotImplemented');
  });
});
