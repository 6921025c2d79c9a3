import { join } from 'node:path';
import type { Answer } from '../src/app/api/api';
import type { PapersOrder, PapersResult } from '../src/app/api/papersApi';
import { allPapers } from '../src/papers/ids';
import { copyPapers } from './papers/copyPapers';
import { runCommand } from './runCommand';
import { openForCommand } from './workspace/openWorkspace';

const help = `npm run papers -- [--paper ID] [--unit ID] [--renew] [--workspace DIR] [--out DIR]

Writes the papers of a period into its folder in the workspace's Drive, as "Soạn văn bản" does, and copies them out:
  ${allPapers.join(' · ')}

  --paper ID       only this one (all)
  --unit ID        of papers for units only this unit's (all)
  --renew          brings papers that were edited there up to date as well, and keeps what was written
  --workspace DIR  what \`npm run demo\` or \`npm run period\` left there (out/demo/workspace)
  --out DIR        where to copy them to (out/demo/van-ban)
  --help           this text`;

const options = {
  paper: { type: 'string' },
  unit: { type: 'string' },
  renew: { type: 'boolean' },
  workspace: { type: 'string' },
  out: { type: 'string' },
} as const;

runCommand(help, options, async ({ paper, unit, renew = false, workspace, out }) => {
  const papers = allPapers.filter((id) => paper === undefined || id === paper);
  if (papers.length === 0) return 'usage';
  const root = join(__dirname, '..');
  const host = await openForCommand(root, workspace);
  try {
    const order: PapersOrder = { papers, renew, ...(unit !== undefined && { unit }) };
    const answer = host.run('writePapers', [order]) as Answer<PapersResult>;
    console[answer.ok ? 'log' : 'error'](answer.message);
    if (answer.ok)
      copyPapers(host, out ?? join(root, 'out/demo/van-ban')).forEach((path) => {
        console.log(path);
      });
    return { ok: answer.ok };
  } finally {
    host.close();
  }
});
