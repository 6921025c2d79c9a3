import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Board } from '../../../app/api/boardApi';
import { boardTexts as texts } from '../../../text/board';
import { Choice } from '../../kit/Choice';
import { Meter } from '../../kit/Screen';
import { doneRows, shownUnits, type UnitFilter, type UnitSort } from './model';

interface UnitsProps {
  readonly board: Board;
  onAppraise(unit: string): void;
}

const filters: readonly UnitFilter[] = ['all', 'notSubmitted', 'errors', 'waiting'];
const sorts: readonly UnitSort[] = ['progress', 'errors', 'name'];

/** Each unit with how far it has come. */
export function UnitsView({ board, onAppraise }: UnitsProps): JSX.Element {
  const [filter, setFilter] = useState<UnitFilter>('all');
  const [sort, setSort] = useState<UnitSort>('progress');
  const units = shownUnits(board.units, filter, sort);
  return (
    <section>
      <Choice
        id="unit-filter"
        label={texts.filter}
        value={filter}
        options={filters.map((each) => [each, texts.filters[each]])}
        onChoose={(chosen) => setFilter(chosen)}
      />
      <Choice
        id="unit-sort"
        label={texts.sort}
        value={sort}
        options={sorts.map((each) => [each, texts.sorts[each]])}
        onChoose={(chosen) => setSort(chosen)}
      />
      {units.length === 0 && <p>{texts.noUnits}</p>}
      <ul class="list spaced">
        {units.map((unit) => (
          <li key={unit.id} class="item">
            <h3>{unit.name}</h3>
            <Meter
              label={texts.entered}
              value={doneRows(unit)}
              most={unit.progress.assigned}
              text={texts.count(doneRows(unit), unit.progress.assigned)}
            />
            <p>{unit.stateText}</p>
            {unit.handedIn !== '' && <p class="quiet">{unit.handedIn}</p>}
            <p>{texts.unitLine(unit.errors, unit.warnings)}</p>
            {unit.waiting > 0 && (
              <button type="button" onClick={() => onAppraise(unit.id)}>
                {texts.appraiseUnit(unit.waiting)}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
