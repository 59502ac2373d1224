import type { z } from 'zod';
import { asData } from '#prompts/prompt-messages.ts';
import type { CompanyResearch } from '#shared/domain/company.ts';
import { askModel } from '../ask-model.ts';
import { isNoProvider } from '../define-agent.ts';
import type { Ports } from '../ports.ts';
import { type AnswerNote, CultureAnswer, InsightsAnswer, RedFlagsAnswer, ResearchAnswer } from './answers.ts';
import type { CompanyInput } from './input.ts';
import type { FoundSources } from './sources.ts';

type Note = CompanyResearch['culture'][number];

/** Asks a model four times: news, culture and values, red flags, interview. Null where no model can answer. Notes without a source that exists, or with a quote that does not, are dropped. */
export async function researchWithModel(
  input: CompanyInput,
  found: FoundSources,
  ports: Ports,
): Promise<CompanyResearch | null> {
  if (!(await ports.llm.available())) return null;
  const company = asData(input.company, 200);
  const common = {
    company,
    posting: asData(input.job.description),
    search_results:
      asData(
        found.hits
          .map(
            (hit, at) =>
              `${at + 1}. ${hit.title}${hit.date === null ? '' : ` (${hit.date})`}\n${hit.snippet}`,
          )
          .join('\n'),
      ) || 'none',
  };
  const withRole = { ...common, role: asData(input.role, 200) };
  const keep = (notes: readonly AnswerNote[]): Note[] => checkedNotes(notes, input, found);
  const ask = <T>(key: string, variables: Record<string, string>, schema: z.ZodType<T>) =>
    askModel({ agent: 'company', tier: 'fast', temperature: 0.3, key, variables, schema }, ports);
  try {
    const [research, culture, flags, insights] = await Promise.all([
      ask('company.research', withRole, ResearchAnswer),
      ask('company.culture', common, CultureAnswer),
      ask('company.red_flags', common, RedFlagsAnswer),
      ask('company.interview_insights', withRole, InsightsAnswer),
    ]);
    return {
      company: input.company,
      culture: keep(culture.culture),
      values: keep(culture.values),
      redFlags: keep(flags.redFlags),
      interviewTips: keep(insights.tips),
      news: keep(research.news),
      sources: found.sources,
      engine: 'model',
    };
  } catch (thrown) {
    if (!isNoProvider(thrown)) throw thrown;
    ports.log.warn('no model could answer; working offline', { agent: 'company' });
    return null;
  }
}

function checkedNotes(notes: readonly AnswerNote[], { job }: CompanyInput, { hits }: FoundSources): Note[] {
  return notes.flatMap(({ text, source, quote }) => {
    const hit = source === null ? undefined : hits[source - 1];
    if (source !== null && hit === undefined) return [];
    const ground = hit === undefined ? job.description : `${hit.title}\n${hit.snippet}`;
    if (quote !== undefined && !flat(ground).includes(flat(quote))) return [];
    return [{ text: text.trim(), source: source === null ? null : source - 1 }];
  });
}

function flat(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
