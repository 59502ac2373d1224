import { z } from 'zod';
import { defineAgent } from '../define-agent.ts';
import { broadenQuery, otherThan } from './broaden.ts';

const MOST = 4;
const LONGEST = 80;

const ScoutInput = z.object({ query: z.string(), location: z.string() });
const ScoutOutput = z.object({
  /** Other searches, nearest first; never the query itself. */
  queries: z.array(z.string()),
});

/** Suggests other searches where one found nothing. */
export const scout = defineAgent({
  name: 'scout',
  prompt: 'scout.broaden',
  tier: 'fast',
  temperature: 0.2,
  input: ScoutInput,
  output: ScoutOutput,
  answer: z.object({ queries: z.array(z.string()) }),
  messages(input, { prompts }) {
    const { text, version } = prompts.render('scout.broaden', input);
    return { messages: [{ role: 'user', content: text }], version };
  },
  finish: ({ queries }, { query }) => ({
    queries: otherThan(
      query,
      queries.filter((line) => line.length <= LONGEST && !/https?:|[<>{}]/.test(line)),
    ).slice(0, MOST),
  }),
  offline: ({ query }) => ({ queries: broadenQuery(query) }),
});
