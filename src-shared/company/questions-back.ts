import type { CompanyResearch } from '../domain/company.ts';
import type { Job } from '../domain/job.ts';
import { FLAGS } from './words.ts';

const MOST = 8;

/** What to ask a company: about each thing that is worth asking twice, and what the posting leaves open. */
export function questionsBack({ redFlags }: Pick<CompanyResearch, 'redFlags'>, job: Job | null): string[] {
  const about = redFlags.flatMap(({ text }) => FLAGS.find(({ means }) => means === text)?.ask ?? []);
  const open = [
    job !== null &&
      job.salary === null &&
      `What is the pay range?${wasRead(job) ? ' The posting states none.' : ''}`,
    job !== null && job.remote === null && job.locations.length === 0 && 'Where is the work done?',
    'What should the first three months in the role achieve?',
    'Who would I work with, and who decides?',
    'What are the next steps, and when will I hear from you?',
  ].filter((question) => question !== false);
  return [...new Set([...about, ...open])].slice(0, MOST);
}

/** A job that was noted by hand has no posting that could have stated anything. */
const wasRead = (job: Job) => job.description.trim() !== '';
