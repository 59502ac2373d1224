import winston from 'winston';
import DailyRotateFile from 'winston-daily-rotate-file';
import type { LogLine } from './log-line.ts';

/** Writes lines to a file a day, in the background. A disk that is full or gone loses lines, never the program's work. */
export interface FileWriter {
  write(line: LogLine): void;
  /** Resolves when all lines are written, or after a second. */
  close(): Promise<void>;
}

const LEVELS = { error: 0, warn: 1, info: 2, debug: 3 };
const CLOSE_LIMIT_MS = 1_000;

export function createFileWriter(dir: string): FileWriter {
  const transport = new DailyRotateFile({
    dirname: dir,
    filename: 'jobai-%DATE%.log',
    datePattern: 'YYYY-MM-DD',
    maxSize: '10m',
    maxFiles: '14d',
    auditFile: `${dir}/.rotation.json`,
    level: 'debug',
  });
  // The rotating stream is not in the types. Without a listener a failing disk would end the process.
  const { logStream } = transport as unknown as { logStream: NodeJS.WritableStream };
  logStream.on('error', () => undefined);
  transport.on('error', () => undefined);
  const logger = winston.createLogger({
    levels: LEVELS,
    level: 'debug',
    format: winston.format.json(),
    transports: [transport],
    exitOnError: false,
  });
  logger.on('error', () => undefined);

  return {
    write({ fields, ...line }) {
      logger.log({ ...line, ...(Object.keys(fields).length > 0 ? { fields } : {}) });
    },
    close: () =>
      new Promise((resolve) => {
        const limit = setTimeout(resolve, CLOSE_LIMIT_MS);
        transport.once('finish', () =>
          logStream.end(() => {
            clearTimeout(limit);
            resolve();
          }),
        );
        logger.end();
      }),
  };
}
