import type { FigureRule } from '../../rule';

export const figureAboveWhole: FigureRule<'figureAboveWhole'> = {
  code: 'figureAboveWhole',
  check: ({ figure, entry: { value }, valueOf, nameOf }) =>
    figure.atMost.flatMap((wholeId) => {
      const whole = valueOf(wholeId);
      return value !== undefined && whole !== undefined && value > whole
        ? [
            {
              column: 'value',
              params: { figure: figure.name, value, whole: nameOf(wholeId), wholeValue: whole },
            },
          ]
        : [];
    }),
};
