import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { MyWork, UnitWork } from '../../../app/pageApi';
import { uploadTexts as texts } from '../../../text/upload';
import { Choice } from '../../kit/Choice';
import { Meter } from '../../kit/Screen';
import { call, Refusal } from '../../kit/server';
import type { Task } from '../../kit/useTask';
import { newUploadId, readFile } from './readFile';
import { addFiles, flawOf, unsent, withState, type Upload } from './uploads';

interface UploadBoxProps {
  readonly work: MyWork;
  readonly unit: UnitWork;
  readonly task: Task;
  readonly criterion: string;
  onCriterion(criterion: string): void;
}

/** Files, dropped or chosen, one after another into the folder of their criterion. */
export function UploadBox({ work, unit, task, criterion, onCriterion }: UploadBoxProps): JSX.Element {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  const send = (all: readonly Upload[]): void =>
    void task.run(texts.sending, async () => {
      let now = all;
      const show = (id: string, state: Upload['state'], reason?: string): void => {
        now = withState(now, id, state, reason);
        setUploads(now);
      };
      for (const { id, file, criterion: of } of unsent(all)) {
        const flaw = flawOf(file, work.uploadLimit);
        if (flaw !== undefined) {
          show(id, 'failed', flaw);
          continue;
        }
        show(id, 'sending');
        try {
          await call('uploadFile', {
            period: work.period.id,
            unit: unit.id,
            criterion: of,
            name: file.name,
            mimeType: file.type === '' ? 'application/octet-stream' : file.type,
            content: await readFile(file),
            uploadId: id,
          });
          show(id, 'done');
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          show(id, 'failed', error.message);
        }
      }
      if (unsent(now).length > 0) throw new Refusal(texts.some);
      return texts.sent;
    });
  const take = (files: Iterable<File>): void => {
    if (task.busy !== undefined || criterion === '') return;
    const all = addFiles(uploads, [...files], criterion, newUploadId);
    setUploads(all);
    send(all);
  };
  const done = uploads.filter(({ state }) => state === 'done').length;
  const disabled = task.busy !== undefined;
  return (
    <section aria-labelledby="upload">
      <h2 id="upload">{texts.heading}</h2>
      <Choice
        id="upload-criterion"
        label={texts.criterion}
        value={criterion}
        disabled={disabled}
        options={[['', texts.choose], ...unit.criteria.map(({ id, title }): [string, string] => [id, title])]}
        onChoose={onCriterion}
      />
      <div
        class={isOver ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer?.files ?? []);
        }}
      >
        <label for="files">{criterion === '' ? texts.chooseFirst : texts.drop}</label>
        <input
          id="files"
          ref={input}
          type="file"
          multiple
          disabled={disabled || criterion === ''}
          onChange={({ currentTarget }) => {
            take(currentTarget.files ?? []);
            currentTarget.value = '';
          }}
        />
        <p class="quiet">{texts.limit(work.uploadLimit)}</p>
      </div>
      {uploads.length > 0 && (
        <>
          <Meter
            label={texts.progress}
            value={done}
            most={uploads.length}
            text={texts.count(done, uploads.length)}
          />
          <ul class="list">
            {uploads.map(({ id, file, criterion: of, state, reason }) => (
              <li key={id} class="item">
                <p>{`${of}: ${file.name}`}</p>
                <p>{texts.states[state]}</p>
                {reason !== undefined && <p class="lines">{reason}</p>}
              </li>
            ))}
          </ul>
          {unsent(uploads).length > 0 && (
            <button type="button" disabled={disabled} onClick={() => send(uploads)}>
              {texts.retry}
            </button>
          )}
        </>
      )}
    </section>
  );
}
