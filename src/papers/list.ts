import type { Paper } from './paper';
import { report } from './papers/report/report';

/** The one list of papers, in the order of the dialog. */
export const papers = { report } as const satisfies Readonly<Record<string, Paper>>;

export type PaperId = keyof typeof papers;
