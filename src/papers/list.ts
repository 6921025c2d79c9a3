import type { PaperId } from './ids';
import type { Paper } from './paper';
import { minutes } from './papers/minutes';
import { notice } from './papers/notice';
import { petition } from './papers/petition';
import { proposal } from './papers/proposal';
import { reminder, reminderToAll } from './papers/reminder';
import { report } from './papers/report/report';
import { unitSheet } from './papers/unitSheet';

const papers: Readonly<Record<PaperId, Paper>> = {
  report,
  proposal,
  reminderToAll,
  reminder,
  unitSheet,
  notice,
  minutes,
  petition,
};

export const paperOf = (id: PaperId): Paper => papers[id];
