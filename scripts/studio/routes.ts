import { studioTexts } from '../../src/text/studio';
import { FOLDER } from '../host';
import { act, actAndAsk, reportFailure, withoutValue, type Doing } from './act';
import { Refused, type Asked } from './asked';
import { fromLocalTime, localTime } from './clock';
import { driveView, fileName, mailViews, upload } from './files';
import { titleOf, typeCells } from './typing';
import { tabView } from './view/tabView';
import { isInMenus, listTabs, office, openWorkbook } from './workbooks';

export type Route = (doing: Doing, asked: Asked) => object;

/** Looks at something. */
export const gets: Readonly<Record<string, Route>> = {
  '/api/office': ({ host, saving: { unsaved } }, { user }) => ({
    ...office(host, user),
    ...(unsaved !== undefined && { unsaved }),
  }),
  '/api/tabs': ({ host }, { user, text }) => listTabs(host, user, text('file')),
  '/api/tab': ({ host }, { user, text, whole }) => {
    const [file, tab] = [text('file'), whole('tab')];
    return tabView(host, user, file, titleOf(host, user, { file, tab }));
  },
  '/api/drive': ({ host }, { user }) => driveView(host, user),
  '/api/mails': ({ host }) => mailViews(host),
  '/api/activities': ({ activities }) => activities,
};

/** The person, and the workbook that stands open in the window: an add-on is before that one. */
function whoIs(
  { host }: Doing,
  user: string,
  file: string | undefined,
): { readonly as: string; readonly workbook?: string } {
  if (file === undefined) return { as: user };
  if (host.drive.role(file, user) === undefined) throw new Refused(studioTexts.noSuchFile, 404);
  return { as: user, workbook: file };
}

/** Does something; every other window is told. */
export const posts: Readonly<Record<string, Route>> = {
  '/api/open': (doing, { user, text }) => openWorkbook(doing, user, text('file')),
  '/api/type': (doing, { user, text, whole, grid, flag }) =>
    typeCells(doing, user, {
      file: text('file'),
      tab: whole('tab'),
      row: whole('row'),
      column: whole('column'),
      values: grid('values'),
      paste: flag('paste'),
    }),
  '/api/choose': (doing, { user, text, optionalText, replies }) => {
    const [name, caption] = [text('functionName'), text('caption')];
    if (!isInMenus(doing.host, name)) throw new Refused(studioTexts.noSuchMenu);
    const step = { by: user, what: studioTexts.chose(caption) };
    return withoutValue(
      actAndAsk(doing, step, replies(), () =>
        doing.host.run(name, [], whoIs(doing, user, optionalText('file'))),
      ),
    );
  },
  '/api/call': (doing, { user, text, optionalText, list, replies }) => {
    const [name, args] = [text('name'), list('args')];
    if (!doing.host.offers(name)) throw new Refused(studioTexts.noSuchFunction(name));
    const step = { by: user, what: studioTexts.called(name) };
    const who = whoIs(doing, user, optionalText('file'));
    return actAndAsk(doing, step, replies(), () => doing.host.runFromPage(name, args, who));
  },
  '/api/clock': (doing, { user, text }) => {
    const { host } = doing;
    const at = fromLocalTime(text('now'));
    if (at === undefined) throw new Refused(studioTexts.noSuchTime(text('now')));
    host.clock.set(at);
    const ran = act(doing, { by: user, what: studioTexts.clockSet(localTime(at)) }, () =>
      host.runDueTriggers(),
    );
    const alerts = ran.ok ? [] : [{ title: studioTexts.triggerFailed, text: reportFailure(ran.error) }];
    return { shown: { ...ran.shown, alerts: [...ran.shown.alerts, ...alerts] } };
  },
  '/api/upload': (doing, { user, text, optionalText, body }) => ({
    id: upload(doing, user, {
      name: fileName(text('name')),
      mimeType: text('type'),
      content: body,
      parent: optionalText('parent'),
    }),
  }),
  '/api/folder': ({ host }, { user, text, optionalText }) => ({
    id: host.drive.folder(user, fileName(text('name')), optionalText('parent')),
  }),
  '/api/trash': ({ host }, { user, text }) => {
    host.drive.trash(user, text('file'));
    return {};
  },
};

/** A file as it is downloaded. */
export function download(
  { host }: Doing,
  { user, text }: Asked,
): { readonly name: string; readonly content: Buffer } {
  const id = text('file');
  const file = host.drive.get(id);
  if (file === undefined || host.drive.role(id, user) === undefined || file.mimeType === FOLDER)
    throw new Refused(studioTexts.noSuchFile, 404);
  return { name: file.name, content: host.drive.content(id) };
}
