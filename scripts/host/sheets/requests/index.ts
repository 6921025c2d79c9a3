import { NotImplemented } from '../../contract';
import { invalid } from '../model/errors';
import type { Reply, Request } from '../model/resources';
import { checkPart } from '../shape/checkShape';
import { requestKinds } from '../shape/definitions';
import { addBanding } from './addBanding';
import { addChart } from './addChart';
import { addConditionalFormatRule } from './addConditionalFormatRule';
import { addFilterView } from './addFilterView';
import { addNamedRange } from './addNamedRange';
import { addProtectedRange } from './addProtectedRange';
import { addSheet } from './addSheet';
import { appendCells } from './appendCells';
import { appendDimension } from './appendDimension';
import { autoResizeDimensions } from './autoResizeDimensions';
import { clearBasicFilter } from './clearBasicFilter';
import { copyPaste } from './copyPaste';
import { createDeveloperMetadata } from './createDeveloperMetadata';
import { deleteBanding } from './deleteBanding';
import { deleteConditionalFormatRule } from './deleteConditionalFormatRule';
import { deleteDeveloperMetadata } from './deleteDeveloperMetadata';
import { deleteDimension } from './deleteDimension';
import { deleteEmbeddedObject } from './deleteEmbeddedObject';
import { deleteFilterView } from './deleteFilterView';
import { deleteNamedRange } from './deleteNamedRange';
import { deleteProtectedRange } from './deleteProtectedRange';
import { deleteSheet } from './deleteSheet';
import { insertDimension } from './insertDimension';
import { mergeCells } from './mergeCells';
import { repeatCell } from './repeatCell';
import { setBasicFilter } from './setBasicFilter';
import { setDataValidation } from './setDataValidation';
import { sortRange } from './sortRange';
import { unmergeCells } from './unmergeCells';
import { updateBorders } from './updateBorders';
import { updateCells } from './updateCells';
import { updateChartSpec } from './updateChartSpec';
import { updateConditionalFormatRule } from './updateConditionalFormatRule';
import { updateDeveloperMetadata } from './updateDeveloperMetadata';
import { updateDimensionProperties } from './updateDimensionProperties';
import { updateFilterView } from './updateFilterView';
import { updateProtectedRange } from './updateProtectedRange';
import { updateSheetProperties } from './updateSheetProperties';
import { updateSpreadsheetProperties } from './updateSpreadsheetProperties';
import type { Draft, Handler } from './handler';

type Kind = keyof Required<Request>;
type Handlers = { readonly [K in Kind]: Handler<K> | 'unsupported' };

/** Every kind that Google has; a new one in the typings fails to compile here. */
const handlers: Handlers = {
  addBanding,
  addChart,
  addConditionalFormatRule,
  addDataSource: 'unsupported',
  addDimensionGroup: 'unsupported',
  addFilterView,
  addNamedRange,
  addProtectedRange,
  addSheet,
  addSlicer: 'unsupported',
  addTable: 'unsupported',
  appendCells,
  appendDimension,
  autoFill: 'unsupported',
  autoResizeDimensions,
  cancelDataSourceRefresh: 'unsupported',
  clearBasicFilter,
  copyPaste,
  createDeveloperMetadata,
  cutPaste: 'unsupported',
  deleteBanding,
  deleteConditionalFormatRule,
  deleteDataSource: 'unsupported',
  deleteDeveloperMetadata,
  deleteDimension,
  deleteDimensionGroup: 'unsupported',
  deleteDuplicates: 'unsupported',
  deleteEmbeddedObject,
  deleteFilterView,
  deleteNamedRange,
  deleteProtectedRange,
  deleteRange: 'unsupported',
  deleteSheet,
  deleteTable: 'unsupported',
  duplicateFilterView: 'unsupported',
  duplicateSheet: 'unsupported',
  findReplace: 'unsupported',
  insertDimension,
  insertRange: 'unsupported',
  mergeCells,
  moveDimension: 'unsupported',
  pasteData: 'unsupported',
  randomizeRange: 'unsupported',
  refreshDataSource: 'unsupported',
  repeatCell,
  setBasicFilter,
  setDataValidation,
  sortRange,
  textToColumns: 'unsupported',
  trimWhitespace: 'unsupported',
  unmergeCells,
  updateBanding: 'unsupported',
  updateBorders,
  updateCells,
  updateChartSpec,
  updateConditionalFormatRule,
  updateDataSource: 'unsupported',
  updateDeveloperMetadata,
  updateDimensionGroup: 'unsupported',
  updateDimensionProperties,
  updateEmbeddedObjectBorder: 'unsupported',
  updateEmbeddedObjectPosition: 'unsupported',
  updateFilterView,
  updateNamedRange: 'unsupported',
  updateProtectedRange,
  updateSheetProperties,
  updateSlicerSpec: 'unsupported',
  updateSpreadsheetProperties,
  updateTable: 'unsupported',
};

const isKind = (kind: string): kind is Kind => requestKinds.has(kind);

/** Carries out the one request in this object. */
export function runRequest(kind: string, request: Request, index: number, draft: Draft): Reply {
  if (!isKind(kind)) {
    throw invalid(
      `Invalid JSON payload received. Unknown name "${kind}" at 'requests[${index}]': Cannot find field.`,
    );
  }
  return run(kind, request, index, draft);
}

function run<K extends Kind>(kind: K, request: Pick<Request, K>, index: number, draft: Draft): Reply {
  const handler: Handlers[K] = handlers[kind];
  if (handler === 'unsupported') throw new NotImplemented(`Sheets request: ${kind}`);
  const body = request[kind];
  checkPart(`${kind.charAt(0).toUpperCase()}${kind.slice(1)}Request`, body, `requests[${index}].${kind}`);
  if (body === undefined || body === null) throw invalid(`Invalid requests[${index}]: No request set.`);
  return handler(body, draft);
}
