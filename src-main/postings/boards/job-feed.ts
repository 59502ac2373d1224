import { hasPassed } from '#shared/dates/has-passed.ts';
import { currencyOf } from '#shared/domain/currency.ts';
import { payPeriodOf } from '#shared/domain/pay-period.ts';
import type { PostingFacts } from '../facts.ts';
import { isoDate } from '../iso-date.ts';
import { employmentTypeOf } from '../rules/employment-type.ts';
import { present, sections } from './board-reader.ts';
import { type XmlElement, xmlText } from './xml.ts';

/** The facts of one `<item>` of an RSS feed of jobs, with the additions of NEOGOV and Teamtailor. */
export function feedFacts(item: XmlElement, now: Date): PostingFacts {
  const read = (name: string): string | undefined => xmlText(item, name);
  const [title, employer] = titleOf(read('title'), read('link') ?? '');
  const until = isoDate(read('advertiseToDateTimeUTC')?.replace(/:0$/, ' UTC'), now, 'future');
  return {
    url: read('link') ?? read('guid'),
    title,
    company: employer ?? read('company') ?? read('companyName') ?? read('creator') ?? channelTitle(item),
    locations: present(
      read('location') ?? (present(read('city'), read('country')).join(', ') || read('region')),
    ),
    remote: /^(fully|remote)/i.test(read('remoteStatus') ?? '') ? 'remote' : undefined,
    employmentType: employmentTypeOf(read('type') ?? read('jobType')),
    salary: salaryOf(read),
    postedAt: isoDate(read('pubDate'), now),
    closed: until !== undefined && hasPassed(until, now),
    html: sections(
      ['', read('description') ?? read('encoded')],
      ['Duties', read('examplesofduties')],
      ['Qualifications', read('qualifications')],
      ['Additional information', read('supplementalinformation')],
      ['Benefits', read('benefits')],
    ),
  };
}

/** One feed names the employer before the title. */
function titleOf(title: string | undefined, link: string): [title: string | undefined, employer?: string] {
  const [, employer, role] = /(^|\.|\/)weworkremotely\.com\//.test(link)
    ? (/^([^:]{2,80}):\s+(.+)$/.exec(title ?? '') ?? [])
    : [];
  return employer === undefined ? [title] : [role, employer];
}

function channelTitle(item: XmlElement): string | undefined {
  return item.parentElement === null ? undefined : xmlText(item.parentElement, 'title');
}

function salaryOf(read: (name: string) => string | undefined) {
  const [min, max] = [read('minimumSalary'), read('maximumSalary')].map((amount) => Number(amount) || null);
  if (!min && !max) return undefined;
  return {
    min: min ?? null,
    max: max ?? null,
    currency: currencyOf(read('salaryCurrency')) ?? null,
    period: payPeriodOf(read('salaryInterval')) ?? null,
  };
}
