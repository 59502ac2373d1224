import type { ApplicationItem } from '#shared/domain/application-item.ts';
import type { Reply } from '#shared/domain/reply.ts';
import { activeProfile } from '../active-profile.ts';
import type { ServiceDeps } from '../service-deps.ts';
import type { Services } from '../services.ts';
import { ownApplications } from './own-applications.ts';

/** The most that is kept of a page. */
const LONGEST = 20_000;

/** Where an application stands by the employer's own page, looked at on the user's word; the user decides what follows. */
export function statusCheck(deps: ServiceDeps): Pick<Services['tracker'], 'checkStatus'> {
  const { repos, ids } = deps;
  const { get } = ownApplications(repos);
  const me = () => activeProfile(repos).id;
  /** The address is kept with the application, for the next time. */
  const keepAddress = (applicationId: string, url: string) => {
    const isIt = (item: ApplicationItem) => item.kind === 'portal' && item.applicationId === applicationId;
    const known = repos.applicationItems.list(me()).find(isIt);
    repos.applicationItems.put(me(), {
      kind: 'portal',
      id: known?.id ?? ids.next('item'),
      applicationId,
      url,
    });
  };
  /** What was seen before and not decided about gives way to what is seen now. */
  const idFor = (applicationId: string): string =>
    repos.replies
      .list(me())
      .find((one) => one.place === 'portal' && one.applicationId === applicationId && one.decision === null)
      ?.id ?? ids.next('reply');

  return {
    async *checkStatus({ applicationId, url }, signal) {
      const { title, company } = get(applicationId);
      keepAddress(applicationId, url);
      const { readPortal } = await import('#shared/portals/read-portal.ts');
      const { proposedStatus } = await import('#shared/replies/propose.ts');
      for await (const step of deps.browser.lookAtPortal({ url, title, company }, signal)) {
        if (step.kind === 'waiting') {
          yield step;
          continue;
        }
        const { host, heading, parts } = step;
        if (parts.length === 0) {
          yield { kind: 'missing', host };
          continue;
        }
        const judged = readPortal(parts);
        const lines = parts.map((part) => part.lines.join('\n'));
        const reply: Reply = {
          ...{ id: idFor(applicationId), place: 'portal', from: host, subject: heading.slice(0, 300) },
          ...{ sentAt: null, text: lines.join('\n\n').slice(0, LONGEST), files: [], times: [], ...judged },
          ...{ applicationId, matchedBy: `Their page names “${title}”.` },
          proposed: proposedStatus(judged, get(applicationId).status),
          decision: null,
        };
        repos.replies.put(me(), reply);
        yield { kind: 'read', reply };
      }
    },
  };
}
