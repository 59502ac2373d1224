import type { LetterDocument } from '#shared/domain/letter.ts';
import type { Claim } from '#shared/domain/resume-document.ts';
import { letterLedger } from '#shared/writing/ledger/letter-ledger.ts';
import type { LetterGround } from '#shared/writing/letter-sentence.ts';

/**
 * Paragraphs by rules without the sentences that the ledger would not let through, so that no letter is written that
 * its user could not approve. What the user worded stays, for them to decide.
 */
export function borneOut(
  paragraphs: readonly Claim[],
  ground: Omit<LetterGround, 'language' | 'translated'>,
): Claim[] {
  const ledger = letterLedger({ ...NOTHING_ELSE, paragraphs: [...paragraphs] }, ground);
  return paragraphs.flatMap((claim, at) => {
    if (claim.origin === 'user') return [claim];
    const sentences = ledger.filter(({ place }) => place === `paragraphs.${at}`);
    if (sentences.every(({ problems }) => problems.length === 0)) return [claim];
    const good = sentences.filter(({ problems }) => problems.length === 0).map(({ text }) => text);
    return good.length === 0 ? [] : [{ ...claim, text: good.join(' ') }];
  });
}

const NOTHING_ELSE: Omit<LetterDocument, 'paragraphs'> = {
  kind: 'letter',
  contact: { name: '', email: '', phone: '', location: '', links: [] },
  ...{ date: '', company: '', role: '', salutation: '', closing: '', signature: '' },
};
