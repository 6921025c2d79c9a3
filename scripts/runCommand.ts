import { InputError } from './period/readCsv';

interface CommandEnd {
  readonly ok: boolean;
  readonly help?: boolean;
}

/** Runs a command's work; what a user can mend is a sentence, all else keeps its stack. Sets the exit status. */
export function runCommand(help: string, work: () => Promise<CommandEnd>): void {
  work()
    .then((end) => {
      if (end.help) (end.ok ? console.log : console.error)(help);
      process.exitCode = end.ok ? 0 : 1;
    })
    .catch((error: unknown) => {
      const usage =
        error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
      console.error(error instanceof InputError || usage ? error.message : error);
      if (usage) console.error(`\n${help}`);
      process.exitCode = 1;
    });
}
