import type { FileWriter } from './file-writer.ts';
import type { LogLine } from './log-line.ts';

/** Writes to files as `createFileWriter` does, whose heavy module is loaded beside the program's start; lines wait for it. */
export function createLateWriter(dir: string): FileWriter {
  let waiting: LogLine[] = [];
  let writer: FileWriter | null = null;
  let ended = false;
  const opened = open().catch(() => {
    // A folder that can't be made: the lines stay in memory, and the database says what is wrong with the folder.
    waiting = [];
    ended = true;
  });

  async function open(): Promise<void> {
    const { createFileWriter } = await import('./file-writer.ts');
    writer = createFileWriter(dir);
    for (const line of waiting.splice(0)) writer.write(line);
  }

  return {
    write(line) {
      if (writer !== null) writer.write(line);
      else if (!ended) waiting.push(line);
    },
    async close() {
      await opened;
      ended = true;
      await writer?.close();
    },
  };
}
