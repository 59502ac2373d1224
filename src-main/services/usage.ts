import type { ServiceDeps } from './service-deps.ts';
import type { Services } from './services.ts';
import { dayOf, lastDays } from './usage/days.ts';
import { usageCsv } from './usage/usage-csv.ts';
import { usageDetail } from './usage/usage-detail.ts';

type UsageCalls = Pick<Services['system'], 'usage' | 'usageReport' | 'usageCsv' | 'outbound'>;

/** What models took, and what left the machine. */
export function usageCalls({ repos, clock, models }: ServiceDeps): UsageCalls {
  const span = (days: number) => {
    const all = lastDays(days, clock.now());
    const since = all[0] ?? clock.now();
    return { days: all, since, calls: repos.llmCalls.since(since) };
  };
  const appliedSince = (since: Date): Set<string> => {
    const profile = repos.profiles.active();
    const all = profile ? repos.applications.list(profile.id) : [];
    const sent = all.filter(({ submission, history }) => {
      const at = history.find(({ status }) => status === 'applied')?.at;
      return (
        (submission === 'confirmed' || submission === 'unknown') && at !== undefined && new Date(at) >= since
      );
    });
    return new Set(sent.map(({ jobId }) => jobId));
  };
  const jobLabel = (jobId: string): string => {
    const job = repos.jobs.get(jobId);
    return job ? `${job.title}, ${job.company}` : jobId;
  };
  const labels = async () => {
    const { providers } = await models.providers();
    const known = new Map(providers.map(({ id, label }) => [id, label]));
    return { jobLabel, providerLabel: (id: string) => known.get(id) ?? 'A server that was removed' };
  };

  return {
    usage: ({ runId }) => repos.llmCalls.report({ runId }),
    async usageReport({ days: count }) {
      const { days, since, calls } = span(count);
      const report = usageDetail({ calls, days, ...(await labels()), applied: appliedSince(since) });
      return { since: since.toISOString(), ...report };
    },
    usageCsv: async ({ days }) => ({
      name: `jobai-usage-${dayOf(clock.now())}.csv`,
      csv: usageCsv(span(days).calls, await labels()),
    }),
    outbound: (page) => repos.outbound.list(page),
  };
}
