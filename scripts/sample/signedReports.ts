import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { delivered } from '../../src/catalogue';
import { halfDone, withoutEntries } from './units';
import type { EvidenceMistake } from '../period/evidenceMistakes';

/** The one criterion that asks for a signed report. */
export const signedCriterion = '2.II.11';
export const signedName = `${signedCriterion} Báo cáo.pdf`;

interface SignedReport {
  readonly unit: string;
  readonly name: string;
  /** The unit's own name, or that of another. */
  readonly signedBy: string;
  readonly then: 'left' | 'changed' | 'addedTo';
}

/** What is wrong with the reports of some communes. */
const faults: Readonly<Record<string, { readonly code: string; readonly comment: string }>> = {
  'a-roang': { code: 'unsignedPaper', comment: 'báo cáo chưa ký số' },
  'hong-kim': { code: 'signedByOther', comment: 'chữ ký số của xã Hồng Vân' },
  'hong-bac': { code: 'changedAfterSigning', comment: 'sửa số liệu sau khi ký số' },
  'trung-son': { code: 'addedAfterSigning', comment: 'ghi thêm vào tệp sau khi ký số' },
};

const names = new Map(delivered.units.map(({ id, name }) => [id, name]));

const unreported: readonly string[] = [...withoutEntries, halfDone.unit];

/** The reports that are signed, one a commune. */
export const signedReports = (): readonly SignedReport[] =>
  delivered.units
    .filter(
      ({ id, kind }) =>
        kind === 'commune' && !unreported.includes(id) && faults[id]?.code !== 'unsignedPaper',
    )
    .map(({ id, name }) => {
      const code = faults[id]?.code;
      return {
        unit: id,
        name,
        signedBy: code === 'signedByOther' ? (names.get('hong-van') ?? name) : name,
        then: code === 'changedAfterSigning' ? 'changed' : code === 'addedAfterSigning' ? 'addedTo' : 'left',
      };
    });

/** Kept, for whoever signs twice gets other bytes; `npm run sample -- --sign` makes them anew. */
export const signedPath = (unit: string): string => join(__dirname, 'signed', `${unit}.pdf`);

/** The signed report of a commune; undefined for the one that did not sign. */
export function signedReport(unit: string): Uint8Array | undefined {
  const path = signedPath(unit);
  return existsSync(path) ? readFileSync(path) : undefined;
}

export const signatureFaults: readonly EvidenceMistake[] = Object.entries(faults).map(
  ([unit, { code, comment }]) => ({
    code,
    unit,
    criterion: signedCriterion,
    file: signedName,
    act: '',
    comment,
  }),
);
