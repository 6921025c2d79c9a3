import {
  addressedBy,
  adoptedTraits,
  documentKey,
  type Correction,
  type DocumentState,
  type IndexRow,
} from '../../core/evidence/indexRow';
import { criterionInName } from '../../core/evidence/criterionInName';
import type { IndexLine } from '../../core/evidence/indexLines';
import type { DocumentTraits, EvidenceOrigin, FileFacts } from '../../core/evidence/model';
import { mergeTraits } from '../../core/evidence/traits';
import { instantOfSerial, serialOfInstant } from '../../core/instant';
import type { Day, EvidenceKind } from '../../core/model';
import { parseDate } from '../../core/parse/parseDate';
import {
  documentPeriodWords,
  documentStateWords,
  evidenceKindWords,
  evidenceOriginWords,
  fileTypeText,
  unknownFileText,
  type DocumentPeriod,
} from '../../text/vi';
import { textOf, type CellValue } from '../cells';
import { wordCodec } from '../codecs';
import { readTable, type ReadRow, type ReadTable } from '../readTable';
import type { Sheet } from '../sheets';
import { evidenceTable, type EvidenceKey } from './evidenceTab';
import { dayIn, displayScan, readScan } from './scanColumns';

type Fix = Extract<EvidenceKey, `${string}Fix` | 'scanAdopt' | 'note'>;

/** The columns that the program writes. */
export type FoundKey = Exclude<EvidenceKey, Fix>;

/** The tab as it was read. */
export interface EvidenceReading {
  readonly table: ReadTable<EvidenceKey>;
  /** From the first data row on, '' where there is none. */
  readonly keys: readonly string[];
  /** In the places of `keys`; undefined where a row is none of the program's. */
  readonly rows: readonly (IndexRow | undefined)[];
  /** What VH-TT typed and took over. */
  readonly corrections: readonly Correction[];
}

export function readEvidence(sheet: Sheet): EvidenceReading {
  const table = readTable(evidenceTable, sheet);
  return {
    table,
    keys: table.rows.map((row) => textOf(row.cell('key'))),
    rows: table.rows.map(readRow),
    corrections: table.rows.map(readCorrection),
  };
}

const states = wordCodec<DocumentState>(documentStateWords);
const origins = wordCodec<EvidenceOrigin>(evidenceOriginWords);
const kinds = wordCodec<EvidenceKind>(evidenceKindWords);
const periods = wordCodec<DocumentPeriod>(documentPeriodWords);

/** A cell of the program's that somebody spoiled is written anew; until then its row is as if just found. */
function readRow(row: ReadRow<EvidenceKey>): IndexRow | undefined {
  const addressed = addressedBy(textOf(row.cell('key')));
  if (!addressed) return undefined;
  const state =
    states.read(textOf(row.cell('state'))) ?? (addressed.target.kind === 'web' ? 'web' : 'notAsked');
  const askedOn = dayIn(row.cell('askedOn'));
  const facts = addressed.target.kind === 'file' ? readFacts(row, addressed.target.id, state) : undefined;
  const scan = readScan(row);
  return {
    ...addressed,
    origin: origins.read(textOf(row.cell('origin'))) ?? 'link',
    state,
    ...(facts && { facts }),
    traits: readTraits(row),
    firstSeen: dayIn(row.cell('firstSeen')) ?? '',
    ...(scan && { scan }),
    ...(askedOn !== undefined && { askedOn }),
  };
}

function readFacts(row: ReadRow<EvidenceKey>, id: string, state: DocumentState): FileFacts | undefined {
  const text = (key: EvidenceKey): string => textOf(row.cell(key));
  const mimeType = text('mimeType');
  const modified = row.cell('modifiedAt').typed;
  if (mimeType === '' || typeof modified !== 'number') return undefined;
  const size = row.cell('size').typed;
  const [md5, modifiedBy] = [text('checksum'), text('modifiedBy')];
  return {
    id,
    name: text('file'),
    mimeType,
    ...(typeof size === 'number' && { size }),
    ...(md5 !== '' && { md5 }),
    modifiedAt: instantOfSerial(modified),
    ...(modifiedBy !== '' && { modifiedBy }),
    trashed: state === 'trashed',
    parents: text('folders')
      .split(' ')
      .filter((folder) => folder !== ''),
    url: text('link'),
  };
}

