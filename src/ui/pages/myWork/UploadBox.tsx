import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { MyWork, UnitWork } from '../../../app/api/pageApi';
import { uploadTexts as texts } from '../../../text/upload';
import { Choice } from '../../kit/Choice';
import { Meter } from '../../kit/Screen';
import type { Task } from '../../kit/useTask';
import { unsent, type Upload } from './uploads';
import { useUploads } from './useUploads';

interface UploadBoxProps {
  readonly work: MyWork;
  readonly unit: UnitWork;
  readonly task: Task;
  readonly criterion: string;
  onCriterion(criterion: string): void;
}

/** Files, dropped or chosen, one after another into the folder of their criterion. */
export function UploadBox({ work, unit, task, criterion, onCriterion }: UploadBoxProps): JSX.Element {
  const [isOver, setOver] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const uploads = useUploads({
    task,
    period: work.period.id,
    unit: unit.id,
    office: work.office,
    most: work.uploadLimit,
  });
  const { list, refusal } = uploads;
  const disabled = task.busy !== undefined && !uploads.sending;
  const done = list.filter(({ state }) => state === 'done').length;
  const all = done + unsent(list).length;
  return (
    <section aria-labelledby="upload">
      <h2 id="upload" ref={heading} tabIndex={-1}>
        {texts.heading}
      </h2>
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
          uploads.take(event.dataTransfer?.files ?? [], criterion);
        }}
      >
        <label for="files">{criterion === '' ? texts.chooseFirst : texts.drop}</label>
        <input
          id="files"
          type="file"
          multiple
          disabled={disabled || criterion === ''}
          onChange={({ currentTarget }) => {
            uploads.take(currentTarget.files ?? [], criterion);
            currentTarget.value = '';
          }}
        />
        <p class="quiet">{texts.limit(work.uploadLimit)}</p>
        {refusal !== undefined && (
          <p role="alert" class="notice bad">
            {`✖ ${refusal}`}
          </p>
        )}
      </div>
      {all > 0 && <Meter label={texts.progress} value={done} most={all} text={texts.count(done, all)} />}
      {list.length > 0 && (
        <ul class="list">
          {list.map((upload) => (
            <UploadItem
              key={upload.id}
              upload={upload}
              onRemove={() => {
                uploads.remove(upload.id);
                heading.current?.focus();
              }}
            />
          ))}
        </ul>
      )}
      {unsent(list).length > 0 && (
        <button type="button" disabled={task.busy !== undefined} onClick={uploads.retry}>
          {texts.retry}
        </button>
      )}
    </section>
  );
}

interface UploadItemProps {
  readonly upload: Upload;
  onRemove(): void;
}

function UploadItem({ upload: { file, criterion, state, reason }, onRemove }: UploadItemProps): JSX.Element {
  return (
    <li class="item">
      <p>{`${criterion}: ${file.name}`}</p>
      <p>{texts.states[state]}</p>
      {reason !== undefined && <p class="lines">{reason}</p>}
      {(state === 'failed' || state === 'refused') && (
        <button type="button" aria-label={texts.removeNamed(file.name)} onClick={onRemove}>
          {texts.remove}
        </button>
      )}
    </li>
  );
}
