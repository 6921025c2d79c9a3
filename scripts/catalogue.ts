import { parseArgs } from 'node:util';
import { delivered } from '../src/catalogue';
import { listCatalogue, type Listing } from './catalogue/listing';
import { toCsv } from './catalogue/toCsv';
import { toMarkdown } from './catalogue/toMarkdown';

const help = `Prints the delivered catalogue (Công văn 735/UBND-VHTT, 2021) on standard output.

  npm run --silent catalogue -- [--format json|csv|md]

  --format json  criteria with their leads resolved, figures, units, groups and scales (default)
  --format csv   one line per criterion, UTF-8 with a byte order mark
  --format md    a table per group, then units and common figures
  --help         this text
`;

const formats: ReadonlyMap<string, (listing: Listing) => string> = new Map([
  ['json', (listing: Listing) => `${JSON.stringify(listing, undefined, 2)}\n`],
  ['csv', toCsv],
  ['md', toMarkdown],
]);

// No process.exit anywhere: it would cut off what a pipe has not taken yet.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader, `head` for one, has seen enough.
  if (error.code !== 'EPIPE') throw error;
});

try {
  const { values } = parseArgs({
    options: { format: { type: 'string', default: 'json' }, help: { type: 'boolean', short: 'h' } },
  });
  const print = formats.get(values.format);
  if (values.help) process.stdout.write(help);
  else if (print) process.stdout.write(print(listCatalogue(delivered)));
  else fail(`Unknown format "${values.format}": choose one of ${[...formats.keys()].join(', ')}.`);
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
