import { studioPageTexts as texts } from '../../../src/text/studio';
import type { Office, OpenedWorkbook, Shown, TabLink, TabView } from '../api';
import { targetOf } from './addresses';
import { downloadAddress, get, listen, me, onUnsaved, post } from './client';
import { createDialogs } from './dialogs';
import { el } from './dom';
import { createFrames } from './frames';
import { createHeader } from './header';
import { createMenuBar } from './menuBar';
import { createPanels } from './panels';
import { createRuns } from './runs';
import { createSheet } from './sheet';
import type { Place } from './sheetModel';
import { createTabBar } from './tabBar';

/** The window: which workbook and tab are open. Who sits here stands in the address. */
let office: Office | undefined;
let workbook: OpenedWorkbook | undefined;
let tab: TabLink | undefined;

const aside = el('aside', { class: 'aside', 'aria-label': texts.panels.drive });
const dialogs = createDialogs(openAddress);
const failed = (error: unknown): void => void dialogs.fail(error);
const runs = createRuns(
  dialogs,
  done,
  (isWorking) => {
    header.working(isWorking);
  },
  () => workbook?.id,
);
const frames = createFrames({
  aside,
  call: runs.call,
  openAddress,
  toast: dialogs.toast,
  focusSheet: () => {
    sheet.focus();
  },
});
const menuBar = createMenuBar((item) => void runs.choose(item));
const tabBar = createTabBar((chosen) => void openTab(chosen).catch(failed));
const sheet = createSheet({ shown, failed, refresh: redrawTab, openAddress });
const panels = createPanels(aside, {
  folder: undefined,
  openWorkbook: (id) => void openWorkbook(id).catch(failed),
  toast: dialogs.toast,
  failed,
});
const header = createHeader({
  choosePerson: (address) => {
    go(address, workbook?.id);
  },
  chooseWorkbook: (id) => void openWorkbook(id).catch(failed),
  setClock: (now) => {
    post<{ readonly shown: Shown }>('clock', { now })
      .then((answer) => done(answer.shown))
      .catch(async (error: unknown) => {
        await drawOffice();
        await dialogs.fail(error);
      })
      .catch(failed);
  },
});
const nothing = el(
  'div',
  { class: 'nothing', hidden: true },
  el('h2', {}, texts.noWorkbook),
  el('p', {}, texts.noWorkbookHint),
);
const panel = el('div', { id: 'tab-panel', role: 'tabpanel', class: 'tab-panel' }, sheet.element, nothing);
const unsaved = el('p', { class: 'unsaved', role: 'alert', hidden: true });
function showUnsaved(reason: string | undefined): void {
  if (unsaved.textContent !== (reason ?? '')) unsaved.textContent = reason ?? '';
  unsaved.hidden = reason === undefined;
}
onUnsaved(showUnsaved);
document.body.append(
  header.element,
  unsaved,
  el('div', { class: 'second' }, menuBar.element, panels.buttons),
  el('main', {}, el('div', { class: 'workbook' }, panel, tabBar.element), aside),
);

/** Another person begins with a window of their own: nothing of the one before stays open. */
function go(as: string, file: string | undefined): void {
  const fields = { as, ...(file !== undefined && { file }), ...(tab && { tab: String(tab.id) }) };
  location.search = new URLSearchParams(fields).toString();
}

async function shown(what: Shown): Promise<void> {
  frames.show(what.pages);
  if (what.cursor !== undefined) openAddress(what.cursor);
  await dialogs.show(what);
}

/** The person did something that may have changed anything. */
async function done(what: Shown): Promise<void> {
  await redraw();
  await shown(what);
}

async function drawOffice(): Promise<void> {
  office = await get<Office>('office');
  showUnsaved(office.unsaved);
  header.show(office, workbook?.id);
}

