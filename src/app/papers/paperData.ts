import { toDocument } from '../../core/evidence/index/indexRow';
import { linesOf } from '../../core/evidence/index/indexLines';
import type { EvidenceDocument } from '../../core/evidence/model';
import { rowKey } from '../../core/keys';
import { isStanding } from '../../core/rows/submissionRecord';
import type { Office, OfficeDesk, Day } from '../../core/model';
import type { ListedDocument, PaperData } from '../../papers/data/paperData';
import type { Examination } from '../checking/examine';

/** What papers are made of, from a period that was read. */
export function paperData(
  { reading, checked, summary }: Pick<Examination, 'reading' | 'checked' | 'summary'>,
  { office, desk, today }: { readonly office: Office; readonly desk: OfficeDesk; readonly today: Day },
): PaperData {
  const { raw, evidence } = reading;
  return {
    ...checked,
    summary,
    office,
    desk,
    today,
    previous: new Map(
      raw.rows.flatMap((row) => (row.previous === undefined ? [] : [[rowKey(row), row.previous] as const])),
    ),
    documents: linesOf(evidence.rows, evidence.corrections).flatMap(
      ({ row, correction }) => listed(toDocument(row, correction)) ?? [],
    ),
    seals: new Map(
      raw.snapshots.flatMap(({ unit, seal }) =>
        seal !== undefined && isStanding(checked.submissions.get(unit)?.state ?? 'open')
          ? [[unit, seal] as const]
          : [],
      ),
    ),
    // No tab asks for them yet.
    difficulties: [],
  };
}

/** A document that can be opened. */
function listed(document: EvidenceDocument | undefined): ListedDocument | undefined {
  const name = document && nameOf(document);
  if (document === undefined || name === undefined) return undefined;
  const { unit, criterion, traits } = document;
  const { kind, documentNo, documentDate } = traits;
  return {
    unit,
    name,
    ...(criterion !== undefined && { criterion }),
    ...(kind !== undefined && { kind }),
    ...(documentNo !== undefined && { documentNo }),
    ...(documentDate !== undefined && { documentDate }),
  };
}

function nameOf({ source }: EvidenceDocument): string | undefined {
  if (source.kind === 'web') return source.address;
  return source.found.state === 'found' && !source.found.file.trashed ? source.found.file.name : undefined;
}
