import type { Request, Spreadsheet } from './sheets';

/** Under this key a workbook keeps the format with which it was made, or to which it was brought up. */
const formatKey = 'soDiemFormat';

/** Before workbooks carried a format, this was theirs. */
export const firstFormat = 1;

const found = ({ developerMetadata = [] }: Spreadsheet): NonNullable<Spreadsheet['developerMetadata']> =>
  developerMetadata.filter(({ metadataKey }) => metadataKey === formatKey);

/** The format of a workbook whose read names `developerMetadata`; the first where it carries none. */
export function formatOf(workbook: Spreadsheet): number {
  const formats = found(workbook).map(({ metadataValue }) => Number(metadataValue));
  return Math.max(firstFormat, ...formats.filter(Number.isInteger));
}

/** Notes the format in a workbook as it was read; nothing where it is noted already. */
export function noteFormat(workbook: Spreadsheet, format: number): readonly Request[] {
  const [kept] = found(workbook);
  const metadataValue = String(format);
  if (kept?.metadataId === undefined) {
    const location = { spreadsheet: true } as const;
    const developerMetadata = {
      metadataKey: formatKey,
      metadataValue,
      location,
      visibility: 'DOCUMENT',
    } as const;
    return [{ createDeveloperMetadata: { developerMetadata } }];
  }
  if (kept.metadataValue === metadataValue) return [];
  return [
    {
      updateDeveloperMetadata: {
        dataFilters: [{ developerMetadataLookup: { metadataId: kept.metadataId } }],
        developerMetadata: { metadataValue },
        fields: 'metadataValue',
      },
    },
  ];
}
