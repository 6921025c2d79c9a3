import type { Explanation } from '../../core/explain/model';
import { rowKey } from '../../core/keys';
import type { EvidenceReading } from '../../workbook/tabs/evidence/evidenceRows';

/** Names the documents that were found for each row, in its cells or in its folders; as `Minh chứng` has them. */
export function withDocuments<T extends Explanation>(explanation: T, { standings }: EvidenceReading): T {
  const names = new Map<string, Set<string>>();
  for (const { unit, criterion, state, file } of standings) {
    if (criterion === undefined || (state !== 'present' && state !== 'notAsked')) continue;
    const name = file()?.name ?? '';
    const key = rowKey({ criterion, unit });
    if (name !== '') names.set(key, (names.get(key) ?? new Set()).add(name));
  }
  return {
    ...explanation,
    rows: explanation.rows.map((row) => {
      const documents = names.get(rowKey({ criterion: row.criterion.id, unit: row.unit.id }));
      return documents ? { ...row, documents: [...documents] } : row;
    }),
  };
}
