import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Approval } from '#shared/domain/stored-document.ts';
import { factsKey } from '../facts-key.ts';
import { ownPdfOf } from '../own-pdf.ts';
import type { StageContext } from '../types.ts';

/** A letter carries its date: an older one is written anew. */
const LETTER_STAYS_FRESH_MS = 14 * 24 * 3_600_000;

type Context = Pick<StageContext, 'deps' | 'job' | 'profile' | 'facts' | 'config' | 'runId'>;
interface Document {
  id: string;
  pdfId: string | null;
  approval: Approval | null;
  resume?: { madeFrom?: string | undefined };
  letter?: { madeFrom?: string | undefined };
}

/** Stands for all that a document is written from. While it stays the same, a document for this job stays right. */
export function basisOf({ deps, job, profile }: Pick<Context, 'deps' | 'job' | 'profile'>): string {
  const { title, company, description } = job;
  const { letterTone, letterStyle } = deps.settings();
  const basis = {
    profile,
    title,
    company,
    description,
    tone: letterTone,
    style: letterStyle,
    own: ownPdfOf(deps.repos, profile.id),
  };
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
  const outputs = deps.repos.stageResults.ofJob(job.id, stage).map(({ runId: from, output }) => {
    const { resumeId, letterId, basis: then } = output as Record<string, unknown>;
    return { id: stage === 'resume' ? resumeId : letterId, isSame: from !== runId && then === basis };
  });
  const earlier = outputs.filter(({ isSame }) => isSame).map(({ id }) => id);
  const isFresh = ({ at }: Approval) =>
    stage === 'resume' || deps.clock.now().getTime() - Date.parse(at) < LETTER_STAYS_FRESH_MS;
  const now = factsKey(context.profile, context.facts);
  // What the user approved under Documents belongs to no search, and stays right while their facts do.
  const isApprovedApart = ({ id, approval, resume, letter }: T) =>
    approval?.by === 'user' &&
    (resume ?? letter)?.madeFrom === now &&
    !outputs.some((output) => output.id === id);
  const found = documents.find((document) => {
    const { id, approval, pdfId } = document;
    return (
      (earlier.includes(id) || isApprovedApart(document)) &&
      approval !== null &&
      (approval.by === 'user' || !config.reviewDocuments) &&
      isFresh(approval) &&
      existsSync((pdfId === null ? null : deps.repos.files.get(pdfId)?.path) ?? '')
    );
  });
  return found ?? null;
}

/** What its lane says of a document that is used again. */
export function sayUsedAgain(what: 'resume' | 'letter', { approval }: Document, company: string): string {
  return approval?.by === 'user'
    ? `The ${what} for ${company} that you approved earlier is used again`
    : `The ${what} written for ${company} earlier is used again`;
}
