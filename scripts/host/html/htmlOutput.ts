import type { HostObject } from '../define';
import { enumSet, method, object, overloads } from '../define';
import { enumOf, number, objectOf, text } from '../guards';

export interface HtmlOutput extends HostObject {
  readonly type: 'HtmlService.HtmlOutput';
  readonly content: { html: string; title: string; width?: number; height?: number };
}

export const isHtmlOutput = objectOf<HtmlOutput>('HtmlService.HtmlOutput');

export const SANDBOX_MODES = enumSet('IFRAME');

/** https://developers.google.com/apps-script/reference/html/html-output */
export function createHtmlOutput(html: string): HtmlOutput {
  const content: HtmlOutput['content'] = { html, title: '' };
  const then = (change: () => void): HtmlOutput => {
    change();
    return output;
  };
  const members = {
    getContent: method([], () => content.html),
    setContent: method([text], (to) => then(() => (content.html = to))),
    append: method([text], (more) => then(() => (content.html += more))),
    getTitle: method([], () => content.title),
    setTitle: method([text], (to) => then(() => (content.title = to))),
    setWidth: method([number], (to) => then(() => (content.width = to))),
    setHeight: method([number], (to) => then(() => (content.height = to))),
    setSandboxMode: overloads(method([enumOf('SandboxMode')], () => output)),
  };
  const output: HtmlOutput = {
    ...object('HtmlService.HtmlOutput', members),
    type: 'HtmlService.HtmlOutput',
    content,
  };
  return output;
}