function readTraits(row: ReadRow<EvidenceKey>): DocumentTraits {
  const kind = kinds.read(textOf(row.cell('kind')));
  const documentNo = textOf(row.cell('documentNo'));
  const documentDate = dayIn(row.cell('documentDate'));
  const subject = textOf(row.cell('subject'));
  return {
    ...(kind && { kind }),
    ...readPeriod(textOf(row.cell('period'))),
    ...(documentNo !== '' && { documentNo }),
    ...(documentDate !== undefined && { documentDate }),
    ...(subject !== '' && { subject }),
  };
}

/** What VH-TT typed; a cell that can't be read says nothing. */
function readCorrection(row: ReadRow<EvidenceKey>): Correction {
  const typedCriterion = textOf(row.cell('criterionFix'));
  const criterion = criterionInName(typedCriterion) ?? typedCriterion;
  const kind = kinds.read(textOf(row.cell('kindFix')));
  const documentNo = textOf(row.cell('documentNoFix'));
  const date = parseDate(row.cell('documentDateFix'));
  const subject = textOf(row.cell('subjectFix'));
  return {
    ...(criterion !== '' && { criterion }),
    ...(kind && { kind }),
    ...readPeriod(textOf(row.cell('periodFix'))),
    ...(documentNo !== '' && { documentNo }),
    ...(date.kind === 'value' && { documentDate: date.value }),
    ...(subject !== '' && { subject }),
    ...(row.cell('scanAdopt').typed === true && { adopts: true }),
  };
}

/** `Tháng 3/2021`, `Quý 2`, `2021`. */
function readPeriod(text: string): Pick<DocumentTraits, 'month' | 'quarter' | 'year'> {
  const [, words = '', year] = /^(.*?)\/?(\d{4})?$/s.exec(text) ?? [];
  const period = periods.read(words);
  const number = Number(period?.slice(1));
  return {
    ...(period?.startsWith('m') && { month: number }),
    ...(period?.startsWith('q') && { quarter: number }),
    ...(year !== undefined && { year: Number(year) }),
  };
}

function writePeriod({ month, quarter, year }: DocumentTraits): string {
  const period = month === undefined ? `q${String(quarter)}` : `m${String(month)}`;
  const word = isPeriod(period) ? documentPeriodWords[period] : '';
  return [word, ...(year === undefined ? [] : [String(year)])].filter((part) => part !== '').join('/');
}

const isPeriod = (text: string): text is DocumentPeriod => text in documentPeriodWords;

/** What the program shows of a document; `finding`: what is to be done about it. */
export function displayRow(
  { row, correction }: IndexLine,
  unitName: string,
  finding: string | undefined,
): Readonly<Record<FoundKey, CellValue>> {
  const { criterion, target, state, origin, facts, firstSeen, askedOn } = row;
  const traits = mergeTraits(adoptedTraits(row, correction), row.traits);
  const { kind, documentNo, documentDate, subject } = traits;
  const blank = (text: string | undefined): CellValue => (text === '' ? undefined : text);
  const day = (value: Day | undefined): CellValue =>
    value === undefined || value === '' ? undefined : { day: value };
  return {
    key: documentKey(row),
    unit: unitName,
    criterion,
    file: nameOf(row),
    state: states.write(state),
    finding,
    kind: kind && kinds.write(kind),
    period: blank(writePeriod(traits)),
    documentNo,
    documentDate: day(documentDate),
    subject,
    origin: origins.write(origin),
    link: target.kind === 'web' ? target.address : facts?.url,
    type: facts && fileTypeText(facts.mimeType),
    mimeType: facts?.mimeType,
    size: facts?.size,
    modifiedAt: facts && serialOfInstant(facts.modifiedAt),
    modifiedBy: facts?.modifiedBy,
    checksum: facts?.md5,
    folders: blank(facts?.parents.join(' ')),
    firstSeen: day(firstSeen),
    askedOn: day(askedOn),
    ...displayScan(row.scan),
  };
}

/** The name of a file as people read it, else the address. */
export const nameOf = ({ target, facts }: IndexRow): string =>
  facts ? facts.name.normalize('NFC') : target.kind === 'web' ? target.address : unknownFileText(target.id);
