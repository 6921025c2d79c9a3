import type { CallRecord } from '../host';
import { cutsOf, order, type Cut } from './cuts';
import type { Offices } from './offices';
import type { Preparation } from './preparation';
import { differencesBetween, snapshotOf, type Snapshot } from './snapshot';
import { prepared, start, startAgain, type Ended, type Prepared } from './sweptRun';

/** So often a person starts anew what did not end well. */
const mostRuns = 3;

/** What came of one cut. */
export interface CutOutcome {
  readonly cut: Cut;
  /** How the start ended that was cut. */
  readonly ended: Ended['how'];
  /** How often it was started again. */
  readonly again: number;
  /** What is not as after an undisturbed start; none where all is well. */
  readonly differences: readonly string[];
}

/** What came of all cuts of one thing that can be started. */
export interface Swept {
  readonly calls: number;
  /** Of an undisturbed start. */
  readonly did: 'writes' | 'looks';
  readonly outcomes: readonly CutOutcome[];
}

/** A start without any cut. */
interface Undisturbed {
  readonly calls: readonly CallRecord[];
  readonly before: Snapshot;
  readonly after: Snapshot;
  /** Where something else than the same start catches up: as that leaves it. */
  readonly caughtUp: Snapshot;
}

function undisturbed(of: Prepared): Undisturbed {
  const scene = of.open();
  const { host } = scene.office;
  const before = snapshotOf(scene.office);
  host.ledger.reset();
  const ended = start(of, scene);
  if (ended.how !== 'done') throw new Error(`${of.name} undisturbed: ${JSON.stringify(ended)}`);
  const calls = [...host.ledger.records];
  const after = snapshotOf(scene.office);
  if (of.preparation.again === undefined) return { calls, before, after, caughtUp: after };
  startAgain(of, scene);
  return { calls, before, after, caughtUp: snapshotOf(scene.office) };
}

/**
 * Cuts one start short, starts it again as often as a person would, and compares with an undisturbed one. What left the
 * very same state as an earlier cut, and has to be started again, is not played twice.
 */
export function cutShort(
  offices: Offices,
  name: string,
  preparation: Preparation,
  choose: (cuts: readonly Cut[]) => readonly Cut[] = (cuts) => cuts,
): Swept {
  const of = prepared(offices, name, preparation);
  const whole = undisturbed(of);
  const played = new Map<string, Omit<CutOutcome, 'cut' | 'ended'>>();
  const outcomes = choose(cutsOf(whole.calls)).map((cut): CutOutcome => {
    const scene = of.open();
    const { host } = scene.office;
    order(host, cut, whole.calls);
    const ended = start(of, scene);
    host.faults.clear();
    const left = snapshotOf(scene.office);
    const asks = ended.how !== 'done' || preparation.asksAgain?.(ended.answer) === true;
    const key = `${asks ? 'again' : 'done'} ${left.hash}`;
    const known = played.get(key) ?? completed(left, ended);
    played.set(key, known);
    return { cut, ended: ended.how, ...known };

    function completed(first: Snapshot, firstEnd: Ended): Omit<CutOutcome, 'cut' | 'ended'> {
      let [last, now, again] = [firstEnd, first, 0];
      const catchesUp = preparation.again !== undefined;
      const isOpen = (): boolean =>
        last.how === 'done' ? preparation.asksAgain?.(last.answer) === true : true;
      while (again < mostRuns && (isOpen() || (catchesUp && again === 0))) {
        last = startAgain(of, scene);
        again++;
        now = snapshotOf(scene.office);
      }
      const wanted = again > 0 ? whole.caughtUp : whole.after;
      const unfinished = last.how === 'failed' ? [`not done: ${last.message}`] : [];
      const { mayDiffer } = preparation;
      const differences = differencesBetween(wanted, now).filter((each) => !mayDiffer?.where.test(each));
      return { again, differences: [...unfinished, ...differences] };
    }
  });
  const did = whole.before.hash === whole.after.hash ? 'looks' : 'writes';
  return { calls: whole.calls.length, did, outcomes };
}
