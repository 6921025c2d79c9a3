import type { PeriodFiles } from '../app/world/ports';
import { carries, driveFiles, everywhere, isCarrying } from './drive';
import { callGoogle, service } from './google';

const mimeType = 'application/vnd.google-apps.spreadsheet';

/** The search does not know at once what was made; My Drive, where periods are made, shows it among its newest. */
function findNew(controlId: string, periodId: string): string | undefined {
  const { files = [] } = driveFiles().list({
    q: `'root' in parents and mimeType = '${mimeType}' and trashed = false`,
    fields: 'files(id,appProperties)',
    orderBy: 'createdTime desc',
    pageSize: 100,
  });
  return files.find((file) => isCarrying(file, { control: controlId, period: periodId }))?.id;
}

/** The file itself says which period of which control workbook it is, so that no second one is ever made. */
export const drivePeriodFiles: PeriodFiles = {
  find: (controlId, periodId) =>
    callGoogle(() => {
      // The folders for evidence carry the same properties.
      const q = [
        carries('control', controlId),
        carries('period', periodId),
        `mimeType = '${mimeType}'`,
        'trashed = false',
      ].join(' and ');
      const found = driveFiles().list({ q, fields: 'files(id)', orderBy: 'createdTime', ...everywhere });
      return found.files?.[0]?.id ?? findNew(controlId, periodId);
    }),
  origin: (workbookId) =>
    callGoogle(() => {
      const { appProperties } = driveFiles().get(workbookId, {
        fields: 'appProperties',
        supportsAllDrives: true,
      });
      // The typings know of no keys.
      const { control, period } = (appProperties ?? {}) as {
        readonly control?: string;
        readonly period?: string;
      };
      return control === undefined || period === undefined ? undefined : { control, period };
    }),
  create: (controlId, periodId, title) =>
    callGoogle(() => {
      const file = driveFiles().create({
        name: title,
        mimeType,
        appProperties: { control: controlId, period: periodId },
      });
      return service(file.id, 'Drive.Files.create');
    }),
};
