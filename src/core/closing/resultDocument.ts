import type { Issue, Office } from '../model';
import { sha256 } from '../submission/sha256';
import type { Summary } from '../summary/model';
import type { CheckedPeriod } from '../validation/interpret';
import { canonicalJson } from './canonicalJson';
import { dataMark } from './dataMark';
import type { FrozenLine } from './frozenLines';
import type { Hindrance } from './hindrances';

export interface ResultOrder {
  readonly kind: 'concluded' | 'reported';
  readonly number: number;
  /** dd/MM/yyyy HH:mm. */
  readonly at: string;
  readonly by: string;
  readonly reason: string;
  readonly office: Office;
  /** Over what it was concluded. */
  readonly hindrances: readonly Hindrance[];
  /** Of a report: the conclusion that it reports. */
  readonly concluded?: { readonly at: string; readonly seal: string };
}

/** A file as it is kept: the same result has the same text, and the same SHA-256, whoever works it out. */
export interface KeptText {
  readonly text: string;
  /** SHA-256 of its UTF-8 bytes, in hexadecimal. */
  readonly seal: string;
}

/**
 * A result, whole: what was concluded, from which entries, figures and points, by which scale, with which findings, by whom
 * and when. Numbers stand in it as texts.
 */
export function resultDocument(
  order: ResultOrder,
  checked: CheckedPeriod,
  { ledgers, communes, communesBy }: Summary,
  lines: readonly FrozenLine[],
): KeptText {
  const { period, catalogue, rows, figures, province, submissions, issues } = checked;
  const text = canonicalJson({
    format: 'so-diem-cqdt/result/1',
    ...order,
    period,
    mark: dataMark(checked),
    lines,
    ledgers,
    communes: { by: communesBy, list: communes },
    catalogue: { ...catalogue, units: catalogue.units.map((unit) => ({ ...unit, people: undefined })) },
    rows,
    figures,
    province: Object.fromEntries(province),
    submissions: Object.fromEntries(submissions),
    findings: issues.map(({ code, severity, where, params }: Issue) => ({ code, severity, where, params })),
  });
  return { text, seal: sealOfText(text) };
}

export const sealOfText = (text: string): string =>
  sha256(text)
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

/** The lines of a kept file; undefined where it is none, or not the one that the seal speaks of. */
export function linesOfText(text: string, seal: string): readonly FrozenLine[] | undefined {
  if (sealOfText(text) !== seal) return undefined;
  const { lines = [] } = JSON.parse(text) as { readonly lines?: readonly TextLine[] };
  return lines.map((line) => ({
    ...line,
    max: Number(line.max),
    excluded: toInterval(line.excluded),
    self: toInterval(line.self),
    appraised: toInterval(line.appraised),
  }));
}

/** As `canonicalJson` spells it. */
interface TextInterval {
  readonly low: string;
  readonly high: string;
}
type TextLine = Pick<FrozenLine, 'part' | 'id' | 'name' | 'selfWord' | 'appraisedWord'> & {
  readonly max: string;
} & Readonly<Record<'excluded' | 'self' | 'appraised', TextInterval>>;

const toInterval = ({ low, high }: TextInterval): FrozenLine['self'] => ({
  low: Number(low),
  high: Number(high),
});
