import type { z } from 'zod';
import { asData } from '#prompts/prompt-messages.ts';
import { containsQuote } from '#shared/company/contains-quote.ts';
import type { CompanyNote, CompanyResearch } from '#shared/domain/company.ts';
import { askModel } from '../ask-model.ts';
import { isNoProvider } from '../define-agent.ts';
import type { Ports } from '../ports.ts';
import { type AnswerNote, CultureAnswer, InsightsAnswer, RedFlagsAnswer, ResearchAnswer } from './answers.ts';
import type { CompanyInput } from './input.ts';
import type { FoundSources } from './sources.ts';

/** So much of each source a model is shown. */
const SHOWN = 2_500;

/**
 * Asks a model four times: what they do and news, culture and values, red flags, interview. Null where no model can
 * answer. Notes without a source that exists, or whose quote does not stand in it, are dropped.
 */
export async function researchWithModel(
  input: CompanyInput,
  found: FoundSources,
  ports: Ports,
): Promise<CompanyResearch | null> {
  if (!(await ports.llm.available())) return null;
  const shown = found.sources.map(({ title, date, stated, text }, at) => {
    const dated = stated ? ` (${date})` : '';
    return `${at + 1}. ${title}${dated}\n${text.slice(0, SHOWN)}`;
  });
  const common = {
    company: asData(input.company, 200),
    posting: asData(input.job?.description ?? '') || 'none',
    sources: asData(shown.join('\n\n')) || 'none',
  };
  const withRole = { ...common, role: asData(input.role, 200) };
  const keep = (notes: readonly AnswerNote[]): CompanyNote[] => checkedNotes(notes, input, found);
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
      about: keep(research.about),
      culture: keep(culture.culture),
      values: keep(culture.values),
      redFlags: keep(flags.redFlags),
      interviewTips: keep(insights.tips),
      news: keep(research.news),
      sources: found.sources,
      ...{ website: '', siteProblem: '', searchProblem: found.problem ?? '', engine: 'model' },
    };
  } catch (thrown) {
    if (!isNoProvider(thrown)) throw thrown;
    ports.log.warn('no model could answer; working offline', { agent: 'company' });
    return null;
  }
}

function checkedNotes(
  notes: readonly AnswerNote[],
  { job }: CompanyInput,
  { sources }: FoundSources,
): CompanyNote[] {
  return notes.flatMap(({ text, source, quote }) => {
    const ground = source === null ? job?.description : sources[source - 1]?.text;
    if (ground === undefined || !containsQuote(ground, quote)) return [];
    return [{ text: text.trim(), quote: quote.trim(), source: source === null ? null : source - 1 }];
  });
}
