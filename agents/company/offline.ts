import type { CompanyResearch } from '#shared/domain/company.ts';
import type { CompanyInput } from './input.ts';
import { interviewTips } from './interview-tips.ts';
import { cultureSentences, valueSentences } from './posting-notes.ts';
import { redFlags } from './red-flags.ts';
import type { FoundSources } from './sources.ts';

const BENEFITS = 4;
const NEWS = 4;

/** Research without a model: the posting's own words, what is worth asking twice, and the web pages that were found. */
export function researchOffline(
  { company, role, job }: CompanyInput,
  { hits, sources }: FoundSources,
): CompanyResearch {
  const fromPosting = (text: string): CompanyResearch['culture'][number] => ({ text, source: null });
  const benefits = job.benefits.slice(0, BENEFITS).map((benefit) => `Offered: ${benefit}`);
  return {
    company,
    culture: [...cultureSentences(job.description), ...benefits].map(fromPosting),
    values: valueSentences(job.description).map(fromPosting),
    redFlags: redFlags(job).map(fromPosting),
    interviewTips: interviewTips(role, job).map(fromPosting),
    news: hits
      .slice(0, NEWS)
      .map((hit, source) => ({ text: hit.snippet === '' ? hit.title : hit.snippet, source })),
    sources,
    engine: 'offline',
  };
}
