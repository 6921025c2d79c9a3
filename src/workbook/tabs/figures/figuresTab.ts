import type { Basis, Figure } from '../../../core/model';
import { basisWords, scopeWords } from '../../../text/vi';
import { appliesToCodec, asRequiredText, asText, listCodec, rowReader, wordCodec } from '../../grid/codecs';
import type { Sheet } from '../../grid/sheets';
import { colors } from '../../grid/style';
import { readTable } from '../../grid/readTable';
import { defineColumns, type Table, type TableRow } from '../../grid/table';
import { headersOf } from '../../grid/headersOf';
import { figuresWords } from './words';

export type FigureKey = keyof typeof figuresWords.headers;

export const figureColumns = defineColumns(figuresWords.headers, {
  id: { block: 'fixed', width: 170 },
  name: { block: 'entry', width: 320 },
  unit: { block: 'entry', width: 90 },
  scope: { block: 'entry', width: 110 },
  enteredBy: { block: 'entry', width: 150 },
  appliesTo: { block: 'entry', width: 150 },
  atMost: { block: 'entry', width: 170 },
  sumsTo: { block: 'entry', width: 170 },
  basis: { block: 'fixed', width: 150 },
  reason: { block: 'fixed', width: 320 },
});

/** In the control workbook: what each common figure is, and who enters it. */
export const figuresTable: Table<FigureKey> = {
  sheetId: 13,
  title: figuresWords.title,
  banner: figuresWords.banner,
  columns: figureColumns,
  frozenColumns: 2,
  tabColor: colors.tab.tool,
};

const scopes = wordCodec<Figure['scope']>(scopeWords);
const bases = wordCodec<Basis>(basisWords);

export const figureRow = (figure: Figure): TableRow<FigureKey> => ({
  id: figure.id,
  name: figure.name,
  unit: figure.unit,
  scope: scopes.write(figure.scope),
  enteredBy: listCodec.write(figure.enteredBy),
  appliesTo: appliesToCodec.write(figure.appliesTo),
  atMost: listCodec.write(figure.atMost),
  sumsTo: figure.sumsTo,
  basis: bases.write(figure.grounds.basis),
  reason: figure.grounds.reason,
});

export const readFigures = (sheet: Sheet): readonly Figure[] => readFigureRows(figuresTable, sheet, false);

/** The period workbook repeats the definition beside each value, in the same columns: there it is read once per figure. */
export function readFigureRows(
  definition: Pick<Table<FigureKey>, 'columns' | 'title'>,
  sheet: Sheet,
  oncePerId = true,
): readonly Figure[] {
  const table = readTable(definition, sheet);
  const reader = rowReader(table, headersOf(definition));
  const seen = new Set<string>();
  return table.rows
    .filter((row) => {
      const id = row.text('id');
      const isNew = id !== '' && !(oncePerId && seen.has(id));
      seen.add(id);
      return isNew;
    })
    .map((row) => {
      const read = reader(row);
      const sumsTo = read('sumsTo', asText);
      return {
        id: read('id', asRequiredText),
        name: read('name', asRequiredText),
        unit: read('unit', asText),
        scope: read('scope', scopes.read),
        enteredBy: read('enteredBy', listCodec.read),
        appliesTo: read('appliesTo', appliesToCodec.read),
        atMost: read('atMost', listCodec.read),
        ...(sumsTo !== '' && { sumsTo }),
        grounds: { basis: read('basis', bases.read), reason: read('reason', asText) },
      };
    });
}
