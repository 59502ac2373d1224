import type { Clock } from '#agents/ports.ts';
import type { Repositories } from '#main/db/repositories.ts';
import { localDay } from '#shared/dates/local-day.ts';
import type { Fact } from '#shared/domain/fact.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { LetterDocument } from '#shared/domain/letter.ts';
import type { ResumeDocument } from '#shared/domain/resume-document.ts';
import type { StoredResume } from '#shared/domain/stored-document.ts';
import { NotFoundError, ValidationError } from '#shared/errors/index.ts';
import { factIndex } from '#shared/writing/fact-index.ts';
import { citedPassages, fileFact } from '#shared/writing/file-facts.ts';
import { letterLedger } from '#shared/writing/ledger/letter-ledger.ts';
import { resumeLedger } from '#shared/writing/ledger/resume-ledger.ts';

type Owner = Pick<StoredResume, 'profileId' | 'jobId'>;

/** What each sentence of a stored document, as it is or as it would be, rests on in the profile of today. */
export function createLedgers({ repos, clock }: { repos: Repositories; clock: Clock }) {
  const factsOf = (profileId: string, document: unknown): ReadonlyMap<string, Fact> => {
    const profile = repos.profiles.get(profileId);
    if (!profile) throw new NotFoundError('The profile of this document is no longer stored.');
    const cited = citedPassages(document).flatMap(
      ({ documentId, start }) => repos.chunks.at(documentId, start) ?? [],
    );
    return factIndex(profile, [...repos.facts.all(profileId), ...cited.map(fileFact)]).byId;
  };
  const jobOf = (jobId: string) => {
    const job = repos.analyses.latest(jobId)?.job ?? repos.jobs.get(jobId);
    if (!job) throw new NotFoundError('The job of this document is no longer stored.');
    return job;
  };
  return {
    resume({ profileId, jobId }: Owner, document: ResumeDocument): Ledger {
      const skills = jobOf(jobId).skills.flatMap(({ name, known = [] }) => [name, ...known]);
      return resumeLedger(document, {
        facts: factsOf(profileId, document),
        skills,
        today: localDay(clock.now()),
      });
    },
    letter({ profileId, jobId }: Owner, document: LetterDocument): Ledger {
      const job = jobOf(jobId);
      const known = repos.companies.get(profileId, job.company)?.research;
      const research = known ? [...known.values, ...known.culture].map(({ text }) => text) : [];
      return letterLedger(document, {
        facts: factsOf(profileId, document),
        job,
        research,
        today: localDay(clock.now()),
      });
    },
  };
}

/** Whether every sentence rests on facts. */
export const isCovered = (ledger: Ledger): boolean => ledger.every(({ problems }) => problems.length === 0);

/** Lets only what rests on facts be used. Throws `ValidationError` that names the first sentence that does not. */
export function assertCovered(ledger: Ledger): void {
  const open = ledger.filter(({ problems }) => problems.length > 0);
  const [first] = open;
  if (first === undefined) return;
  const more = open.length === 1 ? '' : ` ${open.length - 1} more like it.`;
  throw new ValidationError(
    `Your profile does not bear out "${first.text}": ${first.problems[0]}.${more} Change it, or add it to your facts if it is true.`,
    { details: { reason: 'not-covered', sentences: open } },
  );
}
