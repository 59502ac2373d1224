import { containsQuote } from '#shared/company/contains-quote.ts';
import type { CompanyNote } from '#shared/domain/company.ts';
import type { Job } from '#shared/domain/job.ts';

const TASKS = 3;
const SKILLS = 3;

/** How to prepare for this posting's interviews: by its tasks and the skills that it asks for, each in its own words. */
export function interviewTips(job: Job): CompanyNote[] {
  const stands = (quote: string) => containsQuote(job.description, quote);
  const tasks = job.responsibilities.filter((task) => task.length <= 200 && stands(task)).slice(0, TASKS);
  const skills = job.skills.filter(({ required, quote }) => required && stands(quote)).slice(0, SKILLS);
  return [
    ...tasks.map((quote) => ({ text: 'Have a story ready for this task', quote, source: null })),
    ...skills.map(({ name, quote }) => ({
      text: `Review ${name}, and where you used it last`,
      ...{ quote, source: null },
    })),
  ];
}
