import type { InferContractRouterOutputs } from '@orpc/contract';
import type { V1 } from '#shared/contract/index.ts';

export type LogLine = InferContractRouterOutputs<V1>['system']['logs'][number];
export type LogLevel = 'all' | 'warn' | 'error';

const SHOWN: Record<LogLevel, readonly string[] | null> = {
  all: null,
  warn: ['warn', 'error'],
  error: ['error'],
};

const JOB = ['jobId', 'job'];
const RUN = ['runId', 'run'];

/** What a line belongs to, as it can be chosen; none of it is known of most lines. */
const ownersOf = ({ fields }: LogLine): string[] => [
  ...JOB.flatMap((name) => (typeof fields[name] === 'string' ? [`Job ${fields[name]}`] : [])),
  ...RUN.flatMap((name) => (typeof fields[name] === 'string' ? [`Search ${fields[name]}`] : [])),
];

/** The jobs and searches that lines belong to, the newest first. */
export const allOwners = (lines: readonly LogLine[]): string[] => [
  ...new Set(lines.toReversed().flatMap(ownersOf)),
];

/** The lines of a level, of one job or search where one is chosen, that hold a text in their message, fields or correlation id. */
export function filterLines(
  lines: readonly LogLine[],
  level: LogLevel,
  text: string,
  owner: string | null = null,
): LogLine[] {
  const wanted = text.trim().toLocaleLowerCase();
  const levels = SHOWN[level];
  return lines.filter(
    (line) =>
      (owner === null || ownersOf(line).includes(owner)) &&
      (levels === null || levels.includes(line.level)) &&
      (wanted === '' || lineText(line).toLocaleLowerCase().includes(wanted)),
  );
}

/** The fields of a line in one row of text. */
export function fieldsText(line: LogLine): string {
  return Object.entries(line.fields)
    .map(([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(' ');
}

/** A line as it is copied. */
export function lineText(line: LogLine): string {
  return [line.timestamp, line.level, line.correlationId ?? '-', line.message, fieldsText(line)]
    .join(' ')
    .trim();
}
