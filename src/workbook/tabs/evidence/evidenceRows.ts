import {
  addressedBy,
  adoptedTraits,
  documentKey,
  type Correction,
  type DocumentState,
  type EvidenceTarget,
  type IndexRow,
} from '../../../core/evidence/index/indexRow';
import { criterionInName } from '../../../core/evidence/reading/criterionInName';
import type { IndexLine, Standing } from '../../../core/evidence/index/indexLines';
import type { DocumentTraits, EvidenceOrigin, FileFacts } from '../../../core/evidence/model';
import { mergeTraits } from '../../../core/evidence/traits';
import { instantOfSerial, serialOfInstant } from '../../../core/instant';
import type { Day, EvidenceKind } from '../../../core/model';
import { saysYes } from '../../../core/parse/parseYesNo';
import { parseDate } from '../../../core/parse/parseDate';
import {
  documentStateWords,
  evidenceKindWords,
  evidenceOriginWords,
  fileTypeText,
  unknownFileText,
} from '../../../text/vi';
import type { CellValue } from '../../grid/cells';
import { wordCodec } from '../../grid/codecs';
import { readTable, type ReadRow, type ReadTable } from '../../grid/readTable';
import type { Sheet } from '../../grid/sheets';
import { readPeriod, writePeriod } from './documentPeriod';
import { evidenceTable, type EvidenceKey } from './evidenceTab';
import { dayIn, displayScan, readScan } from './scanColumns';
import { displaySignature, readSignature } from './signatureColumns';

type Fix = Extract<EvidenceKey, `${string}Fix` | 'scanAdopt' | 'note'>;

/** The columns that the program writes. */
export type FoundKey = Exclude<EvidenceKey, Fix>;

/** The tab as it was read. */
export interface EvidenceReading {
  readonly table: ReadTable<EvidenceKey>;
  /** From the first data row on, '' where there is none. */
  readonly keys: readonly string[];
  /** In the order of the tab; rows that are none of the program's are left out. */
  readonly standings: readonly Standing[];
  /** In the places of `keys`; undefined where a row is none of the program's. Read when asked for: few looks need it. */
  readonly rows: readonly (IndexRow | undefined)[];
  /** What the office typed and took over. Read when asked for. */
  readonly corrections: readonly Correction[];
}

export function readEvidence(sheet: Sheet): EvidenceReading {
  const table = readTable(evidenceTable, sheet);
  const keys = table.rows.map((row) => row.text('key'));
  let rows: EvidenceReading['rows'] | undefined;
  let corrections: EvidenceReading['corrections'] | undefined;
  return {
    table,
    keys,
    standings: table.rows.flatMap((row, at) => readStanding(row, keys[at] ?? '') ?? []),
    get rows() {
      return (rows ??= table.rows.map((row, at) => readRow(row, keys[at] ?? '')));
    },
    get corrections() {
      return (corrections ??= table.rows.map(readCorrection));
    },
  };
}

const states = wordCodec<DocumentState>(documentStateWords);
const origins = wordCodec<EvidenceOrigin>(evidenceOriginWords);
const kinds = wordCodec<EvidenceKind>(evidenceKindWords);

/** A cell of the program's that somebody spoiled is written anew; until then its row is as if just found. */
function readRow(row: ReadRow<EvidenceKey>, key: string): IndexRow | undefined {
  const addressed = addressedBy(key);
  if (!addressed) return undefined;
  const state = readState(row, addressed.target);
  const askedOn = dayIn(row.cell('askedOn'));
  const facts = readFacts(row, addressed.target, state);
  const scan = readScan(row);
  const signature = readSignature(row);
  return {
    ...addressed,
    origin: origins.read(row.text('origin')) ?? 'link',
    state,
    ...(facts && { facts }),
    traits: readTraits(row),
    firstSeen: dayIn(row.cell('firstSeen')) ?? '',
    ...(scan && { scan }),
    ...(signature && { signature }),
    ...(askedOn !== undefined && { askedOn }),
  };
}

