import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Approval } from '#shared/domain/stored-document.ts';
import type { StageContext } from '../types.ts';

/** A letter carries its date: an older one is written anew. */
const LETTER_STAYS_FRESH_MS = 14 * 24 * 3_600_000;

type Context = Pick<StageContext, 'deps' | 'job' | 'profile' | 'config' | 'runId'>;
interface Document {
  id: string;
  pdfId: string | null;
  approval: Approval | null;
}

/** Stands for all that a document is written from. While it stays the same, a document for this job stays right. */
export function basisOf({ deps, job, profile }: Pick<Context, 'deps' | 'job' | 'profile'>): string {
  const { title, company, description } = job;
  const basis = { profile, title, company, description, tone: deps.settings().letterTone };
  return createHash('sha256').update(JSON.stringify(basis)).digest('hex');
}

/**
 * The document that an earlier search got approved for this job and that is still right, newest first; null where there
 * is none. Where documents are shown, only what the user saw counts.
 */
export function approvedEarlier<T extends Document>(
  context: Context,
  stage: 'resume' | 'cover-letter',
  documents: readonly T[],
): T | null {
  const { deps, job, config, runId } = context;
  const basis = basisOf(context);
  const earlier = deps.repos.stageResults.ofJob(job.id, stage).flatMap(({ runId: from, output }) => {
    const { resumeId, letterId, basis: then } = output as Record<string, unknown>;
    return from !== runId && then === basis ? [stage === 'resume' ? resumeId : letterId] : [];
  });
  const isFresh = ({ at }: Approval) =>
    stage === 'resume' || deps.clock.now().getTime() - Date.parse(at) < LETTER_STAYS_FRESH_MS;
  const found = documents.find(
    ({ id, approval, pdfId }) =>
      earlier.includes(id) &&
      approval !== null &&
      (approval.by === 'user' || !config.reviewDocuments) &&
      isFresh(approval) &&
      existsSync((pdfId === null ? null : deps.repos.files.get(pdfId)?.path) ?? ''),
  );
  return found ?? null;
}

/** What its lane says of a document that is used again. */
export function sayUsedAgain(what: 'resume' | 'letter', { approval }: Document, company: string): string {
  return approval?.by === 'user'
    ? `The ${what} for ${company} that you approved earlier is used again`
    : `The ${what} written for ${company} earlier is used again`;
}