async function openWorkbook(
  file: string,
  wanted?: { readonly tab?: number; readonly place?: Place },
): Promise<void> {
  const opened = await post<OpenedWorkbook>('open', { file });
  workbook = opened;
  nothing.hidden = true;
  sheet.element.hidden = false;
  document.title = `${opened.title} – ${texts.brand}`;
  if (office) header.show(office, file);
  menuBar.show(opened.menus);
  const found = opened.tabs.find(({ id }) => id === wanted?.tab) ?? opened.tabs[0];
  if (found !== undefined) await openTab(found, wanted?.place);
  await shown(opened.shown);
}

async function openTab(chosen: TabLink, place?: Place): Promise<void> {
  if (workbook === undefined) return;
  if (drawnTab !== `${workbook.id} ${String(chosen.id)}`) sheet.leave();
  tab = chosen;
  const address = new URLSearchParams({ as: me(), file: workbook.id, tab: String(chosen.id) });
  history.replaceState(null, '', `?${address.toString()}`);
  tabBar.show(workbook.tabs, chosen.id);
  await drawTab();
  if (place === undefined) return;
  await nextFrames();
  await sheet.select(place);
}

/** A grid that was given another tab draws it with the next frame: until then columns count as in the one before. */
const nextFrames = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });

let looks = 0;
let lastShown = 0;
/** What stands on the screen. */
let drawnTab = '';

async function drawTab(): Promise<void> {
  if (workbook === undefined || tab === undefined) return;
  const [file, asked] = [workbook.id, tab.id];
  looks += 1;
  const look = looks;
  const view = await get<TabView>('tab', { file, tab: String(asked) });
  // Meanwhile another tab may have been chosen, or a later look have come before this one.
  if (workbook.id !== file || tab.id !== asked || look < lastShown) return;
  lastShown = look;
  drawnTab = `${file} ${String(asked)}`;
  sheet.show(view);
}

/** Tabs may have come, gone or been renamed. */
async function drawTabs(): Promise<void> {
  if (workbook === undefined) return;
  const tabs = await get<readonly TabLink[]>('tabs', { file: workbook.id });
  workbook = { ...workbook, tabs };
  const current = tabs.find(({ id }) => id === tab?.id) ?? tabs[0];
  if (current === undefined) return;
  tab = current;
  tabBar.show(tabs, current.id);
  await drawTab();
}

function openAddress(address: string): void {
  const target = targetOf(address, workbook?.id);
  switch (target?.kind) {
    case undefined:
      window.open(address, '_blank', 'noopener');
      return;
    case 'workbook': {
      const { id, ...wanted } = target;
      const inPlace =
        workbook?.id === id ? workbook.tabs.find((each) => each.id === (wanted.tab ?? tab?.id)) : undefined;
      const opening = inPlace === undefined ? openWorkbook(id, wanted) : openTab(inPlace, wanted.place);
      opening.catch(failed);
      return;
    }
    case 'folder':
      panels.openFolder(target.id);
      return;
    case 'file':
      window.open(downloadAddress(target.id), '_blank', 'noopener');
      return;
  }
}

/** The person typed: other things may have changed with it, but nothing of the frame. */
async function redrawTab(): Promise<void> {
  await drawTab();
  await panels.refresh();
}

async function redraw(): Promise<void> {
  await drawOffice();
  // Shared with this person just now, where nothing was before.
  if (workbook === undefined) await openFirst();
  else await drawTabs();
  await panels.refresh();
}

let drawing = Promise.resolve();

function changed(by: string): void {
  drawing = drawing.then(redraw).then(() => {
    if (by !== '' && by !== me()) header.changedBy(by);
  }, failed);
}

async function openFirst(): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const list = office?.workbooks ?? [];
  const file = list.find(({ id }) => id === asked.get('file')) ?? list.at(-1);
  nothing.hidden = file !== undefined;
  sheet.element.hidden = file === undefined;
  menuBar.show([]);
  if (file === undefined) return;
  const wanted = asked.get('tab');
  await openWorkbook(file.id, wanted === null ? {} : { tab: Number(wanted) });
}

async function start(): Promise<void> {
  await listen(changed, (isLost) => {
    header.offline(isLost);
  });
  await drawOffice();
  await openFirst();
}

// What others change meanwhile is drawn after it.
drawing = start().catch(failed);
