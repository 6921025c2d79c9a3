import { join } from 'node:path';
import { runCommand } from './runCommand';
import { answerFrom } from './workspace/openWorkspace';

const help = `npm run explain -- CRITERION|UNIT [--workspace DIR]

Says which rows, common figures, rules and lines of the dispatch gave the points of a criterion or of a unit:
  npm run explain -- 1.I.5
  npm run explain -- "Xã Hồng Hạ"

  --workspace DIR  what \`npm run demo\` or \`npm run period\` left there (out/demo/workspace)
  --help           this text`;

runCommand(
  help,
  { workspace: { type: 'string' } },
  (values, [what]) => {
    if (what === undefined) return 'usage';
    return answerFrom(join(__dirname, '..'), values.workspace, 'explain', [what]);
  },
  { words: 1 },
);
