import { researchForJob } from '#agents/company/for-job.ts';
import { coverLetter } from '#agents/cover-letter/agent.ts';
import type { LetterInput } from '#agents/cover-letter/input.ts';
import type { CoverLetter } from '#shared/domain/letter.ts';
import type { Stage, StageContext } from '../types.ts';
import { analysisOf, approvalNow } from './resume.ts';

/** Writes the letter, asks for approval where the user wants to see it, and sets it in type. */
export const coverLetterStage: Stage = {
  name: 'cover-letter',
  async run(context) {
    const { deps, job, profile, runId, ports } = context;
    context.say('writing the letter');
    const thread = { checkpointer: await deps.tools.checkpoints.open(), id: `${runId}/${job.id}/letter` };
    const { value, engine } = await coverLetter.run(inputOf(context, thread), ports);
    if (value.outcome === 'ended') {
      await deps.tools.checkpoints.forget(thread.id);
      const message = `No letter for ${job.company}, as you wished`;
      return { kind: 'done', output: { letterId: null, engine }, message, events: [] };
    }
    const pdfId = await deps.tools.renderDocument(value.letter.document, { profile, company: job.company });
    const { letterId, letter } = value;
    deps.repos.letters.save({
      id: letterId,
      profileId: profile.id,
      jobId: job.id,
      runId,
      pdfId,
      approval: approvalNow(context),
      letter,
    });
    await deps.tools.checkpoints.forget(thread.id);
    const message = `Letter to ${job.company} is ready`;
    return {
      kind: 'done',
      output: { letterId, fileId: pdfId, engine },
      message,
      events: [
        {
          type: 'cover_letter:complete',
          agent: 'cover-letter',
          message,
          data: { jobId: job.id, letterId, engine },
        },
      ],
    };
  },
};

function inputOf(context: StageContext, thread: LetterInput['thread']): LetterInput {
  const { deps, job, profile, facts, config, runId } = context;
  const review = config.reviewDocuments;
  return {
    analysis: analysisOf(context),
    profile,
    facts,
    company: researchForJob(deps.repos.companies.get(profile.id, job.company)?.research ?? null, job),
    tone: deps.settings().letterTone,
    review,
    // The id stands for run, job and draft: a draft that is written again after a crash replaces itself.
    saveDraft: (letter: CoverLetter) => {
      const id = `${runId}-${job.id}-letter-${letter.draft}`;
      deps.repos.letters.save({
        id,
        profileId: profile.id,
        jobId: job.id,
        runId,
        pdfId: null,
        approval: null,
        letter,
      });
      if (review) context.say(`the letter waits for you: draft ${letter.draft} of at most 3`);
      return id;
    },
    thread,
  };
}
