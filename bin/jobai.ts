import { CommanderError } from 'commander';
import { printError, printStopped } from './lib/output.ts';
import { Stopped } from './lib/stopped.ts';
import { buildProgram } from './program.ts';

/** Exit codes: 0 done, 1 failed, 2 bad usage, 130 and 143 stopped by a signal. */
async function main(argv: string[]): Promise<number> {
  const json = argv.includes('--json');
  try {
    await buildProgram().parseAsync(argv, { from: 'user' });
    return 0;
  } catch (thrown) {
    if (thrown instanceof CommanderError) {
      if (thrown.exitCode === 0) return 0;
      printError(
        {
          error: true,
          code: 'VALIDATION_ERROR',
          message: thrown.message,
          details: { usage: 'jobai --help' },
        },
        json,
      );
      return 2;
    }
    if (thrown instanceof Stopped) {
      printStopped(thrown.message, json);
      return thrown.exitCode;
    }
    printError(thrown, json);
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
