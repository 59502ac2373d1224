import { parseArgs } from 'node:util';

/** What a command of measures is asked for. */
export interface MeasureArgs {
  /** The groups to run; all where there is none. */
  names: string[];
  json: boolean;
  help: boolean;
  /** How much is drawn or tried, where a group takes it. */
  n: number | null;
  seed: number;
}

/** Reads the arguments of a command of measures. Ends the process with words and code 2 where one makes no sense. */
export function measureArgs(argv: readonly string[]): MeasureArgs {
  try {
    const { values, positionals } = parseArgs({
      args: argv[0] === '--' ? argv.slice(1) : [...argv],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        n: { type: 'string' },
        seed: { type: 'string', default: '1' },
      },
    });
    return {
      ...{ names: positionals, json: values.json, help: values.help },
      n: values.n === undefined ? null : wholeNumber('--n', values.n),
      seed: wholeNumber('--seed', values.seed),
    };
  } catch (thrown) {
    process.stderr.write(
      `${thrown instanceof Error ? thrown.message : String(thrown)} (--help lists what there is)\n`,
    );
    process.exit(2);
  }
}

function wholeNumber(option: string, value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new Error(`${option} is a whole number from 1, not "${value}".`);
  return Number(value);
}
