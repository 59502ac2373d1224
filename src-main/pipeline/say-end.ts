import type { RunConfig, RunView } from '#shared/domain/run.ts';

/** How a search ended, in words: what was sent, what waits, and what to do next. What did not happen is not named. */
export function sayEnd(counts: RunView['counts'], until: RunConfig['until']): string {
  const { confirmed, parked, failed, judged, ready } = counts;
  const parts = [
    confirmed > 0 && `${confirmed} sent`,
    parked > 0 && `${parked} ${parked === 1 ? 'waits' : 'wait'} for you`,
    failed > 0 && `${failed} failed`,
  ].filter((part) => part !== false);
  if (until === 'analyst' && parts.length === 0) return `${judged} read. Open one under Jobs to apply.`;
  if (until === 'cover-letter' && parts.length === 0 && ready === 0)
    return 'Done; no documents were written. Open a job that was left out to apply anyway.';
  if (until === 'cover-letter' && parts.length === 0)
    return `${ready} ready with resume and letter. Open one under Jobs to apply.`;
  if (parts.length === 0) return 'Done; nothing was sent. Open a job that was left out to apply anyway.';
  return `${parts.join(', ')}. ${nextOf(counts)}`;
}

function nextOf({ parked, failed }: RunView['counts']): string {
  if (parked > 0) return `Answer ${parked === 1 ? 'it' : 'them'} in "Needs you".`;
  if (failed > 0)
    return `Open ${failed === 1 ? 'it' : 'them'} to see why, and try ${failed === 1 ? 'it' : 'them'} again.`;
  return 'Follow them under Applications.';
}
