import type { Answer } from '../../src/app/api/api';
import { pageShapes } from '../../src/app/api/pageShapes';
import { HostKilled } from '../host';
import { isRecord } from '../host/define';
import type { Offices, Scene } from './offices';
import type { Preparation } from './preparation';

/** An office just before a start, to be opened as often as needed. */
export interface Prepared {
  readonly name: string;
  readonly preparation: Preparation;
  readonly told: readonly unknown[];
  open(): Scene;
}

export function prepared(offices: Offices, name: string, preparation: Preparation): Prepared {
  const scene = offices.open(preparation.stage);
  const { host, controlId } = scene.office;
  const told = preparation.prepare?.(scene) ?? [];
  const left = { state: host.dump(), controlId, now: host.clock.now() };
  return { name, preparation, told, open: () => offices.reopen(left) };
}

/** How a start ended: `failed` with what was said. */
export type Ended =
  | { readonly how: 'done'; readonly answer: unknown }
  | { readonly how: 'failed'; readonly code: string; readonly message: string }
  | { readonly how: 'killed' };

/** Starts it as its person does. What is a bug of the host, or an unanswered question, is thrown. */
export const start = ({ name, preparation, told }: Prepared, scene: Scene): Ended =>
  endOf(() => {
    const { office, workbookId } = scene;
    const { as, before = 'control', answers = [] } = preparation;
    office.host.ui.reset();
    for (const [button, text] of answers) office.host.ui.answer(button, text);
    if (preparation.start) return preparation.start(scene, told);
    const who = {
      ...(as !== undefined && { as }),
      workbook: before === 'period' ? workbookId : office.controlId,
    };
    return name in pageShapes ? office.host.runFromPage(name, told, who) : office.host.run(name, told, who);
  });

/** What a person, or the clock, does where it did not end well. */
export const startAgain = (of: Prepared, scene: Scene): Ended => {
  const { again } = of.preparation;
  return again === undefined ? start(of, scene) : endOf(() => again(scene));
};

function endOf(work: () => unknown): Ended {
  try {
    const answer = work();
    if (!isAnswer(answer) || answer.ok) return { how: 'done', answer };
    return { how: 'failed', code: answer.code, message: answer.message };
  } catch (error) {
    if (error instanceof HostKilled) return { how: 'killed' };
    // What even the one place that catches let through: the dialog itself could not be shown.
    if (error instanceof Error && error.name === 'Exception')
      return { how: 'failed', code: 'thrown', message: error.message };
    throw error;
  }
}

const isAnswer = (value: unknown): value is Answer<unknown> =>
  isRecord(value) && typeof value['ok'] === 'boolean' && typeof value['message'] === 'string';
