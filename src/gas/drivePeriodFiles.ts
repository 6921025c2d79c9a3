import type { PeriodFiles } from '../app/ports';
import { callGoogle, service } from './google';

const mimeType = 'application/vnd.google-apps.spreadsheet';

const files = (): GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection =>
  service(service(Drive, 'Drive').Files, 'Drive.Files');

/** A value inside a Drive query. */
const quoted = (text: string): string => `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;

/** The file itself says which period of which control workbook it is, so that no second one is ever made. */
export const drivePeriodFiles: PeriodFiles = {
  find: (controlId, periodId) =>
    callGoogle(() => {
      const has = (key: string, value: string): string =>
        `appProperties has { key=${quoted(key)} and value=${quoted(value)} }`;
      const q = [has('control', controlId), has('period', periodId), 'trashed = false'].join(' and ');
      const found = files().list({
        q,
        fields: 'files(id)',
        orderBy: 'createdTime',
        supportsAllDrives: true,
        includeItemsFromAllDrives: true,
      });
      return found.files?.[0]?.id;
    }),
  create: (controlId, periodId, title) =>
    callGoogle(() => {
      const file = files().create({
        name: title,
        mimeType,
        appProperties: { control: controlId, period: periodId },
      });
      return service(file.id, 'Drive.Files.create');
    }),
};
