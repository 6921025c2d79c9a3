import { studioPageTexts as texts } from '../../../src/text/studio';
import type { DriveFile, DriveView } from '../api';
import { downloadAddress, get, post, upload } from './client';
import { el } from './dom';

export interface DriveParts {
  /** The open folder; undefined at the top. */
  folder: string | undefined;
  readonly openWorkbook: (id: string) => void;
  readonly toast: (text: string) => void;
  readonly failed: (error: unknown) => void;
}

/** The folder that is open, of what this person may see. */
export async function drawDrive(content: HTMLElement, parts: DriveParts): Promise<void> {
  const view = await get<DriveView>('drive');
  const byId = new Map(view.files.map((file) => [file.id, file]));
  if (parts.folder !== undefined && parts.folder !== view.root && !byId.has(parts.folder))
    parts.folder = undefined;
  const again = (): Promise<void> => drawDrive(content, parts);
  const { folder } = parts;
  const go = (to: string | undefined): void => {
    parts.folder = to;
    again().catch(parts.failed);
  };
  const path: DriveFile[] = [];
  for (let at = folder === undefined ? undefined : byId.get(folder); at; at = byId.get(at.parent ?? ''))
    path.unshift(at);
  const step = (label: string, to: string | undefined): HTMLElement =>
    el(
      'button',
      {
        type: 'button',
        class: 'link',
        onclick: () => {
          go(to);
        },
      },
      label,
    );
  const crumbs = el(
    'nav',
    { class: 'crumbs', 'aria-label': texts.folder },
    step(texts.panels.drive, undefined),
  );
  for (const { id, name } of path) crumbs.append(' › ', step(name, id));

  const own = (file: DriveFile): boolean => file.parent === (folder ?? view.root) && file.parent !== null;
  const shared = view.files.filter(({ parent }) => folder === undefined && parent === null);
  const list = (title: string, files: readonly DriveFile[]): readonly HTMLElement[] =>
    files.length === 0
      ? []
      : [
          el('h3', {}, title),
          el('ul', { class: 'files' }, ...files.map((file) => lineOf(file, parts, go, again))),
        ];
  const [mine, others] = [
    list(folder === undefined ? texts.myDrive : texts.folder, view.files.filter(own)),
    list(texts.shared, shared),
  ];
  const here = folder === undefined ? undefined : byId.get(folder);
  const mayUpload = here?.mayEdit ?? true;
  const listing = el(
    'div',
    { class: 'listing' },
    crumbs,
    ...mine,
    ...others,
    ...(mine.length + others.length === 0 ? [el('p', { class: 'quiet' }, texts.emptyFolder)] : []),
  );
  // Drawn again because somebody changed something: whoever is typing the name of a folder goes on.
  const place = `${String(mayUpload)} ${folder ?? ''}`;
  const [before, tools] = content.children;
  if (before !== undefined && tools instanceof HTMLElement && tools.dataset['place'] === place)
    before.replaceWith(listing);
  else content.replaceChildren(listing, toolsOf(place, mayUpload, folder, parts, again));
}

/** What may be done in a folder. */
const toolsOf = (
  place: string,
  mayUpload: boolean,
  folder: string | undefined,
  parts: DriveParts,
  again: () => Promise<void>,
): HTMLElement =>
  el(
    'div',
    { class: 'tools', 'data-place': place },
    ...(mayUpload
      ? [dropZone(folder, parts, again), folderForm(folder, parts, again)]
      : [el('p', { class: 'quiet' }, texts.noUpload)]),
  );

function lineOf(
  file: DriveFile,
  parts: DriveParts,
  go: (to: string) => void,
  again: () => Promise<void>,
): HTMLElement {
  const { id, name, kind, owner, modified, size, mayEdit } = file;
  const label = el('span', {}, name);
  const open =
    kind === 'file'
      ? el('a', { href: downloadAddress(id), download: name }, label)
      : el(
          'button',
          {
            type: 'button',
            class: 'link',
            onclick: () => {
              if (kind === 'folder') go(id);
              else parts.openWorkbook(id);
            },
          },
          label,
        );
  const bin = el(
    'button',
    {
      type: 'button',
      class: 'small',
      'aria-label': `${texts.toBin}: ${name}`,
      onclick: () => {
        post('trash', { file: id }).then(again).catch(parts.failed);
      },
    },
    texts.toBin,
  );
  const meta = texts.fileLine(
    texts.fileKinds[kind],
    owner,
    modified,
    size === undefined ? '' : texts.kilobytes(size),
  );
  return el(
    'li',
    {},
    open,
    el('span', { class: 'quiet' }, meta),
    mayEdit && kind === 'file' ? bin : undefined,
  );
}

function dropZone(folder: string | undefined, parts: DriveParts, again: () => Promise<void>): HTMLElement {
  async function send(files: readonly File[]): Promise<void> {
    for (const file of files) {
      status.textContent = texts.uploading(file.name);
      await upload(file, folder);
      parts.toast(texts.uploaded(file.name));
    }
    status.textContent = '';
    await again();
  }
  const start = (files: Iterable<File>): void => {
    send([...files]).catch((error: unknown) => {
      status.textContent = '';
      parts.failed(error);
    });
  };
  const status = el('p', { class: 'quiet', role: 'status' });
  const input = el('input', { id: 'drive-files', type: 'file', multiple: true });
  input.addEventListener('change', () => {
    start(input.files ?? []);
  });
  const zone = el(
    'div',
    { class: 'drop-zone' },
    el('p', {}, texts.dropHere),
    input,
    el('label', { for: 'drive-files', class: 'button' }, texts.chooseFiles),
    status,
  );
  zone.addEventListener('dragover', (event) => {
    event.preventDefault();
    zone.classList.add('over');
  });
  zone.addEventListener('dragleave', () => {
    zone.classList.remove('over');
  });
  zone.addEventListener('drop', (event) => {
    event.preventDefault();
    zone.classList.remove('over');
    start(event.dataTransfer?.files ?? []);
  });
  return zone;
}

function folderForm(folder: string | undefined, parts: DriveParts, again: () => Promise<void>): HTMLElement {
  const name = el('input', { id: 'new-folder', type: 'text', required: true, autocomplete: 'off' });
  const form = el(
    'form',
    { class: 'folder-form' },
    el('label', { for: 'new-folder' }, texts.folderName),
    name,
    el('button', { type: 'submit' }, texts.newFolder),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    post('folder', { name: name.value.trim(), ...(folder !== undefined && { parent: folder }) })
      .then(() => {
        name.value = '';
        return again();
      })
      .catch(parts.failed);
  });
  return form;
}
