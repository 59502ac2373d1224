import { researchForJob } from '#agents/company/for-job.ts';
import { coverLetter } from '#agents/cover-letter/agent.ts';
import type { LetterInput } from '#agents/cover-letter/input.ts';
import { withLook } from '#shared/domain/document-look.ts';
import { employerOf } from '#shared/domain/employer-of.ts';
import type { CoverLetter } from '#shared/domain/letter.ts';
import { withGround } from '#shared/writing/ledger/with-ground.ts';
import { factsKey } from '../facts-key.ts';
import { createLedgers } from '../ledgers.ts';
import type { Stage, StageContext, StageOutcome } from '../types.ts';
import { factsForJob } from '../user-context.ts';
import { sayingThatItWaits } from './letter-waits.ts';
import { readUnseen } from './read-unseen.ts';
import { analysisOf, approvalNow } from './resume.ts';
import { approvedEarlier, basisOf, sayUsedAgain } from './use-again.ts';

/** Writes the letter, asks for approval where the user wants to see it, and sets it in type. */
export const coverLetterStage: Stage = {
  name: 'cover-letter',
  async run(context) {
    const { deps, job, profile, config, runId, ports } = context;
    const again = approvedEarlier(context, 'cover-letter', deps.repos.letters.ofJob(job.id));
    if (again !== null) return done(context, again, sayUsedAgain('letter', again, employerOf(job)));
    context.say('writing the letter');
    const thread = { checkpointer: await deps.tools.checkpoints.open(), id: `${runId}/${job.id}/letter` };
    const facts = await factsForJob(context.facts, analysisOf(context).job, ports);
    const human = sayingThatItWaits(ports.human, context.say);
    const { value, engine } = await coverLetter.run(inputOf(context, thread, facts), { ...ports, human });
    if (value.outcome === 'ended') {
      await deps.tools.checkpoints.forget(thread.id);
      const message = `No letter for ${employerOf(job)}, as you wished`;
      return { kind: 'done', output: { letterId: null, engine }, message, events: [] };
    }
    const { letterId } = value;
    // The draft may have been given a look while it waited.
    const look = deps.repos.letters.get(letterId)?.letter.document.look ?? null;
    const looked = withLook(value.letter.document, look ?? deps.repos.letters.lastLook(profile.id));
    const ledger = createLedgers(deps).letter({ profileId: profile.id, jobId: job.id }, looked);
    const document = withGround(looked, ledger);
    const letter = { ...value.letter, document, madeFrom: factsKey(profile, context.facts) };
    const owner = { profile, company: job.company, locations: job.locations };
    const pdfId = await deps.tools.renderDocument(document, owner);
    const unread = config.reviewDocuments
      ? []
      : (await readUnseen(document, owner, deps.tools.readBack)).differences;
    deps.repos.letters.save({
      id: letterId,
      profileId: profile.id,
      jobId: job.id,
      runId,
      pdfId,
      approval: unread.length > 0 ? null : approvalNow(context),
      letter,
    });
    await deps.tools.checkpoints.forget(thread.id);
    const message =
      unread.length > 0
        ? `Letter to ${employerOf(job)}: a program may not read ${unread[0]}. It is not sent before you approve it under Documents`
        : `Letter to ${employerOf(job)} is ready`;
    return done(context, { id: letterId, pdfId, letter: { engine } }, message);
  },
};

function done(
  context: StageContext,
  { id, pdfId, letter }: { id: string; pdfId: string | null; letter: Pick<CoverLetter, 'engine'> },
  message: string,
): StageOutcome {
  const { engine } = letter;
  const data = { jobId: context.job.id, letterId: id, engine };
  return {
    kind: 'done',
    output: { letterId: id, fileId: pdfId, engine, basis: basisOf(context) },
    message,
    events: [{ type: 'cover_letter:complete', agent: 'cover-letter', message, data }],
  };
}

function inputOf(
  context: StageContext,
  thread: LetterInput['thread'],
  facts: LetterInput['facts'],
): LetterInput {
  const { deps, job, profile, config, runId } = context;
  const review = config.reviewDocuments;
  return {
    analysis: analysisOf(context),
    profile,
    facts,
    company: researchForJob(deps.repos.companies.get(profile.id, job.company)?.research ?? null, job),
    tone: deps.settings().letterTone,
    style: deps.settings().letterStyle,
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
      return id;
    },
    thread,
  };
}
