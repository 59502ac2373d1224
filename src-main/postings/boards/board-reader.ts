import { z } from 'zod';
import type { PostingFacts, RecordProblem } from '../facts.ts';

export type JsonObject = Record<string, unknown>;

export interface RecordContext {
  now: Date;
  /** The whole answer that the record came in, for what is said once for all. */
  answer: unknown;
  /** Where the answer was read; empty where that is not known. */
  url: string;
}

export type RecordReading = { facts: PostingFacts } | { problem: RecordProblem } | { skipped: true };

/** How one vendor's JSON is read. Adding a vendor is one file with this and one line in the list. */
export interface BoardReader {
  vendor: string;
  /** A site that passes on the jobs of others: the postings are not its own. */
  isJobSite?: boolean | undefined;
  /** The records of a list answer; null where this is not the vendor's list. */
  records(answer: unknown): readonly unknown[] | null;
  /** Whether a value on its own is one of the vendor's records. */
  recognises(record: JsonObject): boolean;
  read(record: unknown, context: RecordContext): RecordReading;
}

interface ReaderDefinition<T> {
  vendor: string;
  isJobSite?: boolean;
  /** The key that the list stands under; a function where it is deeper; null where the answer is the list. */
  list: string | null | ((answer: unknown) => unknown);
  recognises(record: JsonObject): boolean;
  schema: z.ZodType<T>;
  /** Null leaves the record out (unlisted, say). */
  facts(record: T, context: RecordContext): PostingFacts | null;
}

/** Makes a reader of a schema: a record that does not fit becomes a problem that names its first wrong field. */
export function defineReader<T>({
  vendor,
  isJobSite = false,
  list,
  recognises,
  schema,
  facts,
}: ReaderDefinition<T>): BoardReader {
  return {
    vendor,
    isJobSite,
    records(answer) {
      const found = listOf(answer, list);
      if (!Array.isArray(found)) return null;
      return found.length === 0 || found.some((item) => isObject(item) && recognises(item)) ? found : null;
    },
    recognises,
    read(record, context) {
      const parsed = schema.safeParse(record);
      if (!parsed.success) return { problem: problemOf(parsed.error) };
      const read = facts(parsed.data, context);
      return read === null
        ? { skipped: true }
        : { facts: { ...read, vendor: read.vendor ?? (isJobSite ? undefined : vendor) } };
    },
  };
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text that a board may leave out, or send as null, or as a number. */
export const text = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) =>
    value === null || value === undefined || String(value).trim() === '' ? undefined : String(value).trim(),
  );

/** Texts that are there, joined with commas; undefined where none is. */
export function joined(...parts: readonly (string | undefined)[]): string | undefined {
  return [...new Set(parts.filter((part) => part !== undefined && part !== ''))].join(', ') || undefined;
}

/** The list of those that are there. */
export function present(...items: readonly (string | null | undefined)[]): string[] {
  return items.filter((item): item is string => typeof item === 'string' && item.trim() !== '');
}

/** HTML sections under their headings; empty ones vanish. */
export function sections(
  ...parts: readonly (readonly [heading: string, html: string | undefined])[]
): string | undefined {
  return (
    parts
      .filter(([, html]) => html !== undefined && html !== '')
      .map(([heading, html]) => (heading === '' ? html : `<h3>${heading}</h3>\n${html}`))
      .join('\n') || undefined
  );
}

function listOf(answer: unknown, list: ReaderDefinition<unknown>['list']): unknown {
  if (list === null) return answer;
  if (typeof list === 'function') return list(answer);
  return isObject(answer) ? answer[list] : undefined;
}

function problemOf(error: z.ZodError): RecordProblem {
  const issue = error.issues[0];
  return { field: issue?.path.join('.') || 'record', message: issue?.message ?? 'unexpected shape' };
}
