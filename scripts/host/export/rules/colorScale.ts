import type { ColorScaleRuleType, Cvfo } from 'exceljs';
import { defined } from '../defined';
import type { ConditionalFormatRule, InterpolationPoint } from '../resource';
import type { Theme } from '../style/color';
import { fromArgb, toArgb } from '../style/color';
import { fromOperand, toOperand } from './conditionValue';

type GradientRule = NonNullable<ConditionalFormatRule['gradientRule']>;

const excelTypes = {
  MIN: 'min',
  MAX: 'max',
  NUMBER: 'num',
  PERCENT: 'percent',
  PERCENTILE: 'percentile',
} as const;

export function toColorScale(
  rule: GradientRule,
  context: { readonly theme: Theme; readonly locale: string | undefined },
): Omit<ColorScaleRuleType, 'priority'> {
  const points = [rule.minpoint, rule.midpoint, rule.maxpoint].filter((point) => point !== undefined);
  return {
    type: 'colorScale',
    cfvo: points.map((point) => toThreshold(point, context.locale)),
    color: points.map((point) => ({
      argb: toArgb(point.colorStyle, point.color, context.theme) ?? 'FFFFFFFF',
    })),
  };
}

export function fromColorScale(rule: ColorScaleRuleType, locale: string | undefined): GradientRule {
  const colors = rule.color ?? [];
  const points = (rule.cfvo ?? []).map((threshold, index) =>
    fromThreshold(threshold, colors[index]?.argb, locale),
  );
  return defined({
    maxpoint: points.at(-1),
    midpoint: points.length === 3 ? points[1] : undefined,
    minpoint: points[0],
  });
}

function toThreshold(point: InterpolationPoint, locale: string | undefined): Cvfo {
  const { type = 'MIN', value } = point;
  if (type === 'INTERPOLATION_POINT_TYPE_UNSPECIFIED' || type === 'MIN' || type === 'MAX') {
    return { type: type === 'MAX' ? 'max' : 'min' };
  }
  return {
    type: excelTypes[type],
    value: Number(toOperand({ userEnteredValue: value ?? '' }, 'number', locale)),
  };
}

function fromThreshold(
  threshold: Cvfo,
  argb: string | undefined,
  locale: string | undefined,
): InterpolationPoint {
  const { type, value } = threshold;
  const name = (['MIN', 'MAX', 'NUMBER', 'PERCENT', 'PERCENTILE'] as const).find(
    (key) => excelTypes[key] === type,
  );
  return defined({
    colorStyle: fromArgb(argb),
    type: name,
    value: value === undefined ? undefined : fromOperand(String(value), 'number', locale).userEnteredValue,
  });
}
