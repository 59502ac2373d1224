import { z } from 'zod';
import { asData, promptMessages } from '#prompts/prompt-messages.ts';
import { Freshness } from '#shared/domain/job.ts';
import { SearchFilters } from '#shared/domain/search-filters.ts';
import { SearchUnderstood } from '#shared/domain/search-understood.ts';
import { type Agent, defineAgent } from '../define-agent.ts';
import { completeSearch } from './complete-search.ts';
import { SearchFinds } from './search-finds.ts';

const UnderstandInput = z.object({
  /** As it was typed. */
  sentence: z.string(),
  /** What the rules read in it. */
  read: z.object({
    query: z.string(),
    freshness: Freshness.nullable(),
    filters: SearchFilters,
    unused: z.array(z.string()),
  }),
});
type UnderstandInput = z.infer<typeof UnderstandInput>;

/**
 * Completes what rules read in a sentence: a model reads the words that they left in the role, and those alone. What
 * the rules read stays as it is. Without a model that is all.
 */
export const scoutUnderstand: Agent<UnderstandInput, SearchUnderstood> = defineAgent({
  name: 'scout',
  prompt: 'scout.understand',
  tier: 'fast',
  temperature: 0,
  input: UnderstandInput,
  output: SearchUnderstood,
  answer: SearchFinds,
  messages({ sentence, read }, { prompts }) {
    const { text, version } = prompts.render('scout.understand', {
      sentence: asData(sentence, 1_000),
      left: asData(read.query, 1_000),
    });
    return { messages: promptMessages(text), version };
  },
  finish: (finds, { read }) => completeSearch(read, finds),
  offline: ({ read }) => ({ ...read, added: [] }),
});
