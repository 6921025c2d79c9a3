import { readFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { NotImplemented } from '../contract';
import type { HostObject, Service } from '../define';
import { method, object, overloads, service } from '../define';
import { exception } from '../errors';
import { text } from '../guards';
import { SANDBOX_MODES, createHtmlOutput } from './htmlOutput';

/**
 * HtmlService, for pages that are whole as they stand in the bundle's folder.
 * https://developers.google.com/apps-script/reference/html/html-service
 */
export function createHtml(bundle: string | undefined): { readonly service: Service } {
  function read(name: string): string {
    const file = path.join(bundle ?? '', name.endsWith('.html') ? name : `${name}.html`);
    if (bundle === undefined || !existsSync(file)) throw exception(`No HTML file named ${name} was found.`);
    return readFileSync(file, 'utf8');
  }
  function template(html: string): HostObject {
    return object('HtmlService.HtmlTemplate', {
      getRawContent: method([], () => html),
      evaluate: method([], () => {
        if (html.includes('<?')) throw new NotImplemented('HtmlTemplate scriptlets');
        return createHtmlOutput(html);
      }),
    });
  }
  return {
    service: service({
      SandboxMode: SANDBOX_MODES,
      createHtmlOutput: overloads(
        method([], () => createHtmlOutput('')),
        method([text], (html) => createHtmlOutput(html)),
      ),
      createHtmlOutputFromFile: method([text], (name) => createHtmlOutput(read(name))),
      createTemplate: method([text], (html) => template(html)),
      createTemplateFromFile: method([text], (name) => template(read(name))),
    }),
  };
}
