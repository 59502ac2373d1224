import { payOfApplication } from '#shared/coach/pay/pay-of-application.ts';
import { RATES_OF } from '#shared/coach/pay/yearly.ts';
import { visibleText } from '#shared/domain/visible-text.ts';
import { activeProfile } from './active-profile.ts';
import { battles } from './salary/battles.ts';
import { offers } from './salary/offers.ts';
import { payOnWeb } from './salary/pay-on-web.ts';
import { paySeen, postingsOf } from './salary/pay-seen.ts';
import type { ServiceDeps } from './service-deps.ts';
import type { Services } from './services.ts';

/** Pay as stored postings state it, the user's offers, and practice at negotiating. */
export function salaryService(deps: ServiceDeps): Services['salary'] {
  const { repos } = deps;
  return {
    ...offers(deps),
    ...battles(deps),
    async readContract({ text }) {
      const { readContract } = await import('#shared/coach/contract/read-contract.ts');
      return readContract(visibleText(text));
    },
    pays({ currency }) {
      const profile = repos.profiles.active();
      if (!profile) return { ratesOf: RATES_OF, pays: [] };
      const wanted = repos.preferences.get(profile.id).pay;
      const given = repos.offers.list(profile.id);
      const salaries = repos.jobs.salaries(profile.id);
      const pays = repos.applications
        .list(profile.id)
        .filter(({ practice }) => !practice)
        .map((one) =>
          payOfApplication(
            one,
            { job: { salary: salaries.get(one.jobId) ?? null }, wanted, offers: given },
            currency,
          ),
        );
      return { ratesOf: RATES_OF, pays };
    },
    market: (question) => paySeen(repos, activeProfile(repos).id, question),
    async marketOnWeb(question, signal) {
      const { id } = activeProfile(repos);
      const ports = deps.portsOutsideRun(id, signal);
      const postings = postingsOf(repos, id, question).map(({ job }) => job);
      return payOnWeb({ ports, readPay: deps.readPay, postings }, question);
    },
    seen({ role, currency }) {
      const rows = repos.jobList.list(activeProfile(repos).id, { title: role, limit: 500 });
      const ranges = rows.flatMap(({ id, title, company }) => {
        const salary = repos.jobs.get(id)?.salary;
        const low = salary?.min ?? salary?.max;
        const high = salary?.max ?? salary?.min;
        if (!salary?.currency || !salary.period || low == null || high == null) return [];
        return [
          {
            jobId: id,
            title,
            company,
            min: low,
            max: high,
            currency: salary.currency,
            period: salary.period,
          },
        ];
      });
      return { ranges: ranges.filter((range) => !currency || range.currency === currency) };
    },
  };
}
