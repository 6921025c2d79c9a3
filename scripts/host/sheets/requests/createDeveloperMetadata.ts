import { checkMetadata } from '../structure/checkMetadata';
import { invalid } from '../model/errors';
import { takeId } from './handler';
import type { Handler } from './handler';

export const createDeveloperMetadata: Handler<'createDeveloperMetadata'> = (body, { workbook }) => {
  const asked = body.developerMetadata ?? {};
  const used = workbook.metadata.map((metadata) => metadata.metadataId);
  const metadataId = takeId(workbook, asked.metadataId, used);
  if (metadataId < 1) throw invalid('metadataId must be positive');
  if (used.includes(metadataId))
    throw invalid(`Developer metadata with the id ${metadataId} already exists.`);
  const developerMetadata = checkMetadata(workbook, { ...asked, metadataId });
  workbook.metadata.push(developerMetadata);
  return { createDeveloperMetadata: { developerMetadata: structuredClone(developerMetadata) } };
};
