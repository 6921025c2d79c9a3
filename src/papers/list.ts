import type { Paper } from './paper';
import { minutes } from './papers/minutes';
import { notice } from './papers/notice';
import { petition } from './papers/petition';
import { proposal } from './papers/proposal';
import { reminder, reminderToAll } from './papers/reminder';
import { report } from './papers/report/report';
import { unitSheet } from './papers/unitSheet';

/** The one list of papers, in the order of the dialog. */
export const papers = {
  report,
  proposal,
  reminderToAll,
  reminder,
  unitSheet,
  notice,
  minutes,
  petition,
} satisfies Readonly<Record<string, Paper>>;

export type PaperId = keyof typeof papers;

export const allPapers = Object.keys(papers) as readonly PaperId[];

/** The same for whoever asks for any of them. */
export const paperOf = (id: PaperId): Paper => papers[id];
