import { z } from 'zod';
import { JobLead } from '#shared/domain/job.ts';
import { ExternalServiceError } from '#shared/errors/index.ts';
import { rankLeads } from './rank-leads.ts';
import type { Source } from './source.ts';

/** The practice board on this machine. A `target` names one of its companies; empty means all. */
export const practice: Source = {
  name: 'practice',
  label: 'Practice board',
  needsTarget: false,
  targetHint: 'one of its companies, or nothing for all',
  async search(query, deps) {
    const origin = deps.baseUrl('practice') ?? (await deps.practiceOrigin());
    const page = await deps.http.read(`${origin}/api/postings`, {
      api: true,
      named: true,
      signal: deps.signal,
    });
    const leads = z.array(JobLead).safeParse(JSON.parse(page.body));
    if (!leads.success)
      throw new ExternalServiceError('The practice board answered in an unexpected shape. Restart JobAI.', {
        details: { source: 'practice', field: leads.error.issues[0]?.path.join('.') },
      });
    const company = query.target.trim().toLowerCase();
    const chosen = leads.data.filter((lead) => `${lead.company} ${lead.url}`.toLowerCase().includes(company));
    return { leads: rankLeads(chosen, query, deps.clock.now()), problems: [] };
  },
};
