import { refusal, same } from '../probing/compare';
import { note } from '../probing/notes';
import type { Probe } from '../probing/probe';

/** A property that is no text is refused. */
export const propertyIsText: Probe = {
  id: 'A81',
  run: () =>
    same(
      refusal(() => {
        note('number', 1 as unknown as string);
      }),
      'refused',
    ),
};
