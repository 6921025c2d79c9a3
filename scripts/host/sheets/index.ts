export { createSheets } from './createSheets';
export type { SheetsHost, SheetsService, SheetsState } from './createSheets';
export { EditRejected } from './model/errors';
export type { TypedEdit, TypeOptions } from './typing/type';
