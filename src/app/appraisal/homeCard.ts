import {
  boardTexts,
  deadlineText,
  homeTexts,
  isHandedIn,
  myWorkTexts,
  periodStateWords,
} from '../../text/vi';
import type { Board } from '../api/boardApi';
import { lookAtPeriod } from '../checking/lookAtPeriod';
import { workOf } from '../unit/myWork';
import type { CellPlace, MyWork } from '../api/pageApi';
import { boardOf } from './periodBoard';
import type { World } from '../world/ports';

/** What the card beside the sheet shows: how things stand, and the two or three things to do next. */
export interface HomeCard {
  readonly title: string;
  readonly subtitle: string;
  readonly lines: readonly { readonly label: string; readonly text: string }[];
  readonly steps: readonly { readonly text: string; readonly hint: string; readonly url: string }[];
  /** Nothing is left to do, which an empty list alone does not say. */
  readonly done: boolean;
  readonly url: string;
  /** What texts call the office that compiles. */
  readonly office: string;
}

const mostSteps = 3;

const linkTo = (url: string, { sheetId, cell }: CellPlace): string =>
  `${url}#gid=${String(sheetId)}&range=${cell}`;

/** The office's state where the workbook says that it is the office who looks, else the unit's: one read of the period workbook. */
export function homeCard(
  world: Pick<World, 'workbooks' | 'clock'>,
  place: { readonly workbookId: string; readonly here: boolean },
): HomeCard {
  const sight = lookAtPeriod(world, place.workbookId);
  const today = world.clock.today();
  const office = sight.card.office.shortName;
  return sight.caller === 'operator'
    ? operatorCard(boardOf(sight, place, today), office)
    : unitCard(workOf(sight, { ...place, acts: false }, today));
}

/** As the sidebar "Việc của tôi". */
function unitCard({ period, unit, standing, url, office }: MyWork): HomeCard {
  const done = unit ? unit.progress.valid + unit.progress.explained + unit.progress.notApplicable : 0;
  return {
    title: unit?.name ?? homeTexts.title,
    subtitle: period.name,
    lines: [
      { label: standing.title, text: standing.next },
      ...(unit
        ? [
            { label: homeTexts.deadline, text: deadlineText(unit.deadline, unit.daysLeft) },
            { label: myWorkTexts.progress, text: myWorkTexts.progressText(done, unit.progress.assigned) },
          ]
        : []),
    ],
    steps: [
      ...(unit?.todos ?? [])
        .slice(0, mostSteps)
        .map((todo) => ({ text: todo.title, hint: todo.status, url: linkTo(url, todo) })),
      ...(unit && unit.todos.length === 0 && unit.mayEdit && !unit.submission.ticked
        ? [
            {
              text: myWorkTexts.submitTitle,
              hint: unit.submission.stateText,
              url: linkTo(url, unit.submission),
            },
          ]
        : []),
    ],
    done: unit?.mayEdit === true && unit.todos.length === 0 && unit.submission.ticked,
    url,
    office,
  };
}

/** As the sidebar "Điều hành": the step that is due, then the gravest findings. */
function operatorCard({ period, next, units, findings, url }: Board, office: string): HomeCard {
  const asked = units.filter(({ progress }) => progress.assigned > 0);
  const submitted = asked.filter(({ state }) => isHandedIn(state)).length;
  return {
    title: boardTexts.heading,
    subtitle: period.name,
    lines: [
      {
        label: boardTexts.state(periodStateWords[period.state]),
        text: boardTexts.waiting(units.reduce((sum, { waiting }) => sum + waiting, 0)),
      },
      { label: boardTexts.submitted, text: boardTexts.count(submitted, asked.length) },
    ],
    steps: [
      { text: next.text, hint: next.action === null ? '' : homeTexts.board, url },
      ...findings.flatMap(({ unitName, about, message, place }) =>
        place ? [{ text: `${unitName} – ${about}`, hint: message, url: linkTo(url, place) }] : [],
      ),
    ].slice(0, mostSteps),
    done: false,
    url,
    office,
  };
}
