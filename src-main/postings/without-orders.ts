import { findInjection, type Injection } from '#shared/domain/find-injection.ts';
import type { Job } from '#shared/domain/job.ts';
import { textWithoutOrders } from '#shared/domain/text-without-orders.ts';

/**
 * A job without the sentences that give orders to a program, and those sentences: they are shown to the user, and
 * nothing is ever judged or written by them. What goes on from such a sentence in the same line as a further order goes
 * with it.
 */
export function withoutOrders(
  job: Job,
  hidden: readonly string[] = [],
): { job: Job; injections: Injection[] } {
  const description = textWithoutOrders(job.description);
  const lists = { responsibilities: job.responsibilities, benefits: job.benefits, languages: job.languages };
  const flagged = Object.values(lists)
    .flat()
    .filter((item) => findInjection(item).length > 0);
  const isGround = (words: string | null): boolean =>
    words === null ||
    (findInjection(words).length === 0 && !description.removed.some((sentence) => sentence.includes(words)));
  const kept = (items: readonly string[]): string[] => items.filter(isGround);
  const injections = findInjection([job.title, job.description, ...flagged].join('\n'), hidden).filter(
    ({ quote }, index, all) => all.findIndex((other) => other.quote === quote) === index,
  );
  const orders = [...new Set([...(job.orders ?? []), ...injections.map(({ quote }) => quote)])];
  return {
    job: {
      ...job,
      ...(orders.length > 0 && { orders }),
      title: textWithoutOrders(job.title).text || job.title,
      description: description.text,
      responsibilities: kept(lists.responsibilities),
      benefits: kept(lists.benefits),
      languages: kept(lists.languages),
      visa: isGround(job.visa) ? job.visa : null,
      education: isGround(job.education) ? job.education : null,
      skills: job.skills.filter(({ quote, name }) => isGround(quote || name)),
    },
    injections,
  };
}
