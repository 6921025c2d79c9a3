import type { ConditionalFormattingOptions, ConditionalFormattingRule, Style } from 'exceljs';
import { NotImplemented } from '../../contract';
import { defined } from '../defined';
import type { GridSize, Rect } from '../grid/a1';
import { cellName, hasCells, parseRect, rangeOf, rectName, rectOf } from '../grid/a1';
import { isEmpty } from '../isEmpty';
import type { CellFormat, ConditionalFormatRule } from '../resource';
import type { Theme } from '../style/color';
import { fromArgb, toArgb } from '../style/color';
import { fromConditionFormula, toConditionFormula } from './conditionFormula';
import { fromColorScale, toColorScale } from './colorScale';

/** What the rules of a tab need to know of the workbook. */
export interface RuleContext {
  readonly size: GridSize;
  readonly sheetId: number;
  readonly locale: string | undefined;
  readonly theme: Theme;
}

/** The order of the rules is their priority. Formulas are relative to the first range of a rule. */
export function toConditionalFormats(
  rules: readonly ConditionalFormatRule[],
  context: RuleContext,
): ConditionalFormattingOptions[] {
  return rules.flatMap((rule, index) => {
    const rects = (rule.ranges ?? []).map((range) => rectOf(range, context.size)).filter(hasCells);
    if (rects.length === 0) return [];
    return [{ ref: rects.map(rectName).join(' '), rules: [toExcelRule(rule, rects, index + 1, context)] }];
  });
}

function toExcelRule(
  rule: ConditionalFormatRule,
  rects: readonly Rect[],
  priority: number,
  context: RuleContext,
): ConditionalFormattingRule {
  const { booleanRule, gradientRule } = rule;
  if (gradientRule !== undefined) return { ...toColorScale(gradientRule, context), priority };
  if (booleanRule === undefined) throw new NotImplemented('conditional format without a rule in xlsx');
  const formula = toConditionFormula(booleanRule.condition ?? {}, anchorOf(rects), context.locale);
  return {
    type: 'expression',
    priority,
    formulae: [formula],
    style: toDxf(booleanRule.format ?? {}, context.theme),
  };
}

export function fromConditionalFormats(
  formats: readonly ConditionalFormattingOptions[],
  context: RuleContext,
): ConditionalFormatRule[] {
  return formats
    .flatMap(({ ref, rules }) => rules.map((rule) => ({ ref, rule })))
    .sort((a, b) => a.rule.priority - b.rule.priority)
    .map(({ ref, rule }) => {
      const rects = ref.split(/\s+/).map(parseRect);
      const ranges = rects.map((rect) => rangeOf(rect, context.sheetId));
      if (rule.type === 'colorScale') return { gradientRule: fromColorScale(rule, context.locale), ranges };
      if (rule.type !== 'expression') throw new NotImplemented(`conditional format ${rule.type} from xlsx`);
      const condition = fromConditionFormula(
        String(rule.formulae?.[0] ?? ''),
        anchorOf(rects),
        context.locale,
      );
      return { booleanRule: defined({ condition, format: fromDxf(rule.style ?? {}) }), ranges };
    });
}

function anchorOf(rects: readonly Rect[]): string {
  const first = rects[0];
  if (first === undefined) throw new Error('A conditional format has no range');
  return cellName(first.top, first.left);
}

/** Sheets lets a rule change these only; in such a style Excel takes the colour of a fill from `bgColor`. */
function toDxf(format: CellFormat, theme: Theme): Partial<Style> {
  const background = toArgb(format.backgroundColorStyle, format.backgroundColor, theme);
  const text = format.textFormat ?? {};
  const color = toArgb(text.foregroundColorStyle, text.foregroundColor, theme);
  const font = defined({
    bold: text.bold,
    italic: text.italic,
    strike: text.strikethrough,
    underline: text.underline,
    color: color === undefined ? undefined : { argb: color },
  });
  return defined({
    fill:
      background === undefined
        ? undefined
        : { type: 'pattern' as const, pattern: 'solid' as const, bgColor: { argb: background } },
    font: isEmpty(font) ? undefined : font,
  });
}

function fromDxf(style: Partial<Style>): CellFormat | undefined {
  const { fill, font } = style;
  const textFormat = defined({
    bold: font?.bold,
    foregroundColorStyle: fromArgb(font?.color?.argb),
    italic: font?.italic,
    strikethrough: font?.strike,
    underline:
      font?.underline === undefined ? undefined : font.underline !== 'none' && font.underline !== false,
  });
  const format = defined({
    backgroundColorStyle: fill?.type === 'pattern' ? fromArgb(fill.bgColor?.argb) : undefined,
    textFormat: isEmpty(textFormat) ? undefined : textFormat,
  });
  return isEmpty(format) ? undefined : format;
}