/** As `standingOf` says of the whole line, from the few cells that it rests on. */
function readStanding(row: ReadRow<EvidenceKey>, key: string): Standing | undefined {
  const addressed = addressedBy(key);
  if (!addressed) return undefined;
  const criterion = readCriterion(row) ?? addressed.criterion;
  return {
    unit: addressed.unit,
    state: readState(row, addressed.target),
    ...(criterion !== undefined && { criterion }),
    file: () => readFile(row, addressed.target),
    readSeal: () => readScan(row)?.proposal.seal,
  };
}

const readState = (row: ReadRow<EvidenceKey>, { kind }: EvidenceTarget): DocumentState =>
  states.read(row.text('state')) ?? (kind === 'web' ? 'web' : 'notAsked');

/** Undefined for what is no file, or of which Drive said nothing yet. */
function readFile(
  row: ReadRow<EvidenceKey>,
  target: EvidenceTarget,
): Pick<FileFacts, 'id' | 'name' | 'modifiedAt' | 'md5'> | undefined {
  if (target.kind !== 'file' || row.text('mimeType') === '') return undefined;
  const modified = row.cell('modifiedAt').typed;
  if (typeof modified !== 'number') return undefined;
  const md5 = row.text('checksum');
  return {
    id: target.id,
    name: row.text('file'),
    modifiedAt: instantOfSerial(modified),
    ...(md5 !== '' && { md5 }),
  };
}

function readFacts(
  row: ReadRow<EvidenceKey>,
  target: EvidenceTarget,
  state: DocumentState,
): FileFacts | undefined {
  const file = readFile(row, target);
  if (!file) return undefined;
  const size = row.cell('size').typed;
  const modifiedBy = row.text('modifiedBy');
  return {
    ...file,
    mimeType: row.text('mimeType'),
    ...(typeof size === 'number' && { size }),
    ...(modifiedBy !== '' && { modifiedBy }),
    trashed: state === 'trashed',
    parents: row
      .text('folders')
      .split(' ')
      .filter((folder) => folder !== ''),
    url: row.text('link'),
  };
}

function readTraits(row: ReadRow<EvidenceKey>): DocumentTraits {
  const kind = kinds.read(row.text('kind'));
  const documentNo = row.text('documentNo');
  const documentDate = dayIn(row.cell('documentDate'));
  const subject = row.text('subject');
  return {
    ...(kind && { kind }),
    ...readPeriod(row.text('period')),
    ...(documentNo !== '' && { documentNo }),
    ...(documentDate !== undefined && { documentDate }),
    ...(subject !== '' && { subject }),
  };
}

function readCriterion(row: ReadRow<EvidenceKey>): string | undefined {
  const typed = row.text('criterionFix');
  return typed === '' ? undefined : (criterionInName(typed) ?? typed);
}

/** What the office typed; a cell that can't be read says nothing. */
function readCorrection(row: ReadRow<EvidenceKey>): Correction {
  const criterion = readCriterion(row);
  const kind = kinds.read(row.text('kindFix'));
  const documentNo = row.text('documentNoFix');
  const date = parseDate(row.cell('documentDateFix'));
  const subject = row.text('subjectFix');
  return {
    ...(criterion !== undefined && { criterion }),
    ...(kind && { kind }),
    ...readPeriod(row.text('periodFix')),
    ...(documentNo !== '' && { documentNo }),
    ...(date.kind === 'value' && { documentDate: date.value }),
    ...(subject !== '' && { subject }),
    ...(saysYes(row.cell('scanAdopt')) && { adopts: true }),
  };
}

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
    ...displaySignature(row.signature),
  };
}

/** The name of a file as people read it, else the address. */
export const nameOf = ({ target, facts }: IndexRow): string =>
  facts ? facts.name.normalize('NFC') : target.kind === 'web' ? target.address : unknownFileText(target.id);
