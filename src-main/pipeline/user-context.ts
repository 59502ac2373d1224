import type { Ports } from '#agents/ports.ts';
import type { Fact } from '#shared/domain/fact.ts';
import type { Job } from '#shared/domain/job.ts';
import { JobAIError } from '#shared/errors/index.ts';
import { fileFact } from '#shared/writing/file-facts.ts';

type Asking = Pick<Ports, 'rag' | 'log'>;
/** How many of a posting's skills make up the question to the user's files. */
const SKILLS = 12;

/** What the user's own files say about something, as facts. Files that can't be read now are done without. */
export async function retrieveUserContext(question: string, { rag, log }: Asking): Promise<Fact[]> {
  if (question.trim() === '') return [];
  try {
    return (await rag.query(question)).map(fileFact);
  } catch (thrown) {
    if (!(thrown instanceof JobAIError)) throw thrown;
    log.warn('the files of the user were not searched', { reason: thrown.message });
    return [];
  }
}

/** The facts of a profile, and behind them what the user's files say to a job. */
export async function factsForJob(facts: readonly Fact[], job: Job, ports: Asking): Promise<Fact[]> {
  const asked = [job.title, ...job.skills.slice(0, SKILLS).map(({ name }) => name)].join(' ');
  return [...facts, ...(await retrieveUserContext(asked, ports))];
}
