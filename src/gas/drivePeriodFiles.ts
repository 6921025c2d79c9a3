import type { PeriodFiles } from '../app/world/ports';
import { again } from './again';
import { carries, createFile, driveFiles, everywhere, findNew } from './drive';
import { callGoogle, isNoAccess, service } from './google';

const mimeType = 'application/vnd.google-apps.spreadsheet';
const jsonType = 'application/json';

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
      const options = { q, fields: 'files(id)', orderBy: 'createdTime', ...everywhere };
      const found = again(() => driveFiles().list(options));
      // The search does not know at once what was made; My Drive, where periods are made, shows it among its newest.
      const appProperties = { control: controlId, period: periodId };
      return found.files?.[0]?.id ?? again(() => findNew({ mimeType, appProperties }, 'id'))?.id;
    }),
  origin: (workbookId) =>
    callGoogle(() => {
      const { appProperties } = again(() =>
        driveFiles().get(workbookId, { fields: 'appProperties', supportsAllDrives: true }),
      );
      // The typings know of no keys.
      const { control, period } = (appProperties ?? {}) as {
        readonly control?: string;
        readonly period?: string;
      };
      return control === undefined || period === undefined ? undefined : { control, period };
    }),
  fate: (workbookId) =>
    callGoogle(() => {
      try {
        const fields = 'trashed,appProperties';
        const file = again(() => driveFiles().get(workbookId, { fields, supportsAllDrives: true }));
        if (file.trashed === true) return { there: false };
        const { control } = (file.appProperties ?? {}) as { readonly control?: string };
        return { there: true, ...(control !== undefined && { control }) };
      } catch (error) {
        if (isNoAccess(error)) return { there: false };
        throw error;
      }
    }),
  keep: ({ controlId, folderId, keepId, name, text }) =>
    callGoogle(() => {
      const content = Utilities.newBlob(text, jsonType, name);
      const appProperties = { control: controlId, kept: keepId };
      const file = createFile(
        { name, mimeType: jsonType, appProperties, parent: folderId, content },
        'id,webViewLink',
      );
      return { id: service(file.id, 'Drive.Files.create'), url: file.webViewLink ?? '' };
    }),
  create: (controlId, periodId, title) =>
    callGoogle(() => {
      const appProperties = { control: controlId, period: periodId };
      const file = createFile({ name: title, mimeType, appProperties }, 'id');
      return service(file.id, 'Drive.Files.create');
    }),
};
