import { studioTexts } from '../../src/text/studio';
import { SPREADSHEET, type Host, type MenuEntry as HostEntry, type MenuShape } from '../host';
import { act, reportFailure, type Doing } from './act';
import type { MenuEntry, Office, OpenedWorkbook, TabLink, WorkbookLink } from './api';
import { localTime } from './clock';
import { listPeople } from './people';
import { cssColor } from './view/styles';

/** What the frame of a person's window shows. */
export const office = (host: Host, user: string): Office => ({
  people: listPeople(host),
  now: localTime(host.clock.now()),
  workbooks: listWorkbooks(host, user),
  bound: host.bound() ?? null,
});

const listWorkbooks = (host: Host, user: string): readonly WorkbookLink[] =>
  host.drive
    .list()
    .filter(({ id, mimeType }) => mimeType === SPREADSHEET && host.drive.role(id, user) !== undefined)
    .map(({ id }) => linkTo(host, user, id));

function linkTo(host: Host, user: string, id: string): WorkbookLink {
  const role = host.drive.role(id, user);
  return { id, title: host.drive.get(id)?.name ?? '', mayEdit: role === 'owner' || role === 'writer' };
}

/** A person opens a workbook: its open triggers run, and the menus that they add are this window's. */
export function openWorkbook(doing: Doing, user: string, file: string): OpenedWorkbook {
  const { host } = doing;
  // Asked first: it throws where the person may not see the workbook.
  const tabs = listTabs(host, user, file);
  const before = new Set(host.ui.menus);
  const opened = act(doing, { by: user, what: studioTexts.opened(host.drive.get(file)?.name ?? '') }, () =>
    host.open(user, file),
  );
  const menus = host.ui.menus.filter((menu) => !before.has(menu)).map(menuOf);
  const failure = opened.ok ? [] : [{ title: studioTexts.triggerFailed, text: reportFailure(opened.error) }];
  const shown = { ...opened.shown, alerts: [...opened.shown.alerts, ...failure] };
  return { ...linkTo(host, user, file), tabs, menus, shown };
}

export const listTabs = (host: Host, user: string, file: string): readonly TabLink[] =>
  (host.look(user, file, { fields: 'sheets(properties)' }).sheets ?? [])
    .flatMap(({ properties }) => properties ?? [])
    .filter(({ hidden }) => hidden !== true)
    .map(({ sheetId = 0, title = '', tabColorStyle }) => ({
      id: sheetId,
      title,
      ...(tabColorStyle?.rgbColor && { color: cssColor(tabColorStyle.rgbColor) }),
    }));

const menuOf = ({ caption, entries }: MenuShape): Extract<MenuEntry, { kind: 'menu' }> => ({
  kind: 'menu',
  // An add-on's own menu bears the add-on's name.
  caption: caption === '' ? studioTexts.addOnMenu : caption,
  entries: entries.map((entry: HostEntry): MenuEntry => (entry.kind === 'menu' ? menuOf(entry.menu) : entry)),
});

/** Is this function one that a menu of the bar runs? */
export const isInMenus = (host: Host, functionName: string): boolean =>
  host.ui.menus.some((menu) => hasItem(menu, functionName));

const hasItem = ({ entries }: MenuShape, functionName: string): boolean =>
  entries.some((entry) =>
    entry.kind === 'menu'
      ? hasItem(entry.menu, functionName)
      : entry.kind === 'item' && entry.functionName === functionName,
  );
