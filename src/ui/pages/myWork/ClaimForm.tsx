import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Claim, Todo } from '../../../app/pageApi';
import { myWorkTexts as texts } from '../../../text/myWork';
import { recordedText } from '../../../text/screens';
import { call } from '../../kit/server';
import type { Task } from '../../kit/useTask';

interface ClaimFormProps {
  readonly todo: Todo;
  readonly claim: Claim;
  readonly order: { readonly period: string; readonly unit: string };
  readonly task: Task;
  readonly closeText: string;
  reread(done: string): Promise<string | undefined>;
  onClose(): void;
}

/** "Không áp dụng" with its reason; what stands in "Giải trình" already is where it begins. */
export function ClaimForm(props: ClaimFormProps): JSX.Element {
  const { todo, claim, order, task, closeText, reread, onClose } = props;
  const first = useRef<HTMLTextAreaElement>(null);
  const [reason, setReason] = useState(String(claim.explanation ?? ''));
  const criterion = todo.criterion ?? '';
  const isClaimed = claim.notApplicable === true;
  // Before the next key comes.
  useLayoutEffect(() => first.current?.focus(), []);
  const send = (notApplicable: boolean): void =>
    void task.run(texts.claiming, async () => {
      const { recorded } = await call('claimNotApplicable', {
        ...order,
        criterion,
        seen: claim,
        notApplicable,
        reason,
      });
      onClose();
      return reread(recordedText(recorded));
    });
  const disabled = task.busy !== undefined;
  const id = `reason-${todo.key}`;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send(true);
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <fieldset disabled={disabled}>
        <legend>{texts.claimTitle(criterion)}</legend>
        <label for={id}>{texts.reason}</label>
        <textarea
          id={id}
          ref={first}
          maxLength={2000}
          value={reason}
          onInput={({ currentTarget: { value } }) => setReason(value)}
        />
        <div class="row">
          <button class="main">{texts.claimDo}</button>
          {isClaimed && (
            <button type="button" onClick={() => send(false)}>
              {texts.unclaim}
            </button>
          )}
          <button type="button" onClick={onClose}>
            {closeText}
          </button>
        </div>
      </fieldset>
    </form>
  );
}
