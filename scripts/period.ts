import { join } from 'node:path';
import { outcomeLines } from './period/printOutcome';
import { runPeriod } from './period/runPeriod';
import { runCommand } from './runCommand';

const help = `npm run period -- --entries FILE [--figures FILE] [--evidence DIR] [--out DIR]

Creates the control and the period workbook in the local host, types in the data, compiles, and writes
ky-bao-cao-2021.xlsx, so-dieu-hanh.xlsx, summary.json and findings.json.

  --entries FILE  criterion,unit,yes_no,numerator,denominator,not_applicable,explanation,evidence,document_no,document_date,note
  --figures FILE  figure,unit,value,note
  --evidence DIR  DIR/<unit>/… : each unit's documents, put into its folder in Drive, linked to its rows and examined;
                  scan.pdf.txt beside scan.pdf is what is recognised in that scan
  --out DIR       where to write (out/period)
  --help          this text

Files are CSV (comma, semicolon, tab; UTF-8, UTF-16, Windows-1258, TCVN3, VNI) or XLSX, with the columns above or those
of the workbook in any order; units by id or by name. Lines that can't be used are reported with their number, the reason
and what to do; all others are kept. The exit code is 1 where a line was refused.`;

const options = {
  entries: { type: 'string' },
  figures: { type: 'string' },
  evidence: { type: 'string' },
  out: { type: 'string' },
} as const;

runCommand(help, options, async (values) => {
  if (values.entries === undefined) return 'usage';
  const root = join(__dirname, '..');
  const out = values.out ?? join(root, 'out/period');
  const started = performance.now();
  const outcome = await runPeriod({
    root,
    entries: values.entries,
    ...(values.figures !== undefined && { figures: values.figures }),
    ...(values.evidence !== undefined && { evidence: values.evidence }),
    out,
    now: new Date(),
    step: (text) => {
      console.log(`… ${text}`);
    },
  });
  console.log(outcomeLines(outcome, out, (performance.now() - started) / 1000).join('\n'));
  return { ok: outcome.problems.length === 0 };
});
