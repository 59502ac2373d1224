import { z } from 'zod';
import { CompanyResearch } from '#shared/domain/company.ts';
import { rowsOf, type SeedDeps } from './row.ts';

const CompanyResearchResponse = z.strictObject({
  status: z.literal('success'),
  company: z.string(),
  /** Null where only a name was given and nothing is known of it. */
  research: CompanyResearch.nullable(),
});

export function companyRows(deps: SeedDeps) {
  const row = rowsOf(deps);
  return {
    research: row(
      'POST',
      '/company/research',
      "Research a stored job's company, or give what is known of one",
    )
      .input(z.union([z.object({ job_id: z.string() }), z.object({ company: z.string().min(1) })]))
      .output(CompanyResearchResponse)
      .handler(async ({ input, context: { calls }, signal }) => {
        const research =
          'job_id' in input
            ? await calls.company.research({ jobId: input.job_id }, signal ? { signal } : {})
            : await calls.company.get({ company: input.company });
        const company = 'company' in input ? input.company : (research?.company ?? '');
        return { status: 'success' as const, company, research };
      }),
  };
}
