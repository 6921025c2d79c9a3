import { useRef, useState } from 'preact/hooks';
import { uploadTexts as texts } from '../../../text/upload';
import { call, Refusal } from '../../kit/server';
import type { Task } from '../../kit/useTask';
import { newUploadId, readFile } from './readFile';
import { toUploads, unsent, waitAgain, withState, type Upload } from './uploads';

interface Uploads {
  readonly list: readonly Upload[];
  /** Files are on their way; more may be given meanwhile. */
  readonly sending: boolean;
  /** Why some of what was given last was not taken; undefined where all was. */
  readonly refusal: string | undefined;
  take(files: Iterable<File>, criterion: string): void;
  retry(): void;
  remove(id: string): void;
}

interface UploadSeat {
  readonly task: Task;
  readonly period: string;
  readonly unit: string;
  /** What texts call the office that compiles. */
  readonly office: string;
  /** Bytes of the largest file. */
  readonly most: number;
}

/** Files on their way, one after another; what is given while one is sent waits for its turn. */
export function useUploads({ task, period, unit, office, most }: UploadSeat): Uploads {
  // What is shown lags behind what is there, and the sending goes on in between.
  const now = useRef<readonly Upload[]>([]);
  const sending = useRef(false);
  const [list, setList] = useState(now.current);
  const [refusal, setRefusal] = useState<string>();
  const change = (next: readonly Upload[]): void => {
    now.current = next;
    setList(next);
  };

  const sendOne = async ({ id, file, criterion }: Upload): Promise<void> => {
    const show = (state: Upload['state'], reason?: string): void =>
      change(withState(now.current, id, state, reason));
    show('sending');
    try {
      await call('uploadFile', {
        ...{ period, unit, criterion },
        name: file.name,
        mimeType: file.type === '' ? 'application/octet-stream' : file.type,
        content: await readFile(file),
        uploadId: id,
      });
      show('done');
    } catch (error) {
      show('failed', error instanceof Refusal ? error.message : texts.unknown);
    }
  };
  const waiting = (): Upload | undefined => now.current.find(({ state }) => state === 'waiting');
  const send = (): void =>
    void task.run(texts.sending, async () => {
      sending.current = true;
      try {
        for (let next = waiting(); next; next = waiting()) await sendOne(next);
      } finally {
        sending.current = false;
      }
      if (unsent(now.current).length > 0) throw new Refusal(texts.some);
      return texts.sent(office);
    });

  const take = (files: Iterable<File>, criterion: string): void => {
    const isBusy = task.busy !== undefined && !sending.current;
    if (isBusy || criterion === '') {
      setRefusal(isBusy ? texts.busy : texts.noCriterion);
      return;
    }
    const taken = toUploads([...files], { criterion, most, newId: newUploadId });
    const refused = taken.filter(({ state }) => state === 'refused').length;
    setRefusal(refused > 0 ? texts.refused(refused) : undefined);
    change([...now.current, ...taken]);
    if (waiting() && !sending.current) send();
  };
  return {
    list,
    sending: sending.current,
    refusal,
    take,
    retry() {
      change(waitAgain(now.current));
      send();
    },
    remove(id) {
      setRefusal(undefined);
      change(now.current.filter((upload) => upload.id !== id));
    },
  };
}
