import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PermissionLine } from '../../../app/api/api';
import type { Board } from '../../../app/api/boardApi';
import { boardTexts as texts } from '../../../text/board';
import { screenTexts } from '../../../text/screens';
import { call, startAction } from '../../kit/server';
import type { Task } from '../../kit/useTask';

/** Who may edit what, held against what is declared; read only when asked for, since it costs a look at Drive. */
export function PermissionsView({
  board,
  task,
}: {
  readonly board: Board;
  readonly task: Task;
}): JSX.Element {
  const [lines, setLines] = useState<readonly PermissionLine[]>();
  const period = board.period.id;
  const look = async (): Promise<undefined> => {
    setLines(await call('openPermissions', { period }));
    return undefined;
  };
  const repairable = lines?.filter((line) => line.repairable) ?? [];
  const disabled = task.busy !== undefined;
  return (
    <section>
      <p class="quiet">{texts.permissionsHint}</p>
      <div class="row">
        <button type="button" disabled={disabled} onClick={() => void task.run(screenTexts.working, look)}>
          {texts.lookPermissions}
        </button>
        {repairable.length > 0 && (
          <button
            type="button"
            class="main"
            disabled={disabled}
            onClick={() =>
              void task.run(texts.running, async () => {
                await startAction('repairPermissions', period);
                await look();
                return texts.ran;
              })
            }
          >
            {texts.repair}
          </button>
        )}
      </div>
      {lines?.length === 0 && <p>{texts.permissionsGood}</p>}
      {([true, false] as const).map((isRepairable) => {
        const own = lines?.filter((line) => line.repairable === isRepairable) ?? [];
        if (own.length === 0) return null;
        return (
          <section key={String(isRepairable)}>
            <h2>{isRepairable ? texts.repairable : texts.byHand}</h2>
            <ul>
              {own.map(({ message }) => (
                <li key={message}>{message}</li>
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}
