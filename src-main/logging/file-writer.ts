import { createDailyFile } from './daily-file.ts';
import type { LogLine } from './log-line.ts';

/** Writes lines to a file a day. A disk that is full or gone loses lines, never the program's work; it is said, and tried again. */
export interface FileWriter {
  write(line: LogLine): void;
  /** Why lines are not written at the moment; null while they are. */
  problem(): string | null;
  close(): void;
}

/** After a failure the next try waits so long, by the lines' own times. */
const AGAIN_MS = 10_000;

/** `onProblem` hears the first failure of a series. */
export function createFileWriter(dir: string, onProblem: (reason: string) => void): FileWriter {
  const file = createDailyFile(dir);
  let failed: { reason: string; at: number } | null = null;
  return {
    write({ fields, ...line }) {
      const at = Date.parse(line.timestamp);
      if (failed !== null && at - failed.at < AGAIN_MS) return;
      try {
        const text = JSON.stringify({ ...line, ...(Object.keys(fields).length > 0 ? { fields } : {}) });
        file.append(text, line.timestamp.slice(0, 10));
        failed = null;
      } catch (thrown) {
        const isNew = failed === null;
        failed = { reason: `No log can be written in ${dir}: ${reasonOf(thrown)}.`, at };
        file.close();
        if (isNew) onProblem(failed.reason);
      }
    },
    problem: () => failed?.reason ?? null,
    close: file.close,
  };
}

function reasonOf(thrown: unknown): string {
  const code = (thrown as NodeJS.ErrnoException).code ?? '';
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'the disk is full';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'JobAI may not write there';
  return thrown instanceof Error ? thrown.message : 'the reason is not known';
}
