import type { RunView } from '#shared/domain/run.ts';

/** How a search ended, in words: `3 sent, 1 waits for you`. What did not happen is not named. */
export function sayEnd({ confirmed, parked, failed }: RunView['counts']): string {
  const parts = [
    confirmed > 0 && `${confirmed} sent`,
    parked > 0 && `${parked} ${parked === 1 ? 'waits' : 'wait'} for you`,
    failed > 0 && `${failed} failed`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? 'Done; nothing was sent' : parts.join(', ');
}
