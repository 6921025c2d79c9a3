import { join } from 'node:path';
import { readEvidenceMistakes } from '../period/evidenceMistakes';
import { sampleDocuments } from '../sample/documents';
import { runPeriod, type PeriodOutcome } from '../period/runPeriod';

/** A week before the units' deadline: some have not reported yet. */
export const exampleDay = '2021-10-24';

export const exampleMoment = new Date(`${exampleDay}T08:00:00+07:00`);

export const examplesFolder = (root: string): string => join(root, 'examples/735-2021');

/** The sample data, played through the built bundle on the day that its mistakes are planted for. */
export function playExamples(
  root: string,
  out: string,
  step: (text: string) => void = () => undefined,
  { bundle, papers }: { readonly bundle?: string; readonly papers?: string } = {},
): Promise<PeriodOutcome> {
  const folder = examplesFolder(root);
  return runPeriod({
    root,
    ...(bundle !== undefined && { bundle }),
    ...(papers !== undefined && { papers }),
    entries: join(folder, 'entries.csv'),
    figures: join(folder, 'figures.csv'),
    evidence: join(folder, 'evidence'),
    binned: readEvidenceMistakes(join(folder, 'evidence-mistakes.csv')).filter(({ act }) => act === 'bin'),
    placed: sampleDocuments(),
    asTyped: true,
    behind: ['hong-van', 'phu-vinh'],
    out,
    now: exampleMoment,
    step,
  });
}
