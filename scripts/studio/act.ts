import type { ActionAnswer, Activity, CallAnswer, PageLink, Reply, Shown } from './api';
import { BUTTONS, estimateDuration, Unanswered, type CallRecord, type Host } from '../host';
import { studioTexts } from '../../src/text/studio';
import { stackOf } from '../bugs/mapStack';
import { localTime } from './clock';
import type { Pages } from './pages';
import type { Saving } from './saving';

export interface Doing {
  readonly host: Host;
  readonly saving: Saving;
  readonly pages: Pages;
  /** What was done, the latest first. */
  readonly activities: Activity[];
}

interface Step {
  readonly by: string;
  readonly what: string;
}

type Outcome<T> = { readonly shown: Shown; readonly calls: readonly CallRecord[] } & (
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown }
);

const keptActivities = 200;

/** Milliseconds: less is what never left the program, such as making a menu. */
const worthTelling = 50;

/** Does one thing in the host for a person; gathers what the add-on showed meanwhile, and what it asked of Google. */
export function act<T>({ host, pages, activities }: Doing, { by, what }: Step, work: () => T): Outcome<T> {
  host.ledger.reset();
  let outcome: { ok: true; value: T } | { ok: false; error: unknown };
  try {
    outcome = { ok: true, value: work() };
  } catch (error) {
    outcome = { ok: false, error };
  }
  const calls = [...host.ledger.records];
  const { alerts, toasts } = host.ui;
  const shown = {
    // Alerts with a choice were put as questions before.
    alerts: alerts.filter(({ buttons }) => buttons === 'OK').map(({ title, text }) => ({ title, text })),
    toasts: [...toasts],
    pages: host.ui.pages.map((page): PageLink => pages.keep(page)),
    ...cursorOf(host),
  };
  host.ui.reset();
  const estimate = Math.round(estimateDuration(calls));
  if (estimate >= worthTelling) {
    activities.unshift({
      at: localTime(host.clock.now()),
      by,
      what,
      calls: countCalls(calls),
      estimate,
      failed: !outcome.ok,
    });
    activities.length = Math.min(activities.length, keptActivities);
  }
  return { ...outcome, shown, calls };
}

function cursorOf(host: Host): Pick<Shown, 'cursor'> {
  const last = host.ui.selections.at(-1);
  const tab = last && host.sheets.tabs(last.fileId).find(({ title }) => title === last.tab);
  if (!last || !tab) return {};
  const { fileId, range } = last;
  return {
    cursor: `https://docs.google.com/spreadsheets/d/${fileId}/edit#gid=${String(tab.id)}&range=${range}`,
  };
}

/**
 * Runs something of the bundle that may ask questions. The host takes answers beforehand only: so a question ends the
 * run, is put to the person, and the run begins anew with the reply. That is safe as long as it had changed nothing.
 */
export function actAndAsk(
  doing: Doing,
  step: Step,
  replies: readonly Reply[],
  work: () => unknown,
): CallAnswer {
  for (const { button, text } of replies) doing.host.ui.answer(button, text);
  const outcome = act(doing, step, work);
  const { shown } = outcome;
  if (outcome.ok) return { outcome: 'done', shown, value: outcome.value };
  const { error } = outcome;
  if (!(error instanceof Unanswered)) return { outcome: 'failed', shown, failure: reportFailure(error) };
  if (outcome.calls.some(changesSomething))
    return { outcome: 'failed', shown, failure: studioTexts.askedTooLate(error.question.text) };
  const { kind, title, text, buttons } = error.question;
  const nothing: Shown = { alerts: [], toasts: [], pages: [] };
  return { outcome: 'question', shown: nothing, question: { kind, title, text, buttons: BUTTONS[buttons] } };
}

/** A menu's action gives nothing back. */
export function withoutValue(answer: CallAnswer): ActionAnswer {
  return answer.outcome === 'done' ? { outcome: 'done', shown: answer.shown } : answer;
}

/** A failure that nobody foresaw, as a sentence for the window; its stack goes to the terminal. */
export function reportFailure(error: unknown): string {
  console.error(stackOf(error));
  return studioTexts.stopped(error instanceof Error ? error.message : String(error));
}

const lasting = ['Sheets', 'Drive', 'MailApp', 'PropertiesService', 'ScriptApp'];
const onlyReads = /^(get|list|search|batchGet|find)/;

const changesSomething = ({ service, method }: CallRecord): boolean =>
  lasting.includes(service.split('.')[0] ?? '') && !onlyReads.test(method);

function countCalls(calls: readonly CallRecord[]): Activity['calls'] {
  const byName = new Map<string, { count: number; cells: number }>();
  for (const { service, method, cells } of calls) {
    const name = `${service}.${method}`;
    const counted = byName.get(name) ?? { count: 0, cells: 0 };
    byName.set(name, { count: counted.count + 1, cells: counted.cells + cells });
  }
  return [...byName].map(([name, counted]) => ({ name, ...counted }));
}
