import { standings, type EvidenceIssueCode, type IssueCode } from '../../../core/findings/findings';
import type { Issue, Params, Place } from '../../../core/model';
import { isOfFiles, makeIssue } from '../../../core/findings/issue';
import { shorten } from '../../../text/vi';
import { longestText, type CellValue } from '../../grid/cells';
import { parseJson } from '../../grid/parseJson';

/** A finding that every look repeats until the files are looked at again, as it stands hidden in `Kiểm tra`. */
export const writeIssue = (issue: Issue<IssueCode>): CellValue => {
  const { code, where, params } = issue;
  if (!isOfFiles(issue)) return undefined;
  const whole = JSON.stringify({ code, where, params });
  return whole.length <= longestText ? whole : JSON.stringify({ code, where, params: shortened(params) });
};

/** Names of files that are longer than any message quotes them. */
const shortened = (params: Params): Params =>
  Object.fromEntries(
    Object.entries(params).map(([key, value]) => [
      key,
      typeof value === 'string' ? shorten(value, longestParam) : value,
    ]),
  );

/** Six signs each in JSON at the most, and no finding has more than five of them. */
const longestParam = 1500;

/** Undefined for what is none, or can't be read. */
export function readIssue(cell: CellValue): Issue<EvidenceIssueCode> | undefined {
  const kept = typeof cell === 'string' ? parseJson(cell) : undefined;
  if (!isRecord(kept)) return undefined;
  const { code, where, params } = kept;
  return isEvidenceCode(code) && isPlace(where) && isParams(params)
    ? makeIssue(code, where, params)
    : undefined;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEvidenceCode = (code: unknown): code is EvidenceIssueCode =>
  typeof code === 'string' && isKnown(code) && isOfFiles({ code });

const isKnown = (code: string): code is IssueCode => Object.prototype.hasOwnProperty.call(standings, code);

const isPlace = (value: unknown): value is Place =>
  isRecord(value) && Object.values(value).every((part) => typeof part === 'string');

const isParams = (value: unknown): value is Params =>
  isRecord(value) &&
  Object.values(value).every((part) => typeof part === 'string' || typeof part === 'number');
