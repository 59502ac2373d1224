import type { Application } from '../../domain/application.ts';
import type { ApplicationPay, SaidPay } from '../../domain/application-pay.ts';
import { companyKey } from '../../domain/company-key.ts';
import { fold } from '../../domain/fold.ts';
import type { Job, Salary } from '../../domain/job.ts';
import type { Offer } from '../../domain/offer.ts';
import type { Preferences } from '../../domain/preferences.ts';
import { salaryText } from '../../domain/salary-text.ts';
import { yearlyPay } from './yearly.ts';

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
  const offer =
    there.find(({ role }) => fold(role) === fold(title)) ?? (there.length === 1 ? there[0] : undefined);
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
