import type { Application } from '../../domain/application.ts';
import type { ApplicationPay, SaidPay } from '../../domain/application-pay.ts';
import { companyKey } from '../../domain/company-key.ts';
import type { Job, Salary } from '../../domain/job.ts';
import type { Offer } from '../../domain/offer.ts';
import type { Preferences } from '../../domain/preferences.ts';
import { salaryText } from '../../domain/salary-text.ts';
import { titleKey } from '../../domain/title-key.ts';
import { yearlyPay } from './yearly.ts';

const OFFERED: ReadonlySet<Application['status']> = new Set(['offer', 'accepted']);

interface Known {
  job: Pick<Job, 'salary'> | null;
  wanted: Preferences['pay'];
  offers: readonly Offer[];
}

/** What is wanted, posted, asked for and offered, side by side; what nobody said is empty, never 0. */
export function payOfApplication(
  { id, title, company, status, receipt }: Application,
  { job, wanted, offers }: Known,
  currency: string,
): ApplicationPay {
  const said = (salary: Salary | null): SaidPay => ({
    text: salaryText(salary),
    yearly: yearlyPay(salary, currency),
  });
  const told = receipt?.fields.find(({ key, value }) => key === 'salary.expected' && value !== '');
  const there = offers.filter((offer) => companyKey(offer.company) === companyKey(company));
  const named = there.find(({ role }) => titleKey(role) === titleKey(title));
  // One that names another role, or none, is this application's only where it came to an offer.
  const only = OFFERED.has(status) && there.length === 1 ? there[0] : undefined;
  const offer = named ?? only;
  return {
    ...{ applicationId: id, title, company, status },
    desired: said(
      wanted && { min: wanted.amount, max: null, currency: wanted.currency, period: wanted.period },
    ),
    posted: said(job?.salary ?? null),
    expected: { text: told?.value ?? '', yearly: null },
    offered: said(
      offer ? { min: offer.base, max: offer.base, currency: offer.currency, period: 'year' } : null,
    ),
  };
}
