import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { runJobs, type Job } from './check/runJobs';
import { runCommand } from './runCommand';

const help = `npm run check [-- --static]

The one gate: types, lint, format, architecture, unused code and licences, beside the tests. Tells each one's outcome and time, and
what a failing one says.

  --static  without the tests
  --help    this text`;

/** The longest first: together they end the sooner. */
const statics: readonly Job[] = [
  { script: 'check:lint' },
  { script: 'check:types' },
  { script: 'check:unused' },
  { script: 'check:format' },
  { script: 'check:architecture' },
  { script: 'check:licences' },
];

runCommand(help, { static: { type: 'boolean' } }, async (values) => {
  const jobs = values.static === true ? statics : [{ script: 'test', loud: true }, ...statics];
  return { ok: await runJobs(join(__dirname, '..'), jobs, Math.max(2, availableParallelism())) };
});
