import type { FigureRule } from '../rule';

/** Speaks only when every unit has entered its part. */
export const figuresDoNotAddUp: FigureRule<'figuresDoNotAddUp'> = {
  code: 'figuresDoNotAddUp',
  severity: 'warning',
  check: ({ figure, entry: { value }, parts, totalOf }) =>
    parts.flatMap((part) => {
      const total = totalOf(part.id);
      return value !== undefined && total !== undefined && total !== value
        ? [{ column: 'value', params: { figure: figure.name, value, part: part.name, total } }]
        : [];
    }),
};
