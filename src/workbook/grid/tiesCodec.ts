import type { QuantityRef, Tie } from '../../core/model';
import { tieWords } from '../../text/vi';
import { everyOf, wordCodec, type Codec } from './codecs';

/** `tử số ≤ tử số 2.II.2 (vì sao); mẫu số ≤ số liệu districtDossiers; có → mẫu số 1.II.11 > 0 (vì sao)`. */
export const tiesCodec: Codec<readonly Tie[]> = {
  write: (ties) => ties.map(writeTie).join('; '),
  read: (text) =>
    everyOf(
      text
        .split(';')
        .map((item) => item.trim())
        .filter((item) => item !== '')
        .map(readTie),
    ),
};

const words = wordCodec(tieWords);

function writeTie(tie: Tie): string {
  const said =
    tie.kind === 'atMost'
      ? `${words.write(tie.part)} ≤ ${writeQuantity(tie.whole)}`
      : `${words.write('yes')} → ${writeQuantity(tie.quantity)} > 0`;
  return tie.reason === '' ? said : `${said} (${tie.reason})`;
}

const writeQuantity = (quantity: QuantityRef): string =>
  'figure' in quantity
    ? `${words.write('figure')} ${quantity.figure}`
    : `${words.write(quantity.quantity)} ${quantity.criterion}`;

function readTie(text: string): Tie | undefined {
  const [, said = '', reason = ''] = /^([^(]*?)\s*(?:\((.*)\))?$/s.exec(text) ?? [];
  const [, part = '', whole = ''] = /^(.+?)\s*(?:≤|<=)\s*(.+)$/.exec(said) ?? [];
  const [, yes = '', other = ''] = /^(.+?)\s*(?:→|->|=>)\s*(.+?)\s*>\s*0$/.exec(said) ?? [];
  const quantity = readQuantity(whole === '' ? other : whole);
  const subject = words.read(whole === '' ? yes : part);
  if (quantity === undefined || subject === undefined || subject === 'figure') return undefined;
  if (subject === 'yes') return whole === '' ? { kind: 'positive', quantity, reason } : undefined;
  return whole === '' ? undefined : { kind: 'atMost', part: subject, whole: quantity, reason };
}

/** The last word is the id, what stands before it says of what kind. */
function readQuantity(text: string): QuantityRef | undefined {
  const [, kind = '', id = ''] = /^(.+?)\s+(\S+)$/.exec(text) ?? [];
  switch (words.read(kind)) {
    case 'figure':
      return { figure: id };
    case 'numerator':
      return { criterion: id, quantity: 'numerator' };
    case 'denominator':
      return { criterion: id, quantity: 'denominator' };
    case 'yes':
    case undefined:
      return undefined;
  }
}
