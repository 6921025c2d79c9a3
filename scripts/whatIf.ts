import { join } from 'node:path';
import { runCommand } from './runCommand';
import { answerFrom } from './workspace/openWorkspace';

const help = `npm run what-if -- CHANGES [--workspace DIR]

Scores a copy of the period in which some rows or points are other ones, and shows what moves; writes nothing:
  npm run what-if -- "1.I.5 Xã Hồng Hạ = Có; 2.I.8 = 12; 1.I.28 = 40/50"
  npm run what-if -- "1.I.5 tối đa = 2; 2.I.8 chỉ tiêu = 10; 1.I.7 không đánh giá = chưa triển khai"

  --workspace DIR  what \`npm run demo\` or \`npm run period\` left there (out/demo/workspace)
  --help           this text`;

runCommand(
  help,
  { workspace: { type: 'string' } },
  (values, [changes]) => {
    if (changes === undefined) return 'usage';
    return answerFrom(join(__dirname, '..'), values.workspace, 'whatIf', [changes]);
  },
  { words: 1 },
);
