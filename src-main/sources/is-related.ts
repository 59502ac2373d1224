import { fold } from '#shared/domain/fold.ts';
import type { JobLead } from '#shared/domain/job.ts';
import { titleLikeness } from '#shared/domain/job-title.ts';
import { alternativesOf } from './alternatives.ts';

const LIKE = 0.3;
/** So often a posting names what it is about, and not only in passing. */
const OFTEN = 3;

/** Whether a posting has to do with the role: by its title, or because it speaks of the words again and again. */
export function isRelated({ title, job }: JobLead, query: string): boolean {
  if (query.trim() === '') return true;
  const text = fold(job?.description ?? '');
  return alternativesOf(query).some((role) => {
    if (titleLikeness(role, title) >= LIKE) return true;
    const words = wordsOf(role);
    if (words.length === 0) return true;
    const own = new Set(wordsOf(title));
    if (words.every((word) => own.has(word))) return true;
    return words.every((word) => text.split(word).length > OFTEN);
  });
}

function wordsOf(text: string): string[] {
  return (fold(text).match(/[\p{L}\p{N}+#]{2,}/gu) ?? []).map((word) => word.replace(/(?:ing|ers?|s)$/, ''));
}
