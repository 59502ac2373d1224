import type { Preparation } from '#shared/domain/interview.ts';
import file from '../../resources/interview/reading.json' with { type: 'json' };

type Page = Preparation['reading'][number];
const FIELDS: Readonly<Record<string, Page[]>> = file.fields;

/** Pages worth reading before an interview in these fields of work, those for any work last. */
export function readingFor(fields: readonly string[]): Page[] {
  return [...fields, 'general'].flatMap((field) => FIELDS[field] ?? []);
}
