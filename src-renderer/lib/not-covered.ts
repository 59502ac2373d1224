import type { Ledger } from '#shared/domain/ledger.ts';

/** Why a document can not be used as it is, in a sentence; null where all of it rests on facts, or is not known yet. */
export function notCovered(ledger: Ledger | undefined): string | null {
  const count = ledger?.filter(({ problems }) => problems.length > 0).length ?? 0;
  if (count === 0) return null;
  return count === 1
    ? 'One sentence says more than your profile. Change it, or add it to your facts.'
    : `${count} sentences say more than your profile. Change them, or add them to your facts.`;
}
