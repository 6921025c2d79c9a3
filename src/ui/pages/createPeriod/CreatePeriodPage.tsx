import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { CreateResult } from '../../../app/api/api';
import type { CreateForm, CreatePreview, PeriodDraft } from '../../../app/api/boardApi';
import { createPeriodTexts as texts } from '../../../text/createPeriod';
import { named } from '../../../text/office';
import { screenTexts } from '../../../text/screens';
import { Choice } from '../../kit/Choice';
import { DayField } from '../../kit/DayField';
import { Screen } from '../../kit/Screen';
import { call } from '../../kit/server';
import { useTask } from '../../kit/useTask';
import { Preview } from './Preview';

const blank: PeriodDraft = { id: '', name: '', from: '', to: '', unitDeadline: '', compileDeadline: '' };
const days = ['from', 'to', 'unitDeadline', 'compileDeadline'] as const;

/** The dialog: a period, what will be created, and only then creating it. */
export function CreatePeriodPage(): JSX.Element {
  const task = useTask();
  const { run } = task;
  const [form, setForm] = useState<CreateForm>();
  const [draft, setDraft] = useState<PeriodDraft>(blank);
  /** The place of the line among the drafts; '' for a new period, whatever is typed as its id. */
  const [chosen, setChosen] = useState('');
  const [preview, setPreview] = useState<CreatePreview>();
  const [created, setCreated] = useState<CreateResult>();

  const refresh = useCallback(
    () =>
      void run(screenTexts.loading, async () => {
        const found = await call('openCreatePeriod', {});
        setForm(found);
        setChosen(found.drafts.length > 0 ? '0' : '');
        setDraft(found.drafts[0] ?? blank);
        setPreview(undefined);
        return undefined;
      }),
    [run],
  );
  useEffect(refresh, []);

  const isLine = chosen !== '';
  const change = (part: Partial<PeriodDraft>): void => {
    setDraft({ ...draft, ...part });
    setPreview(undefined);
  };
  const look = (): void =>
    void run(texts.previewing, async () => {
      setPreview(await call('previewPeriod', draft));
      return undefined;
    });
  const create = (): void =>
    void run(texts.creating, async () => {
      const result = await call('createFromDraft', draft);
      setCreated(result);
      return result.created ? texts.created(result.period, result.rows) : texts.existed(result.period);
    });

  if (created) return <Screen task={task}>{<Created result={created} />}</Screen>;
  const disabled = task.busy !== undefined;
  return (
    <Screen task={task} onRefresh={refresh}>
      <h1>{texts.heading}</h1>
      {form && (
        <form
          // What is missing is told by the server in Vietnamese, not by the browser in its own language.
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            look();
          }}
        >
          {form.drafts.length > 0 && (
            <Choice
              id="which"
              label={texts.which}
              value={chosen}
              disabled={disabled}
              options={[
                ...form.drafts.map(({ id, name }, at): [string, string] => [
                  String(at),
                  name === '' ? id : name,
                ]),
                ['', texts.newPeriod],
              ]}
              onChoose={(value) => {
                setChosen(value);
                change((value === '' ? undefined : form.drafts[Number(value)]) ?? blank);
              }}
            />
          )}
          {isLine && <p class="quiet">{texts.fromLine}</p>}
          <fieldset disabled={disabled || isLine}>
            <legend>{texts.which}</legend>
            <label for="id">{texts.id}</label>
            <input
              id="id"
              type="text"
              required
              maxLength={40}
              aria-describedby="id-hint"
              value={draft.id}
              onInput={({ currentTarget: { value } }) => change({ id: value })}
            />
            <p id="id-hint" class="quiet">
              {texts.idHint}
            </p>
            <label for="name">{texts.name}</label>
            <input
              id="name"
              type="text"
              required
              maxLength={300}
              value={draft.name}
              onInput={({ currentTarget: { value } }) => change({ name: value })}
            />
            {days.map((day) => (
              <DayField
                key={`${chosen}|${day}`}
                id={day}
                label={named(texts[day], form.office)}
                value={draft[day]}
                onDay={(value) => change({ [day]: value })}
              />
            ))}
          </fieldset>
          <p>{texts.catalogue(form.criteria, form.units.length)}</p>
          {form.withoutPeople.length > 0 && <p>{texts.withoutPeople(form.withoutPeople, form.office)}</p>}
          <div class="row">
            <button class={preview ? undefined : 'main'} disabled={disabled}>
              {texts.preview}
            </button>
          </div>
        </form>
      )}
      {preview && <Preview preview={preview} draft={draft} disabled={disabled} onCreate={create} />}
    </Screen>
  );
}

function Created({ result: { url, refused } }: { readonly result: CreateResult }): JSX.Element {
  return (
    <>
      <h1>{texts.heading}</h1>
      {refused.length > 0 && <p>{texts.refused(refused)}</p>}
      <p>{texts.next}</p>
      <p>
        <a href={url}>{texts.open}</a>
      </p>
      <button type="button" onClick={() => google.script.host.close()}>
        {screenTexts.close}
      </button>
    </>
  );
}
