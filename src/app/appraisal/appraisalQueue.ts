import { appError } from '../../core/appError';
import { criterionOf, linesOf } from '../../core/evidence/index/indexLines';
import { fileOfUnit } from '../../core/evidence/index/indexRow';
import type { Appraisal } from '../../core/model';
import { entryColumns, type EntryColumn } from '../../core/parse/parseEntry';
import { parseNumber } from '../../core/parse/parseNumber';
import { shownText } from '../../core/parse/parseText';
import { parseYesNo } from '../../core/parse/parseYesNo';
import { isBlank, type RawCell } from '../../core/parse/rawCell';
import { rowKey } from '../../core/keys';
import { isWaiting } from '../../core/rows/isWaiting';
import { stateRows } from '../../core/rows/stateRows';
import { scoreUnitRow } from '../../core/summary/scoreUnitRow';
import {
  describeIssue,
  documentStateWords,
  formatInterval,
  formatNumber,
  inputText,
  rowStateWords,
  verdictWords,
  yesNoWords,
} from '../../text/vi';
import { locator } from '../../workbook/period/locate';
import { nameOf, type EvidenceReading } from '../../workbook/tabs/evidence/evidenceRows';
import { shownSignature } from '../../workbook/tabs/evidence/signatureColumns';
import { entryTabColumns } from '../../workbook/tabs/entry/entryColumns';
import { changeCells } from '../unit/changeCells';
import { lookAtPeriod, requireOperator } from '../checking/lookAtPeriod';
import { contentOf } from '../api/contentOf';
import type { AppraisalCells, AppraiseOrder, Queue, QueueDocument, QueueRow } from '../api/boardApi';
import type { CellValue } from '../api/pageApi';
import type { World } from '../world/ports';
import { tabOf } from '../world/tabOf';
import { entryWords } from '../../workbook/tabs/entry/words';
import { submissionsWords } from '../../workbook/tabs/submissions/words';

/** The rows of one unit in their order, with what was entered and what proves it: one read. */
export function appraisalQueue(
  world: Pick<World, 'workbooks' | 'clock'>,
  { workbookId, here, unit }: { readonly workbookId: string; readonly here: boolean; readonly unit: string },
): Queue {
  const { reading, settled } = requireOperator(lookAtPeriod(world, workbookId));
  const name = reading.submissions.units.find(({ id }) => id === unit)?.name;
  if (name === undefined) throw appError('unitUnknown', { unit, tab: submissionsWords.title });
  const { catalogue, rows, issues } = settled.checked;
  const raws = new Map(reading.raw.rows.map((row) => [rowKey(row), row]));
  const documents = documentsOf(reading.evidence);
  const locate = locator(reading);
  const queue = stateRows(catalogue, rows)
    .filter(({ row, state }) => row.unit === unit && state !== 'empty' && !row.defaultNotApplicable)
    .flatMap((stated): readonly QueueRow[] => {
      const { criterion, row, state } = stated;
      const raw = raws.get(rowKey(row));
      const place = locate({ criterion: criterion.id, unit, column: 'verdict' });
      if (!raw || !place) return [];
      const { score, max } = scoreUnitRow(criterion, row, state, 'self');
      const { verdict, figure, points, comment } = raw.appraisal;
      return [
        {
          criterion: criterion.id,
          title: criterion.title,
          work: criterion.work,
          ask: inputText(criterion.measure),
          measure: criterion.measure.kind,
          manual: criterion.weight.scoring.method === 'manual',
          status: rowStateWords[state],
          waiting: isWaiting(stated),
          claimed: formatInterval(score),
          max,
          entered: enteredIn(raw.cells),
          documents: documents.get(rowKey(row)) ?? [],
          findings: issues
            .filter(({ where }) => where.unit === unit && where.criterion === criterion.id)
            .map((issue) => describeIssue(issue, reading.raw.office)),
          place,
          appraisal: {
            verdict: verdict ? verdictWords[verdict] : null,
            figure: contentOf(figure),
            points: contentOf(points),
            comment: contentOf(comment),
          },
        },
      ];
    });
  return { unit, name, here, rows: queue };
}

const shown = entryColumns.filter((column) => column !== 'notApplicable');

