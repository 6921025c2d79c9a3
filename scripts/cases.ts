import { readCases } from './cases/caseFile';
import { runCase } from './cases/runCase';
import { runCommand } from './runCommand';

const help = `npm run -s cases -- FILE.jsonl

Reads the cases of a file (one JSON object a line: id, kind, input, expected) with the product's own code: names of
files, headings, cells, tables of entries. Prints a line for each that is read otherwise, and how many are as expected.

  --help  this text`;

runCommand(
  help,
  {},
  (_, [path]) => {
    if (path === undefined) return 'usage';
    const runs = readCases(path).map((each) => ({ each, ...runCase(each) }));
    const wrong = runs.filter(({ ok }) => !ok);
    for (const { each, read } of wrong) {
      const [input, expected, got] = [each.input, each.expected, read].map((value) => JSON.stringify(value));
      console.log(`${each.id} ${each.kind} ${input ?? ''}: expected ${expected ?? ''}, read ${got ?? ''}`);
    }
    console.log(`${String(runs.length - wrong.length)} of ${String(runs.length)} as expected`);
    return { ok: wrong.length === 0 };
  },
  { words: 1 },
);
