import type { Clock, Logger } from '#agents/ports.ts';
import { correlationId } from './correlation.ts';
import { createFileWriter, type FileWriter } from './file-writer.ts';
import { forgetLines, tellsOf } from './forget-lines.ts';
import type { LogLine } from './log-line.ts';
import { createRedactor } from './redactor.ts';
import { createRing } from './ring.ts';

const RANK = { debug: 0, info: 1, warn: 2, error: 3 } as const;
type Level = keyof typeof RANK;
/** Lines kept in memory for the window. */
const KEPT = 1_000;

export interface LoggingOptions {
  /** Where the log files go; null writes none. */
  dir: string | null;
  level: Level;
  clock: Clock;
  /** Hears once why no log can be written; without it, stderr says so. */
  onProblem?: ((reason: string) => void) | undefined;
  /** Sees each line too, e.g. to show it in a terminal. */
  also?: ((line: LogLine) => void) | undefined;
}

export interface Logging {
  log: Logger;
  /** A logger whose lines all carry these fields. */
  child(fields: Record<string, unknown>): Logger;
  setLevel(level: Level): void;
  registerSecret(value: string): void;
  /** See `personalPatterns`. Replaces what was registered before. */
  registerPersonal(patterns: readonly string[]): void;
  /** The newest lines, oldest first. */
  tail(count: number): LogLine[];
  /** Why lines are not written to the files at the moment; null while they are. */
  problem(): string | null;
  /** Takes lines with one of these words out of memory and files; answers the files that could not be written. */
  forget(words: readonly string[]): string[];
  /** Ends the files; later lines go to memory only. */
  flush(): void;
}

/** The program's log: JSON lines, redacted, with the correlation id. Logging never throws and never waits. */
export function createLogging(options: LoggingOptions): Logging {
  const redactor = createRedactor();
  const ring = createRing<LogLine>(KEPT);
  let least = RANK[options.level];
  // A log that fails would be missed only when it is needed.
  const say = options.onProblem ?? ((reason) => void process.stderr.write(`${reason}\n`));
  const writer = options.dir === null ? null : createFileWriter(options.dir, say);
  let file: FileWriter | null = writer;

  const write = (level: Level, message: string, fields: Record<string, unknown>) => {
    if (RANK[level] < least) return;
    try {
      const line: LogLine = {
        timestamp: options.clock.now().toISOString(),
        level,
        message: redactor.text(message),
        correlationId: correlationId(),
        fields: redactor.value(fields) as Record<string, unknown>,
      };
      ring.push(line);
      file?.write(line);
      options.also?.(line);
    } catch {
      // A line that can't be written must not harm the work that it tells about.
    }
  };
  const child = (common: Record<string, unknown>): Logger => {
    const at = (level: Level) => (message: string, fields?: Record<string, unknown>) =>
      write(level, message, { ...common, ...fields });
    return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
  };

  return {
    log: child({}),
    child,
    setLevel(level) {
      least = RANK[level];
    },
    registerSecret: redactor.registerSecret,
    registerPersonal: redactor.registerPersonal,
    tail: ring.last,
    forget(words) {
      const tells = tellsOf(words);
      ring.remove((line) => tells(JSON.stringify(line)));
      return options.dir === null ? [] : forgetLines(options.dir, tells);
    },
    problem: () => writer?.problem() ?? null,
    flush() {
      file?.close();
      file = null;
    },
  };
}
