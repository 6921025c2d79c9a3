import { studioTexts } from '../../src/text/studio';
import { EditRejected, NotImplemented, ServiceError, type Host } from '../host';
import { act, reportFailure, type Doing } from './act';
import type { Area, Typing, TypingAnswer } from './api';
import { areaOf, intersects, without } from './view/areas';
import { quoted } from './view/tabView';

const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));

export const cellName = (row: number, column: number): string => `${letters(column)}${String(row + 1)}`;

/** A person types or pastes; what was not taken comes back with the reason, in words. */
export function typeCells(doing: Doing, user: string, typing: Typing): TypingAnswer {
  const { host } = doing;
  const { file, values, paste } = typing;
  const title = titleOf(host, user, typing);
  const cell = cellName(typing.row, typing.column);
  const done = act(doing, { by: user, what: studioTexts.typed(title, cell) }, () =>
    host.type(user, file, `${quoted(title)}!${cell}`, values, { paste }),
  );
  const { shown } = done;
  if (done.ok) {
    const refusals = done.value.rejected.map(({ cell: at, message }) => ({
      cell: at,
      reason: ruleText(message),
    }));
    return { refusals, shown };
  }
  const refusal = refusalOf(host, user, typing, done.error);
  if (refusal !== undefined) return { refusals: [{ cell, reason: refusal }], shown };
  // A trigger failed after the cell had taken its value.
  const alert = { title: studioTexts.triggerFailed, text: reportFailure(done.error) };
  return { refusals: [], shown: { ...shown, alerts: [...shown.alerts, alert] } };
}

export function titleOf(host: Host, user: string, { file, tab }: Pick<Typing, 'file' | 'tab'>): string {
  const { sheets = [] } = host.look(user, file, { fields: 'sheets(properties(sheetId,title))' });
  const found = sheets.find(({ properties }) => (properties?.sheetId ?? 0) === tab);
  if (found?.properties?.title === undefined) throw new ServiceError(`No tab ${String(tab)}`, 404);
  return found.properties.title;
}

/** What a validation without a message of its own says. */
const ruleText = (message: string): string =>
  message.startsWith('The data you entered violates') ? studioTexts.againstRule : message;

/** Why the host took nothing; undefined where it did take the entry. */
function refusalOf(host: Host, user: string, typing: Typing, error: unknown): string | undefined {
  if (error instanceof EditRejected) return ruleText(error.message);
  if (error instanceof NotImplemented) return studioTexts.notHere(error.message);
  if (!(error instanceof ServiceError)) return undefined;
  const role = host.drive.role(typing.file, user);
  if (role !== 'owner' && role !== 'writer') return studioTexts.readOnly(user);
  const closed = closedFor(host, user, typing);
  return closed === undefined ? studioTexts.refused(error.message) : studioTexts.closed(user, closed);
}

/** The name of a protection that keeps this person out of the cells. */
function closedFor(host: Host, user: string, { file, tab, row, column, values }: Typing): string | undefined {
  const width = Math.max(1, ...values.map((texts) => texts.length));
  const wanted: Area = {
    top: row,
    left: column,
    bottom: row + Math.max(1, values.length),
    right: column + width,
  };
  const { sheets = [] } = host.look(user, file, {
    fields: 'sheets(properties,protectedRanges(range,description,requestingUserCanEdit,unprotectedRanges))',
  });
  const sheet = sheets.find(({ properties }) => (properties?.sheetId ?? 0) === tab);
  const grid = sheet?.properties?.gridProperties ?? {};
  const found = (sheet?.protectedRanges ?? []).find(
    ({ range = {}, requestingUserCanEdit, unprotectedRanges = [] }) =>
      requestingUserCanEdit !== true &&
      without(
        areaOf(range, grid),
        unprotectedRanges.map((hole) => areaOf(hole, grid)),
      ).some((area) => intersects(area, wanted)),
  );
  return found === undefined ? undefined : (found.description ?? '');
}
