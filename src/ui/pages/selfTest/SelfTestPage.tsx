import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SelfTestLine, SelfTestOrder, SelfTestView } from '../../../app/api/selfTestApi';
import { selfTestTexts as texts } from '../../../text/selfTest';
import { Ending } from '../../kit/Ending';
import { Screen } from '../../kit/Screen';
import { call } from '../../kit/server';
import { useTask } from '../../kit/useTask';

/** The dialog: what is asked of Google, in two steps with some minutes between, and a table to hand back. */
export function SelfTestPage(): JSX.Element {
  const task = useTask();
  const { run } = task;
  const [view, setView] = useState<SelfTestView>();
  const ask = useCallback(
    (label: string, step: SelfTestOrder['step'], told: (seen: SelfTestView) => string | undefined) =>
      void run(label, async () => {
        const seen = await call('selfTest', { step });
        setView(seen);
        return told(seen);
      }),
    [run],
  );
  const refresh = useCallback(() => {
    ask(texts.looking, 'look', () => undefined);
  }, [ask]);
  useEffect(refresh, []);
  const lines = worstFirst(view?.lines ?? []);
  const copy = (): void =>
    void run(texts.copy, async () => {
      const isDone = await copied(textOf(lines));
      return isDone ? texts.copied : texts.notCopied;
    });
  return (
    <Screen task={task} onRefresh={refresh}>
      <h1>{texts.title}</h1>
      <p>{texts.what}</p>
      <p>{texts.takes}</p>
      {lines.length > 0 && (
        <section aria-labelledby="seen">
          <h2 id="seen">{texts.counted(countOf(lines))}</h2>
          <p>{texts.hand}</p>
          <Table lines={lines} />
        </section>
      )}
      <Ending url={undefined}>
        <button
          type="button"
          class={view?.waiting === 'nothing' || view === undefined ? 'main' : ''}
          disabled={task.busy !== undefined}
          onClick={() => {
            ask(texts.beginning, 'begin', ({ lines: seen }) => texts.counted(countOf(seen)));
          }}
        >
          {texts.begin}
        </button>
        {view !== undefined && view.waiting !== 'nothing' && (
          <button
            type="button"
            class="main"
            disabled={task.busy !== undefined}
            onClick={() => {
              ask(texts.finishing, 'finish', ({ lines: seen, waiting }) =>
                waiting === 'nothing' ? texts.counted(countOf(seen)) : texts.tooEarly,
              );
            }}
          >
            {texts.finish}
          </button>
        )}
        {lines.length > 0 && (
          <button type="button" disabled={task.busy !== undefined} onClick={copy}>
            {texts.copy}
          </button>
        )}
      </Ending>
    </Screen>
  );
}

const Table = ({ lines }: { readonly lines: readonly SelfTestLine[] }): JSX.Element => (
  <table>
    <thead>
      <tr>
        {Object.values(texts.columns).map((title) => (
          <th key={title} scope="col">
            {title}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {lines.map((line) => (
        <tr key={line.id}>
          {cellsOf(line).map((text, at) => (
            <td key={at}>{text}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

const cellsOf = ({ id, probe, state, seen }: SelfTestLine): readonly string[] => [
  id,
  texts.grounds[id.charAt(0)] ?? '',
  probe,
  seen === '' ? texts.states[state] : `${texts.states[state]}: ${seen}`,
];

/** What differs is what is looked for; within a state, as they come. */
const worstFirst = (lines: readonly SelfTestLine[]): readonly SelfTestLine[] =>
  (['differs', 'later', 'same'] as const).flatMap((of) => lines.filter(({ state }) => state === of));

const countOf = (lines: readonly SelfTestLine[]) => {
  const count = (state: SelfTestLine['state']): number => lines.filter((line) => line.state === state).length;
  return { same: count('same'), differs: count('differs'), later: count('later') };
};

/** Tab-separated, as a sheet takes it. */
const textOf = (lines: readonly SelfTestLine[]): string =>
  [Object.values(texts.columns), ...lines.map(cellsOf)].map((cells) => cells.join('\t')).join('\n');

/** A frame of Google's may be refused the clipboard; then the older way is tried. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    document.body.append(area);
    area.select();
    const isDone = document.execCommand('copy');
    area.remove();
    return isDone;
  }
}
