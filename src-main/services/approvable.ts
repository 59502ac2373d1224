import { applyEdit } from '#main/pipeline/edited-documents.ts';
import { createLedgers } from '#main/pipeline/ledgers.ts';
import type { HumanAnswerBody } from '#shared/domain/human.ts';
import { createPapers } from './papers.ts';
import type { ServiceDeps } from './service-deps.ts';

/** Refuses the approval of a resume or letter that says more than the user's facts; what was not asked about one passes. */
export function createApprovable(deps: ServiceDeps) {
  const { repos, desk } = deps;
  const ledgers = createLedgers(deps);
  const papers = createPapers(deps);
  return async (requestId: string, answer: HumanAnswerBody): Promise<void> => {
    if (answer.kind !== 'resume-review' && answer.kind !== 'letter-review') return;
    if (answer.decision !== 'approve') return;
    const { body, runId } = desk.check(requestId, answer);
    if (body.kind === 'resume-review') {
      const stored = repos.resumes.get(body.resumeId);
      if (!stored || stored.resume.own) return;
      const { document } = stored.resume;
      const pdfId = await papers.usable(stored, document, ledgers.resume(stored, document));
      // It was kept without a file while not all of it was borne out.
      if (stored.pdfId === null) repos.resumes.save({ ...stored, runId, pdfId });
    }
    if (body.kind === 'letter-review' && answer.kind === 'letter-review') {
      const stored = repos.letters.get(body.letterId);
      if (!stored) return;
      const { letter } = stored;
      const { document } = answer.text === null ? letter : applyEdit(letter, answer.text);
      await papers.readable(stored, document, ledgers.letter(stored, document));
    }
  };
}
