import type { Block } from '../../ooxml/word/model';
import { paragraph } from './build';
import { portrait, textWidth } from './looks';
import { upper } from './nameLines';

/** Who signs: `TM. ỦY BAN NHÂN DÂN`, `CHỦ TỊCH`, a line each; the name may still be open. */
export interface Signer {
  readonly capacity: readonly string[];
  readonly name: string;
}

/** The signature on the right, the recipients on the left, on one page. */
export function ending(signer: Signer, recipients: readonly string[]): readonly Block[] {
  const half = textWidth(portrait) / 2;
  return [
    {
      kind: 'sides',
      widths: [half, half],
      left: [
        ...(recipients.length === 0 ? [] : [paragraph('recipientsHead', 'recipients', 'Nơi nhận:')]),
        ...recipients.map((name, at) =>
          paragraph(
            'recipient',
            `recipient_${String(at)}`,
            `- ${name}${at < recipients.length - 1 ? ';' : '.'}`,
          ),
        ),
      ],
      right: signature(signer, 'sign'),
    },
  ];
}

export const signature = ({ capacity, name }: Signer, id: string) => [
  ...capacity.map((line, at) => paragraph('capacity', `${id}_${String(at)}`, upper(line))),
  paragraph('signer', `${id}_name`, name),
];
