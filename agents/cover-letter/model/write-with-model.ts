import { localDay } from '#shared/dates/local-day.ts';
import type { Fact } from '#shared/domain/fact.ts';
import { type Claim, POSTING_FACT } from '#shared/domain/resume-document.ts';
import { factIndex } from '#shared/writing/fact-index.ts';
import { languageOfFacts } from '#shared/writing/language/language-of-facts.ts';
import { sentenceProblems, speaksOfUser } from '#shared/writing/letter-sentence.ts';
import { itemOf, placesOf } from '#shared/writing/places/places-of.ts';
import { readWish } from '#shared/writing/wish.ts';
import type { Ports } from '../../ports.ts';
import { wantedLanguage } from '../frames.ts';
import type { LetterInput } from '../input.ts';
import type { DraftContent, LetterState } from '../state.ts';
import { applyEdit } from '../user-edit.ts';
import { LetterAnswer } from './answers.ts';
import { askForLetter } from './ask-for-letter.ts';
import { generateVariables, reviseVariables } from './variables.ts';

/** Fewer words than this are no letter: then the rules write it. */
const LEAST_WORDS = 50;

/** A draft by a model, each sentence checked; null where no model can answer or too little of its answer holds. */
export async function writeWithModel(
  state: LetterState,
  input: LetterInput,
  ports: Ports,
): Promise<DraftContent | null> {
  const own = userLines(state);
  const revising = state.comments.length > 0;
  const answer = revising
    ? await askForLetter('cover_letter.revise', reviseVariables(state, input, own), LetterAnswer, ports)
    : await askForLetter('cover_letter.generate', generateVariables(state, input), LetterAnswer, ports);
  if (answer === null) return null;
  const { paragraphs, dropped } = checked(answer, state, input, own, localDay(ports.clock.now()));
  const words = paragraphs.reduce((sum, claim) => sum + claim.text.split(/\s+/).length, 0);
  if (paragraphs.length < 2 || words < LEAST_WORDS) {
    ports.log.warn('too little of the letter stood on facts; writing by rules', { dropped: dropped.length });
    return null;
  }
  const notes = dropped.map(({ text, problem }) => `I took out "${text}": ${problem}.`);
  const tone = readWish(state.comments.join('\n')).tone ?? input.tone;
  return { paragraphs, tone, engine: 'model', notes: [...answer.notes, ...notes] };
}

interface Dropped {
  text: string;
  problem: string;
}

function checked(
  answer: LetterAnswer,
  state: LetterState,
  input: LetterInput,
  own: readonly Fact[],
  today: string,
): { paragraphs: Claim[]; dropped: Dropped[] } {
  const facts = new Map([
    ...factIndex(input.profile, input.facts).byId,
    ...own.map((fact) => [fact.id, fact] as const),
  ]);
  const language = wantedLanguage(input);
  const translated = language !== languageOfFacts(facts, language);
  const dropped: Dropped[] = [];
  const places = placesOf(facts);
  const paragraphs = answer.paragraphs.flatMap(({ sentences }): Claim[] => {
    const withHeads = sentences.map(({ text, factIds }) => {
      const items = new Set(factIds.map(itemOf));
      const heads = [...places.namedIn(text, language)].filter((item) => items.has(item));
      // A line does not say where it was done; what it is a part of does.
      return { text, factIds: [...new Set([...factIds, ...heads])] };
    });
    const good = withHeads.filter((sentence) => {
      const [problem] = sentenceProblems(sentence, {
        facts,
        job: input.analysis.job,
        research: state.research,
        today,
        language,
        translated,
      });
      if (problem !== undefined) dropped.push({ text: sentence.text, problem });
      return problem === undefined;
    });
    if (good.length === 0) return [];
    const named = [...new Set(good.flatMap((sentence) => sentence.factIds))];
    const isOwn = named.some((id) => id.startsWith(OWN));
    const factIds = named.filter((id) => !id.startsWith(OWN));
    const ofPosting = good.some(
      (sentence) => sentence.factIds.length === 0 && !speaksOfUser(sentence.text, language),
    );
    return [
      {
        text: good.map((sentence) => sentence.text.trim()).join(' '),
        // A paragraph about the company or the wish to talk says of the user only that it is they who write.
        factIds: [
          ...(factIds.length === 0 && !ofPosting ? ['identity.name'] : factIds),
          ...(ofPosting ? [POSTING_FACT] : []),
        ],
        origin: isOwn ? 'user' : 'model',
      },
    ];
  });
  return { paragraphs, dropped };
}

const OWN = 'user.edit.';

/** What the user wrote into the draft themselves, as facts: they say it of themselves. */
function userLines({ letter, edited }: LetterState): Fact[] {
  if (letter === null || edited === null) return [];
  return applyEdit(letter, edited)
    .document.paragraphs.filter((claim) => claim.origin === 'user')
    .map(({ text }, position) => ({ id: `${OWN}${position}`, kind: 'extra', text, source: 'letter' }));
}
