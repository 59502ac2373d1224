import { resume } from '#agents/resume/agent.ts';
import { ownResume } from '#agents/resume/own-resume.ts';
import type { NewResume } from '#main/db/repositories/resumes.ts';
import { withLook } from '#shared/domain/document-look.ts';
import { employerOf } from '#shared/domain/employer-of.ts';
import type { JobAnalysis } from '#shared/domain/job-analysis.ts';
import type { Approval, StoredResume } from '#shared/domain/stored-document.ts';
import { AgentError } from '#shared/errors/index.ts';
import { factsKey } from '../facts-key.ts';
import { ownPdfOf } from '../own-pdf.ts';
import type { Stage, StageContext, StageOutcome } from '../types.ts';
import { factsForJob } from '../user-context.ts';
import { wishedPages } from '../wished-pages.ts';
import { readUnseen } from './read-unseen.ts';
import { approvedEarlier, basisOf, sayUsedAgain } from './use-again.ts';

type WrittenResume = Pick<StoredResume, 'id' | 'pdfId' | 'resume'>;

/** Tailors the resume, sets it in type, and asks for approval where the user wants to see it. */
export const resumeStage: Stage = {
  name: 'resume',
  async run(context) {
    const { deps, job, config, ports } = context;
    const again = approvedEarlier(context, 'resume', deps.repos.resumes.ofJob(job.id));
    if (again !== null) return done(context, again, sayUsedAgain('resume', again, employerOf(job)));
    const analysis = analysisOf(context);
    // Each version is written from the profile, so what was wished before is wished still.
    const wishes: string[] = [];
    for (let version = 1; ; version += 1) {
      const stored = await writeResume(context, analysis, version, wishes);
      const { atsScore, changes, missingSkills } = stored.resume;
      const unread = config.reviewDocuments ? [] : await readBeforeUse(context, stored);
      const isSeen = config.reviewDocuments || unread.length > 0;
      if (isSeen) {
        context.say('the resume waits for you');
        const answer = await ports.human.ask({
          key: `resume-review.${version}`,
          message:
            unread.length > 0
              ? `A program that reads this resume may not read what is written: ${unread.slice(0, 3).join('; ')}. Look at it before it is used.`
              : `Does this resume for ${job.title} at ${employerOf(job)} look right?`,
          body: { kind: 'resume-review', resumeId: stored.id, atsScore, changes, missingSkills },
        });
        if (answer.decision === 'skip') return { kind: 'skip', reason: 'You left this job out.', events: [] };
        if (answer.decision === 'revise') {
          wishes.push(answer.comment);
          continue;
        }
      }
      deps.repos.resumes.approve(stored.id, {
        ...approvalNow(context),
        ...(isSeen && { by: 'user' as const }),
      });
      // While it waited, the user may have given it other words or another look.
      const approved = deps.repos.resumes.get(stored.id) ?? stored;
      const { coveredSkills: named, missingSkills: left } = approved.resume;
      const asked = named.length + left.length;
      const names = asked === 0 ? '' : `: it names ${named.length} of ${asked} skills that the posting names`;
      return done(context, approved, `Resume for ${employerOf(job)} is ready${names}`);
    }
  },
};

/** Reads back what nobody will look at, in another layout where that reads better; gives what is still read otherwise. The user's own PDF goes as it is. */
async function readBeforeUse(
  { deps, job, profile, runId }: StageContext,
  stored: Omit<NewResume, 'runId'>,
): Promise<string[]> {
  if (stored.resume.own !== undefined) return [];
  const owner = { profile, company: job.company, locations: job.locations };
  const written = stored.resume.document;
  const { document, differences } = await readUnseen(written, owner, deps.tools.readBack);
  if (document !== written) {
    const pdfId = await deps.tools.renderDocument(document, owner);
    deps.repos.resumes.save({ ...stored, runId, pdfId, resume: { ...stored.resume, document } });
  }
  return differences;
}

function done(context: StageContext, { id, pdfId, resume }: WrittenResume, message: string): StageOutcome {
  const { engine } = resume;
  const data = { jobId: context.job.id, resumeId: id, engine };
  return {
    kind: 'done',
    output: { resumeId: id, fileId: pdfId, engine, basis: basisOf(context) },
    message,
    events: [{ type: 'resume:complete', agent: 'resume', message, data }],
  };
}

/** Approved by the user where documents are shown, else unseen. */
export function approvalNow({ config, deps }: Pick<StageContext, 'config' | 'deps'>): Approval {
  return { by: config.reviewDocuments ? 'user' : 'unseen', at: deps.clock.now().toISOString() };
}

/** One version; a version that a crash left behind is used again instead of being written twice. */
async function writeResume(
  context: StageContext,
  analysis: JobAnalysis,
  version: number,
  wishes: readonly string[],
) {
  const { deps, job, profile, runId, ports, facts } = context;
  const id = `${runId}-${job.id}-resume-${version}`;
  const known = deps.repos.resumes.get(id);
  if (known?.pdfId) return known;
  // A PDF of the user's own goes as it is; who asks for another version wants one that is tailored.
  const own = version === 1 ? ownPdfOf(deps.repos, profile.id) : null;
  if (own !== null) {
    const stored = {
      ...{ id, profileId: profile.id, jobId: job.id, runId, pdfId: own.fileId, approval: null },
      resume: { ...ownResume(profile, analysis, own.name), madeFrom: factsKey(profile, facts) },
    };
    deps.repos.resumes.save(stored);
    return stored;
  }
  context.say(version === 1 ? 'tailoring the resume' : `tailoring the resume again: ${wishes.at(-1)}`);
  const all = await factsForJob(facts, analysis.job, ports);
  const { value, engine } = await resume.run(
    { analysis, profile, facts: all, comment: wishes.join('\n') },
    ports,
  );
  const owner = { profile, company: job.company, locations: job.locations };
  const looked = withLook(value.document, deps.repos.resumes.lastLook(profile.id));
  const written = await wishedPages({ ...value, document: looked }, wishes.join('\n'), (as) =>
    deps.tools.pagesOf(as, owner),
  );
  const pdfId = await deps.tools.renderDocument(written.document, owner);
  const stored = {
    id,
    profileId: profile.id,
    jobId: job.id,
    runId,
    pdfId,
    approval: null,
    resume: { ...written, madeFrom: factsKey(profile, facts) },
  };
  deps.repos.resumes.save(stored);
  context.emit({
    type: 'resume:generated',
    agent: 'resume',
    message: `Resume for ${employerOf(job)}, version ${version}`,
    data: { jobId: job.id, resumeId: id, atsScore: value.atsScore, engine },
  });
  return stored;
}

/** The stored analysis, which the stages after the analyst need. */
export function analysisOf({ deps, job }: Pick<StageContext, 'deps' | 'job'>): JobAnalysis {
  const analysis = deps.repos.analyses.latest(job.id);
  if (!analysis)
    throw new AgentError(`"${job.title}" has not been read yet. Start it again from the Jobs page.`);
  return analysis;
}
