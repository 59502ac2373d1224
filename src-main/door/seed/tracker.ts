import { z } from 'zod';
import { Application, ApplicationStatus } from '#shared/domain/application.ts';
import { companyKey } from '#shared/domain/company-key.ts';
import { NotFoundError, ValidationError } from '#shared/errors/index.ts';
import { rowsOf, type SeedDeps } from './row.ts';

const TrackerAddRequest = z.object({
  company: z.string().trim().min(1).max(300),
  role: z.string().trim().min(1).max(300),
  url: z.union([z.literal(''), z.url({ protocol: /^https?$/ })]).default(''),
  status: ApplicationStatus.default('applied'),
  applied_date: z.iso.date().nullable().default(null),
  notes: z.string().trim().max(2_000).default(''),
});

export function trackerRows(deps: SeedDeps) {
  const row = rowsOf(deps);
  return {
    list: row('GET', '/tracker', 'Applications, newest first')
      .input(z.object({}))
      .output(z.strictObject({ applications: z.array(Application), total: z.number().int() }))
      .handler(async ({ context: { calls } }) => {
        const applications = await calls.tracker.list({});
        return { applications, total: applications.length };
      }),
    add: row('POST', '/tracker', 'Note down an application that was made elsewhere')
      .input(TrackerAddRequest)
      .output(z.strictObject({ status: z.enum(['added', 'known']), application: Application }))
      .handler(async ({ input: { role, applied_date, notes, ...rest }, context: { calls } }) => {
        const { application, known } = await calls.tracker.add({
          ...{ ...rest, title: role, appliedOn: applied_date, note: notes },
        });
        return { status: known ? ('known' as const) : ('added' as const), application };
      }),
    stats: row('GET', '/tracker/stats', 'Applications by status')
      .input(z.object({}))
      .output(z.strictObject({ total: z.number().int(), by_status: z.record(z.string(), z.number().int()) }))
      .handler(async ({ context: { calls } }) => {
        const { total, byStatus } = await calls.tracker.stats({});
        return { total, by_status: byStatus };
      }),
    move: row('PATCH', '/tracker/{company}', 'Move the application at a company')
      .input(
        z.object({
          company: z.string(),
          status: ApplicationStatus,
          notes: z.string().max(2_000).default(''),
        }),
      )
      .output(Application)
      .handler(async ({ input: { company, status, notes }, context: { calls } }) => {
        const key = companyKey(company);
        const all = await calls.tracker.list({});
        const there = all.filter((one) => one.id === company || companyKey(one.company) === key);
        const [found, ...others] = there;
        if (found === undefined)
          throw new NotFoundError(`No application stands here for "${company.slice(0, 200)}".`);
        if (others.length > 0)
          throw new ValidationError(
            `${there.length} applications stand here for "${found.company}". Name one by its id in place of the company.`,
            { details: { ids: there.map(({ id }) => id) } },
          );
        return calls.tracker.setStatus({ id: found.id, status, note: notes });
      }),
  };
}
