import { invalid } from '../model/errors';
import { matchesAny } from '../structure/matchMetadata';
import type { Handler } from './handler';

export const deleteDeveloperMetadata: Handler<'deleteDeveloperMetadata'> = ({ dataFilter }, { workbook }) => {
  if (dataFilter === undefined) throw invalid('dataFilter is required');
  const gone = workbook.metadata.filter((metadata) => matchesAny(workbook, metadata, [dataFilter]));
  workbook.metadata = workbook.metadata.filter((metadata) => !gone.includes(metadata));
  return { deleteDeveloperMetadata: { deletedDeveloperMetadata: gone } };
};
