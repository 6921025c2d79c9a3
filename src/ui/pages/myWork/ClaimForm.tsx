import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Claim, Todo } from '../../../app/api/pageApi';
import { myWorkTexts as texts } from '../../../text/myWork';
import { recordedText } from '../../../text/screens';
import { yesNoWords } from '../../../text/words';
import { CellsChanged } from '../../kit/CellsChanged';
import { call } from '../../kit/server';
import type { Task } from '../../kit/useTask';
import { entryWords } from '../../../workbook/tabs/entry/words';

interface ClaimFormProps {
  readonly todo: Todo;
  readonly claim: Claim;
  readonly order: { readonly period: string; readonly unit: string };
  /** What texts call the office that compiles. */
  readonly office: string;
  readonly task: Task;
  readonly closeText: string;
  reread(done: string): Promise<string | undefined>;
  onClose(): void;
}

const explained = ({ explanation }: Claim): string => String(explanation ?? '');

/** "Không áp dụng" with its reason; what stands in "Giải trình" already is where it begins. */
export function ClaimForm(props: ClaimFormProps): JSX.Element {
  const { todo, claim, order, office, task, closeText, reread, onClose } = props;
  const first = useRef<HTMLTextAreaElement>(null);
  /** What the person saw before typing: the order is refused where the cells hold something else by then. */
  const [seen, setSeen] = useState(claim);
  const [reason, setReason] = useState(explained(seen));
  const criterion = todo.criterion ?? '';
  const isClaimed = seen.claimed;
  const isStale = seen.notApplicable !== claim.notApplicable || seen.explanation !== claim.explanation;
  const isTyped = reason !== explained(seen) && reason !== explained(claim);
  const take = (): void => {
    setSeen(claim);
    setReason(explained(claim));
  };
  useLayoutEffect(() => {
    if (isStale && !isTyped) take();
  }, [isStale, isTyped]);
  // Before the next key comes.
  useLayoutEffect(() => first.current?.focus(), []);
  const send = (notApplicable: boolean): void =>
    void task.run(texts.claiming, async () => {
      const { recorded } = await call('claimNotApplicable', {
        ...order,
        criterion,
        seen: { notApplicable: seen.notApplicable, explanation: seen.explanation },
        notApplicable,
        reason,
      });
      onClose();
      return reread(recordedText(recorded, office));
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
        {isStale && isTyped && (
          <CellsChanged
            cells={[
              [entryWords.headers.notApplicable.header, claim.claimed ? yesNoWords.yes : yesNoWords.no],
              [entryWords.headers.explanation.header, explained(claim)],
            ]}
            disabled={disabled}
            onTake={take}
            onKeep={() => setSeen(claim)}
          />
        )}
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
