import type { Todo, UnitWork } from '../../../app/api/pageApi';

export type Filter = 'all' | 'blocking' | 'review';

export const shownTodos = (todos: readonly Todo[], filter: Filter): readonly Todo[] =>
  todos.filter(({ blocks, returned }) => {
    switch (filter) {
      case 'all':
        return true;
      case 'blocking':
        return blocks || returned;
      case 'review':
        return !blocks && !returned;
    }
  });

/** Rows that need nothing more. */
export const doneRows = ({ progress }: UnitWork): number =>
  progress.valid + progress.explained + progress.notApplicable;
