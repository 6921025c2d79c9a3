import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstPeriod } from '../../src/catalogue/period';
import type { Summary } from '../../src/core/summary/model';
import { commandTexts } from '../../src/text/vi';
import { exampleMoment, playExamples } from '../examples/playExamples';
import { createHost, SPREADSHEET, type Host } from '../host';
import { InputError } from '../period/readCsv';
import { operator } from '../period/runPeriod';

/** The sample data as it was played: its workbooks in a host, and what TypeScript made of them. */
interface Played {
  readonly host: Host;
  readonly controlId: string;
  readonly workbookId: string;
  readonly summary: Summary;
}

export async function playAnew(root: string): Promise<Played> {
  const { host, controlId, workbookId, result } = await playExamples(
    root,
    join(root, 'out/verify'),
    (text) => {
      console.log(`… ${text}`);
    },
  );
  return { host, controlId, workbookId, summary: result.summary };
}

/** A workspace that `npm run demo` left, with the results beside it. Throws InputError where there is none. */
export function readPlayed(workspace: string): Played {
  if (!existsSync(workspace)) throw new InputError(commandTexts.noWorkspace(workspace));
  const host = createHost({ owner: operator, now: exampleMoment, workspace, savedOnDemand: true });
  const controlId = host.bound();
  const workbook = host.drive
    .list()
    .find(
      ({ appProperties, mimeType }) => appProperties['period'] === firstPeriod.id && mimeType === SPREADSHEET,
    );
  if (controlId === undefined || workbook === undefined)
    throw new InputError(commandTexts.noWorkspace(workspace));
  const summary: Summary = JSON.parse(readFileSync(join(workspace, '../summary.json'), 'utf8'));
  host.close();
  return { host, controlId, workbookId: workbook.id, summary };
}
