import { parseArgs, type ParseArgsConfig } from 'node:util';
import { stackOf } from './bugs/mapStack';
import { InputError } from './period/readCsv';

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<O extends Options> = ReturnType<typeof parseArgs<{ options: O }>>['values'];

/** How a command ended: whether its counts hold, or that it was called without what it needs. */
type CommandEnd = { readonly ok: boolean } | 'usage';

/**
 * Runs a command's work with its options, `--help` among them; what a user can mend is a sentence, all else keeps its
 * stack, with positions in the sources. Sets the exit status.
 */
export function runCommand<O extends Options>(
  help: string,
  options: O,
  work: (values: Values<O>, words: readonly string[]) => CommandEnd | Promise<CommandEnd>,
  /** How many words may stand beside the options. */
  { words = 0 }: { readonly words?: number } = {},
): void {
  if (process.argv.includes('--help')) {
    console.log(help);
    return;
  }
  Promise.resolve()
    .then(() => {
      const { values, positionals } = parseArgs({ options, allowPositionals: words > 0 });
      return positionals.length > words ? 'usage' : work(values, positionals);
    })
    .then((end) => {
      if (end === 'usage') console.error(help);
      process.exitCode = end !== 'usage' && end.ok ? 0 : 1;
    })
    .catch((error: unknown) => {
      const usage =
        error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
      console.error(error instanceof InputError || usage ? error.message : stackOf(error));
      if (usage) console.error(`\n${help}`);
      process.exitCode = 1;
    });
}
