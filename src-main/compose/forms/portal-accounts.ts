import type { Clock, Ids } from '#agents/ports.ts';
import type { Repositories } from '#main/db/repositories.ts';
import type { PortalAccounts } from '#main/forms/apply/apply-request.ts';
import type { AccountItem } from '#shared/domain/application-item.ts';
import { companyKey } from '#shared/domain/company-key.ts';

interface Deps {
  repos: Pick<Repositories, 'applicationItems'>;
  ids: Ids;
  clock: Clock;
}

/**
 * The accounts that a profile has at one company's portals, by host and e-mail address; a password is never seen. Portals
 * that many companies share know each company's visitors apart, and so one company's account says nothing of another's.
 */
export function portalAccounts(
  { repos, ids, clock }: Deps,
  profileId: string,
  company: string,
): PortalAccounts {
  const own = (): AccountItem[] =>
    repos.applicationItems
      .list(profileId)
      .filter((item) => item.kind === 'account')
      .filter((account) => companyKey(account.company) === companyKey(company))
      .sort((one, other) => other.usedAt.localeCompare(one.usedAt));
  return {
    known: (host) => own().find((account) => account.host === host) ?? null,
    latest: () => own()[0] ?? null,
    remember({ host, email }) {
      const before = own().find((account) => account.host === host && sameMail(account.email, email));
      repos.applicationItems.put(profileId, {
        ...{ kind: 'account', id: before?.id ?? ids.next('item'), applicationId: '' },
        ...{ host, email, company, usedAt: clock.now().toISOString() },
      });
    },
  };
}

const sameMail = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
