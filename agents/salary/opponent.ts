import { asData, promptMessages } from '#prompts/prompt-messages.ts';
import { personaOf } from '#shared/coach/battle/personas.ts';
import { fold } from '#shared/domain/fold.ts';
import type { Negotiation, NegotiationTurn } from '#shared/domain/negotiation.ts';
import { phrasePattern } from '#shared/domain/phrases.ts';
import { visibleText } from '#shared/domain/visible-text.ts';
import { LLMError } from '#shared/errors/index.ts';
import { isWhole } from '#shared/writing/is-whole.ts';
import { languageOfText } from '#shared/writing/language/language-of-text.ts';
import { numbersIn } from '#shared/writing/quantities/quantities-of.ts';
import words from '../../resources/coach/decision-words.json' with { type: 'json' };
import type { Ports } from '../ports.ts';

/** Some ninety words. */
const MOST_CHARACTERS = 600;
/** Turns before this one that a model is shown. */
const TURNS = 6;
const PROMISES = phrasePattern(words.promises);
const CLOSES = phrasePattern(words.closes);
const ENDS = phrasePattern(words.ends);
const NOT_SPOKEN = /https?:|\bwww\.|[<>{}[\]`*#|]|\n\s*\n/iu;
/** A number that may go on: "52" of "52 000", "fifty" of "fifty-two thousand". */
const LAST_WORDS = /\s*\S+\s+\S+$/;

/** Whose words may end a talk, and how. */
const MAY_CLOSE = new Set<NegotiationTurn['move']>(['agreed']);
const MAY_END = new Set<NegotiationTurn['move']>(['left', 'goodbye', 'final']);

/**
 * A model's words for what was decided in the last turn, as far as they are said and keep to it: what names another
 * amount is not passed on. The last ones are whole where they say all of the decision and no more; else they are what
 * stands already, and none is whole. The limit is never told to the model, and no model is asked in another language
 * than English, whose promises and ends alone can be told.
 */
export async function* opponentWords(
  battle: Negotiation,
  ports: Ports,
): AsyncIterable<{ text: string; whole: boolean }> {
  const turn = battle.turns.at(-1);
  if (turn === undefined) return;
  if ((languageOfText(turn.them) ?? 'en') !== 'en') {
    yield { text: turn.them, whole: false };
    return;
  }
  let said = '';
  let passed = '';
  try {
    for await (const piece of piecesFor(battle, turn, ports)) {
      said = visibleText(said + piece);
      const sure = said.replace(LAST_WORDS, '').trim();
      if (sure !== passed && sure !== '' && isWithin(sure, turn, battle.currency)) {
        passed = sure;
        yield { text: sure, whole: false };
      }
      if (said.length > MOST_CHARACTERS) break;
    }
  } catch (thrown) {
    if (!(thrown instanceof LLMError)) throw thrown;
    ports.log.warn('no model said the answer; it stays as it is', { agent: 'salary' });
    said = '';
  }
  const good = keepsToDecision(said.trim(), turn, battle.currency);
  yield { text: good ? said.trim() : turn.them, whole: good };
}

function piecesFor(battle: Negotiation, turn: NegotiationTurn, ports: Ports): AsyncIterable<string> {
  const { label, about } = personaOf(battle.persona);
  const before = battle.turns.slice(0, -1).slice(-TURNS);
  const history = before.map(({ you, them }) => `Applicant: ${you || '-'}\nYou: ${them}`).join('\n');
  const { text, version } = ports.prompts.render('salary.battle_persona', {
    persona: `${label}. ${about}`,
    role: asData(battle.role, 200),
    decision: turn.move,
    line: asData(turn.them, 800),
    history: asData(history, 6_000),
    message: asData(turn.you, 4_000),
  });
  return ports.llm.stream({
    ...{ agent: 'salary', tier: 'fast', temperature: 0.7 },
    prompt: { key: 'salary.battle_persona', version },
    messages: promptMessages(text),
    signal: ports.signal,
  });
}

/**
 * Whether a model's words say what was decided and no more: every amount of the decision, no other number in figures or
 * words, no promise beside the pay, and a yes or an end only where one was decided.
 */
function keepsToDecision(said: string, turn: NegotiationTurn, currency: string): boolean {
  const told = new Set(numbersIn(said).quantities.map(({ value }) => value));
  return (
    isWhole(said) &&
    said.length <= MOST_CHARACTERS &&
    (languageOfText(said) ?? 'en') === 'en' &&
    isWithin(said, turn, currency) &&
    amountsOf(turn.them, currency).every((value) => told.has(value))
  );
}

function isWithin(said: string, turn: NegotiationTurn, currency: string): boolean {
  const { quantities, dates } = numbersIn(said);
  const decided = new Set([turn.offer, ...amountsOf(turn.them, currency)]);
  const plain = fold(said);
  return (
    dates.length === 0 &&
    quantities.every(
      (found) =>
        found.kind === 'count' &&
        decided.has(found.value) &&
        (found.currency === '' || found.currency === currency) &&
        (found.pace === '' || found.pace === 'year'),
    ) &&
    !NOT_SPOKEN.test(said) &&
    !PROMISES.test(plain) &&
    (MAY_CLOSE.has(turn.move) || !CLOSES.test(plain)) &&
    (MAY_END.has(turn.move) || !ENDS.test(plain))
  );
}

/** Amounts as the persona's phrases write them. */
const amountsOf = (text: string, currency: string): number[] =>
  [...text.matchAll(new RegExp(`(\\d[\\d,]*) ${currency}`, 'g'))].map(([, digits = '']) =>
    Number(digits.replaceAll(',', '')),
  );
