import { z } from 'zod';
import { asData } from '#prompts/prompt-messages.ts';
import { honestPart } from '#shared/coach/pay/asking-words.ts';
import {
  type CounterInput,
  type CounterOffer,
  counterOffer,
  mailAround,
  marketReason,
  moneyOf,
} from '#shared/coach/pay/counter-offer.ts';
import { localDay } from '#shared/dates/local-day.ts';
import { DocumentLanguage } from '#shared/domain/document-language.ts';
import { Fact } from '#shared/domain/fact.ts';
import { Offer } from '#shared/domain/offer.ts';
import { isWhole } from '#shared/writing/is-whole.ts';
import { numbersIn } from '#shared/writing/quantities/quantities-of.ts';
import { askModel } from '../ask-model.ts';
import { type Agent, type AgentResult, defineAgent, isNoProvider } from '../define-agent.ts';
import type { Ports } from '../ports.ts';

const Input: z.ZodType<CounterInput> = z.object({
  offer: Offer,
  target: z.number().nullable(),
  market: z
    .object({ p25: z.number(), p50: z.number(), p75: z.number(), p90: z.number(), n: z.number().int() })
    .nullable(),
  facts: z.array(Fact),
  name: z.string(),
  language: DocumentLanguage,
});

const Output: z.ZodType<CounterOffer> = z.object({
  ask: z.number().nullable(),
  why: z.string(),
  reasons: z.array(z.string()),
  beside: z.array(z.string()),
  scripts: z.array(
    z.object({
      ...{ tone: z.string(), email: z.string(), phone: z.array(z.string()) },
      by: z.enum(['model', 'offline']),
    }),
  ),
});

const Tone = z.object({ email: z.string(), call: z.array(z.string()).max(12) });
const Answer = z.object({
  reasons: z.array(z.string()).catch([]),
  beside: z.array(z.string()).catch([]),
  warm: Tone,
  plain: Tone,
  firm: Tone,
});
type Tones = Record<string, z.infer<typeof Tone>>;

const FACTS = 40;
const REASONS = 3;
const BESIDE = 4;
/** Of an e-mail's body, in characters: what is left of one whose sentences were taken out, and some 220 words. */
const SHORTEST_MAIL = 80;
const LONGEST_MAIL = 1_500;
/** Lines of a call. */
const SHORTEST_CALL = 3;
const LANGUAGE_NAMES = new Intl.DisplayNames(['en'], { type: 'language' });
const TELLS_WORK = new Set<Fact['kind']>(['highlight', 'experience', 'education', 'project', 'skill']);

/**
 * A counter-offer. What is asked for is settled by code; a model only finds words for it, and those that name another
 * number, leave out what is asked for, bluff or say what the facts do not, are left as they are without a model.
 */
export const salaryCounter: Agent<CounterInput, CounterOffer> = defineAgent({
  name: 'salary',
  tier: 'strong',
  temperature: 0.3,
  input: Input,
  output: Output,
  async graph(input, ports): Promise<AgentResult<CounterOffer>> {
    const own = counterOffer(input);
    if (own.ask === null || !(await ports.llm.available())) return { engine: 'offline', value: own };
    try {
      return { engine: 'model', value: await inModelsWords(own, own.ask, input, ports) };
    } catch (thrown) {
      if (!isNoProvider(thrown)) throw thrown;
      ports.log.warn('no model could answer; working offline', { agent: 'salary' });
      return { engine: 'offline', value: own };
    }
  },
  offline: counterOffer,
});

async function inModelsWords(
  own: CounterOffer,
  ask: number,
  input: CounterInput,
  ports: Ports,
): Promise<CounterOffer> {
  const { offer, facts, language } = input;
  const grounds = groundsOf(ask, input);
  const told = facts.filter(({ kind }) => TELLS_WORK.has(kind)).slice(0, FACTS);
  const answer = await askModel(
    {
      ...{ agent: 'salary', tier: 'strong', temperature: 0.3, key: 'salary.negotiation_strategy' },
      variables: {
        company: asData(offer.company, 200),
        role: asData(offer.role, 200) || 'not stated',
        offer: grounds.offer,
        ask: grounds.ask,
        market: grounds.market || 'too little is known',
        facts: asData(told.map(({ id, text }) => `[${id}] ${text}`).join('\n'), 8_000) || 'none',
        language: LANGUAGE_NAMES.of(language) ?? language,
      },
      schema: Answer,
    },
    ports,
  );
  const today = localDay(ports.clock.now());
  const ground = {
    person: { name: '', title: '', company: offer.company, why: '' },
    facts: [...facts, ...factsOfGrounds(grounds)],
    ...{ role: offer.role, language, today },
  };
  const said = (text: string) => honestPart(text, ground, ask).trim();
  const reasons = answer.reasons.map(said).filter(Boolean);
  const tones: Tones = { warm: answer.warm, plain: answer.plain, firm: answer.firm };
  return {
    ...own,
    reasons: reasons.length > 0 ? reasons.slice(0, REASONS) : own.reasons,
    beside: answer.beside.filter(isShortWish).slice(0, BESIDE),
    scripts: own.scripts.map((script) => {
      const words = tones[script.tone];
      const email = said(words?.email ?? '');
      const call = (words?.call ?? []).map(said).filter(Boolean);
      const isGood =
        isWhole(email) &&
        email.length >= SHORTEST_MAIL &&
        email.length <= LONGEST_MAIL &&
        call.length >= SHORTEST_CALL &&
        [email, call.join(' ')].every((text) => names(text, ask));
      return isGood ? { ...script, email: mailAround(email, input), phone: call, by: 'model' } : script;
    }),
  };
}

/** The figures that may be named, in words. */
function groundsOf(ask: number, input: CounterInput) {
  return {
    offer: moneyOf(input.offer.base, input),
    ask: moneyOf(ask, input),
    market: marketReason(input).join(' '),
  };
}

/**
 * What is asked for and posted, as facts that a sentence may rest on. What is offered is known to both, and in words that
 * nobody checks it may come to be what is asked for.
 */
function factsOfGrounds({ ask, market }: ReturnType<typeof groundsOf>): Fact[] {
  const lines = [`${ask} a year`, market].filter((text) => text !== '');
  return lines.map((text, at) => ({ id: `pay.${at}`, kind: 'extra' as const, text, source: 'pay' }));
}

const names = (text: string, amount: number): boolean =>
  numbersIn(text).quantities.some(({ value }) => value === amount);

/** A few words that hold no number. */
const isShortWish = (text: string): boolean =>
  text.trim() !== '' && text.length <= 80 && numbersIn(text).quantities.length === 0;
