import type { Session } from './session.ts';

/**
 * What the user must know of files that their page wanted to put where nobody knows whose place it is, one sentence a
 * host. What they chose anew while they had the page went where they wanted it.
 */
export function heldFiles({ tab, handsAt }: Pick<Session, 'tab' | 'handsAt'>): string[] {
  const hosts = tab.guard
    .traffic(handsAt ?? undefined)
    .held.filter(({ file }) => file)
    .map(({ url }) => new URL(url).host);
  return [...new Set(hosts)].map(
    (host) =>
      `The page wanted to put a file of yours at ${host}. JobAI does not know whose place that is and held it back, so the file may be missing. If it belongs there, take the page over and choose the file once more.`,
  );
}
