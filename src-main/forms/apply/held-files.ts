import type { StoppedRequest } from './apply-request.ts';
import type { Session } from './session.ts';

/**
 * What the user must know of files that their page wanted to put where nobody knows whose place it is, or to send with so
 * much else that it could have been the application: one sentence a host. What they chose anew while they had the page
 * went where they wanted it.
 */
export function heldFiles({ tab, handsAt }: Pick<Session, 'tab' | 'handsAt'>): string[] {
  const { held } = tab.guard.traffic(handsAt ?? undefined);
  return [...new Set(held.filter(({ file }) => file).map(inWords))];
}

function inWords({ url, ofForm, carried }: StoppedRequest): string {
  const { host } = new URL(url);
  if (!ofForm)
    return `The page wanted to put a file of yours at ${host}. JobAI does not know whose place that is and held it back, so the file may be missing. If it belongs there, take the page over and choose the file once more.`;
  const many = carried === null || carried === 0 ? '' : ` together with ${carried} of your answers`;
  return `The page wanted to send a file of yours to ${host}${many}. That could have been the whole application, so JobAI held it back, and the file may be missing. If it is, take the page over and choose the file once more.`;
}