function enteredIn(cells: Readonly<Partial<Record<EntryColumn, RawCell>>>): QueueRow['entered'] {
  const claimed = parseYesNo(cells.notApplicable ?? {});
  return [
    ...(claimed.kind === 'value' && claimed.value
      ? [{ label: entryWords.headers.notApplicable.header, text: yesNoWords.yes }]
      : []),
    ...shown.flatMap((column) => {
      const cell = cells[column] ?? {};
      if (isBlank(cell)) return [];
      return [{ label: entryWords.headers[column].header, text: textIn(cell) }];
    }),
  ];
}

function textIn({ typed, value, format }: RawCell): string {
  const content = typed ?? value;
  if (typeof content !== 'number' || format === 'DATE' || format === 'DATE_TIME') {
    return shownText({ typed: content ?? '', ...(format !== undefined && { format }) });
  }
  return formatNumber(content, 4);
}

/** By row key; what does not count any more is left out. */
function documentsOf({ rows, corrections }: EvidenceReading): ReadonlyMap<string, readonly QueueDocument[]> {
  const found = new Map<string, QueueDocument[]>();
  for (const line of linesOf(rows, corrections)) {
    const { row } = line;
    const criterion = criterionOf(line);
    const { unit, target, facts, state, signature } = row;
    if (criterion === undefined || state === 'left' || state === 'unlinked') continue;
    const key = rowKey({ criterion, unit });
    const list = found.get(key) ?? [];
    const url = target.kind === 'web' ? target.address : (facts?.url ?? null);
    list.push({
      id: fileOfUnit(row),
      name: nameOf(row),
      url,
      state: documentStateWords[state],
      signature: signature ? shownSignature(signature) : null,
    });
    found.set(key, list);
  }
  return found;
}

/** Writes the office's four cells of that very row; the statuses follow with the next look at the workbook. */
export function appraise(
  world: Pick<World, 'workbooks' | 'lock'>,
  workbookId: string,
  { unit, criterion, seen, verdict, figure, points, comment }: AppraiseOrder,
): AppraisalCells {
  const next: AppraisalCells = {
    verdict: verdict === null ? null : verdictWords[verdict],
    figure: figureOf(figure),
    points: numberIn(points, 'points'),
    comment: comment.trim() === '' ? null : comment.trim(),
  };
  requireWhole(verdict, next);
  changeCells(world, {
    workbookId,
    table: { title: tabOf(criterion), columns: entryTabColumns },
    keyColumn: 'key',
    key: rowKey({ criterion, unit }),
    changes: [
      { column: 'verdict', seen: seen.verdict, next: next.verdict },
      { column: 'appraisedFigure', seen: seen.figure, next: next.figure },
      { column: 'appraisedPoints', seen: seen.points, next: next.points },
      { column: 'comment', seen: seen.comment, next: next.comment },
    ],
  });
  return next;
}

/** What a verdict can't do without. */
function requireWhole(
  verdict: Appraisal['verdict'] | null,
  { figure, points, comment }: AppraisalCells,
): void {
  if (verdict === 'corrected' && figure === null && points === null) {
    throw appError('appraisalIncomplete', {
      verdict: verdictWords[verdict],
      column: entryWords.headers.appraisedFigure.header,
    });
  }
  if ((verdict === 'returned' || verdict === 'rejected') && comment === null) {
    throw appError('appraisalIncomplete', {
      verdict: verdictWords[verdict],
      column: entryWords.headers.comment.header,
    });
  }
}

/** Có, Không, a number, or a per cent, which is a ratio here. */
function figureOf(text: string): CellValue {
  const yesNo = parseYesNo({ typed: text.trim() });
  if (text.trim() !== '' && yesNo.kind === 'value') return yesNo.value ? yesNoWords.yes : yesNoWords.no;
  return numberIn(text, 'appraisedFigure');
}

const columnsOf = { points: 'appraisedPoints', appraisedFigure: 'appraisedFigure' } as const;

function numberIn(text: string, field: keyof typeof columnsOf): number | null {
  const typed = text.trim();
  if (typed === '') return null;
  const percent = /^(.*\d)\s*%$/.exec(typed)?.[1];
  const reading = parseNumber({ typed: percent ?? typed }, { whole: false });
  if (reading.kind === 'value') {
    // 8,5% is the very 0.085, not a rest of its division.
    return percent === undefined ? reading.value : Number((reading.value / 100).toPrecision(15));
  }
  throw appError('figureUnreadable', { column: entryWords.headers[columnsOf[field]].header, text: typed });
}
