import type { Service } from '../define';
import { method, service } from '../define';
import { exception } from '../errors';
import { text } from '../guards';
import { createUi } from '../ui/createUi';
import { createSpreadsheet, type SpreadsheetAppParts } from './createSpreadsheet';

/** SpreadsheetApp, as far as the menu and the container need it. */
export function createSpreadsheetApp(parts: SpreadsheetAppParts): { readonly service: Service } {
  const { context, files, ui } = parts;
  const active = () => {
    const fileId = context.active();
    return fileId === undefined ? null : createSpreadsheet(parts, fileId);
  };
  return {
    service: service({
      getActiveSpreadsheet: method([], active),
      getActive: method([], active),
      openById: method([text], (fileId) => {
        if (files.role(fileId, context.run().user) === 'none')
          throw exception(
            `Unexpected error while getting the method or property openById on object SpreadsheetApp.`,
          );
        return createSpreadsheet(parts, fileId);
      }),
      getUi: method([], () => {
        if (!context.run().attended || context.active() === undefined)
          throw exception('Cannot call SpreadsheetApp.getUi() from this context.');
        return createUi(ui);
      }),
    }),
  };
}
