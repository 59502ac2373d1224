import { z } from 'zod';
import { asData, promptMessages } from '#prompts/prompt-messages.ts';
import { type FoundPerson, readPasted } from '#shared/coach/network/read-pasted.ts';
import { containsQuote } from '#shared/company/contains-quote.ts';
import { Fact } from '#shared/domain/fact.ts';
import { type Agent, defineAgent } from '../define-agent.ts';

const Hit = z.object({
  title: z.string(),
  url: z.string(),
  snippet: z.string(),
  /** Why people of the search that found it may answer. */
  why: z.string(),
});
type Hit = z.infer<typeof Hit>;

const LeadsInput = z.object({
  company: z.string().min(1),
  role: z.string(),
  hits: z.array(Hit),
  facts: z.array(Fact),
});
type LeadsInput = z.infer<typeof LeadsInput>;

const Lead = z.object({
  name: z.string(),
  title: z.string(),
  url: z.string(),
  company: z.string(),
  why: z.string(),
});
type Lead = z.infer<typeof Lead>;
const Leads = z.object({ people: z.array(Lead) });

const Answer = z.object({
  people: z.array(
    z.object({ result: z.number().int(), common_ground: z.string().max(300), quote: z.string() }),
  ),
});

const FACTS = 40;
const SHOWN = 60;

/**
 * The people that web searches found at a company. Who they are is read from the results themselves; a model says which
 * of them are worth writing to first, and why, with words of the result.
 */
export const networkLeads: Agent<LeadsInput, z.infer<typeof Leads>> = defineAgent({
  name: 'network',
  tier: 'fast',
  temperature: 0.2,
  prompt: 'network.find_leads',
  input: LeadsInput,
  output: Leads,
  answer: Answer,
  messages({ company, role, hits, facts }, { prompts }) {
    const shown = hits
      .slice(0, SHOWN)
      .map(({ title, snippet }, at) => `${at + 1}. ${title}\n${snippet.slice(0, 400)}`);
    const own = facts
      .filter(({ kind }) => kind === 'education' || kind === 'experience' || kind === 'skill')
      .slice(0, FACTS);
    const { text, version } = prompts.render('network.find_leads', {
      company: asData(company, 300),
      role: asData(role, 200) || 'not chosen yet',
      search_results: asData(shown.join('\n\n'), 24_000),
      facts: asData(own.map((fact) => fact.text).join('\n'), 4_000),
    });
    return { messages: promptMessages(text), version };
  },
  finish({ people }, input) {
    const chosen = people.flatMap(({ result, common_ground, quote }): Lead[] => {
      const hit = input.hits[result - 1];
      const person = hit && personIn(hit, input.company);
      if (!hit || !person) return [];
      const isBorne = quote.trim().length > 3 && containsQuote(textOf(hit), quote);
      return [{ ...person, why: isBorne ? whyOf(common_ground, quote, input.facts, hit) : hit.why }];
    });
    return { people: distinct([...chosen, ...peopleIn(input)]) };
  },
  offline: (input) => ({ people: distinct(peopleIn(input)) }),
});

const textOf = ({ title, url, snippet }: Hit): string => `${title}\n${url}\n${snippet}`;

const personIn = (hit: Hit, company: string): FoundPerson | undefined => readPasted(textOf(hit), company)[0];

function peopleIn({ hits, company }: LeadsInput): Lead[] {
  return hits.flatMap((hit) => readPasted(textOf(hit), company).map((one) => ({ ...one, why: hit.why })));
}

/** A model's reason where every word with a capital or figure in it stands in the result or the facts. */
function whyOf(said: string, quote: string, facts: readonly Fact[], hit: Hit): string {
  const known = `${textOf(hit)}\n${facts.map(({ text }) => text).join('\n')}`.toLowerCase();
  const [, ...words] = said.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const isKnown = words.every((word) => !/[\p{Lu}\p{N}]/u.test(word) || known.includes(word.toLowerCase()));
  return isKnown && said.trim() !== '' ? `${said.trim()} (“${quote.trim().slice(0, 120)}”)` : hit.why;
}

function distinct(people: readonly Lead[]): Lead[] {
  const seen = new Set<string>();
  return people.filter(({ name }) => {
    const key = name.toLowerCase();
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}
