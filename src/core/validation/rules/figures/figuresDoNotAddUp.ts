import type { FigureRule } from '../../rule';

/** Speaks only when every unit has entered its part. */
export const figuresDoNotAddUp: FigureRule<'figuresDoNotAddUp'> = {
  code: 'figuresDoNotAddUp',
  check: ({ figure, entry: { value }, parts, partsOf }) =>
    parts.flatMap((part) => {
      const units = partsOf(part.id);
      const values = units.flatMap((unit) => unit.value ?? []);
      const total = values.reduce((sum, one) => sum + one, 0);
      if (value === undefined || values.length < units.length || total === value) return [];
      const named = { units: units.map(({ name }) => name).join('; '), values: values.join('; ') };
      return [{ column: 'value', params: { figure: figure.name, value, part: part.name, total, ...named } }];
    }),
};
