import { highestYearlyPay } from '#shared/coach/pay/highest-yearly-pay.ts';
import { companyKey } from '#shared/domain/company-key.ts';
import { isPractice } from '#shared/domain/is-practice.ts';
import type { Job } from '#shared/domain/job.ts';
import { titleKey } from '#shared/domain/title-key.ts';

/** What a stored job is found, listed and filtered by, beside its body. */
export function columnsOf(job: Job) {
  const { title, company, postedAt, closed, locations, remote, salary } = job;
  return {
    ...{ title, company, postedAt, closed, remote },
    companyKey: companyKey(company),
    titleKey: titleKey(title, locations),
    payYear: highestYearlyPay(salary),
    level: asFilter(job.seniority),
    employment: asFilter(job.employmentType),
    practice: isPractice(job),
  };
}

const asFilter = (stated: string | null): string | null => stated?.trim().toLowerCase() || null;
