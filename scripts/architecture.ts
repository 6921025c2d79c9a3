import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

interface CruiseResult {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly {
      readonly rule: { readonly name: string };
      readonly from: string;
      readonly to: string;
    }[];
  };
}

/** dependency-cruiser is content with finding nothing at all: so the number of modules is asserted as well. */
const fewestModules = 150;

const root = join(__dirname, '..');
const output = execFileSync(
  process.execPath,
  [
    join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
    'src',
    'scripts',
    'test',
    '--output-type',
    'json',
    '--config',
    '.dependency-cruiser.cjs',
  ],
  { cwd: root, maxBuffer: 64 * 1024 * 1024, encoding: 'utf8' },
);
const { summary } = JSON.parse(output) as CruiseResult;
for (const { rule, from, to } of summary.violations) console.error(`${rule.name}: ${from} → ${to}`);
console.log(`${String(summary.totalCruised)} modules, ${String(summary.violations.length)} violations`);
if (summary.totalCruised < fewestModules || summary.violations.length > 0) process.exitCode = 1;
