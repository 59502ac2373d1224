import { fold } from '#shared/domain/fold.ts';
import type { JobLead } from '#shared/domain/job.ts';

/** Whether a posting that was read whole lacks one of the words. */
export function misfitsMust(lead: JobLead, words: readonly string[]): boolean {
  if (lead.job === null) return false;
  const text = textOf(lead);
  return words.some((word) => !says(text, word));
}

export function misfitsMustNot(lead: JobLead, words: readonly string[]): boolean {
  const text = textOf(lead);
  return words.some((word) => says(text, word));
}

function textOf({ title, company, location, job }: JobLead): string {
  return fold([title, company, location ?? '', job?.description ?? ''].join('\n'));
}

/** Whole words: "Java" is not in "JavaScript", "C++" and ".NET" are words too. */
function says(text: string, word: string): boolean {
  const escaped = fold(word.trim())
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}]|\\+)`, 'u').test(text);
}
