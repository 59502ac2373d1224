import type { DocumentLanguage } from '#shared/domain/document-language.ts';
import { type Claim, POSTING_FACT } from '#shared/domain/resume-document.ts';
import { type FactIndex, factIndex } from '#shared/writing/fact-index.ts';
import { isQuotable } from '#shared/writing/quotable.ts';
import { readWish, speaksOf, type Wish } from '#shared/writing/wish.ts';
import { avoidedIn } from '../avoided.ts';
import { styleOf, wantedLanguage } from '../frames.ts';
import type { LetterInput } from '../input.ts';
import type { DraftContent, LetterState } from '../state.ts';
import { applyEdit } from '../user-edit.ts';
import { letterAbroad, quotesOf } from './abroad/letter-abroad.ts';
import { abroadTurns } from './abroad/turns.ts';
import { achievementSentences } from './achievement-sentences.ts';
import { type Achievement, achievementsOf } from './achievements.ts';
import { borneOut } from './borne-out.ts';
import { closingParagraph, credentials } from './closing.ts';
import { openingParagraph } from './opening.ts';
import { languageName, ownLanguage } from './own-language.ts';
import { type Phrases, phrasesOf } from './phrases.ts';
import { tellLine } from './tell-line.ts';
import { withoutRepeats } from './without-repeats.ts';

/** Achievements told in a letter of each length. */
const TOLD = { shorter: 1, usual: 3, longer: 5 };

/** A letter by rules: the user's own achievements that answer the posting, in sentences that the ledger lets through. The same input gives the same letter; `today` is `YYYY-MM-DD`. */
export function writeOffline(state: LetterState, input: LetterInput, today: string): DraftContent {
  const draft = draftOffline(state, input);
  if (state.edited !== null && state.letter !== null) return draft;
  const facts = factIndex(input.profile, input.facts).byId;
  const ground = { facts, job: input.analysis.job, research: state.research, today };
  return { ...draft, paragraphs: borneOut(draft.paragraphs, ground) };
}

/** The same before the ledger looked at it. */
export function draftOffline(state: LetterState, input: LetterInput): DraftContent {
  const index = factIndex(input.profile, input.facts);
  const { length, avoid } = styleOf(input);
  const said = readWish(state.comments.join('\n'));
  const isSaid = said.shorter || said.longer;
  const wish: Wish = {
    ...said,
    shorter: isSaid ? said.shorter : length === 'short',
    longer: isSaid ? said.longer : length === 'long',
  };
  const tone = wish.tone ?? input.tone;
  const seed = `${input.analysis.job.company} ${input.analysis.job.title}`;
  const isWanted = (turn: string): boolean => avoidedIn(turn, avoid) === null;
  const language = wantedLanguage(input);
  const abroad = language === 'en' ? null : abroadTurns(language, tone, seed, isWanted);
  const all = withoutRepeats(achievementsOf(input.profile, index, language), input);
  const wished = all.filter(({ text }) => speaksOf(text, wish.mention));
  const notes = [
    ...languageNotes(input, language),
    ...notesOn(wish, index),
    ...(state.edited === null ? [] : ['Your own wording was kept.']),
  ];
  if (state.edited !== null && state.letter !== null) {
    const { paragraphs } = applyEdit(state.letter, state.edited).document;
    const added = wished.filter(
      ({ text }) => !paragraphs.some((claim) => claim.text.includes(text.slice(1))),
    );
    const sentences = abroad === null ? achievementSentences(added) : quotesOf(added, abroad);
    return { paragraphs: insert(paragraphs, sentences), tone, engine: 'offline', notes };
  }
  const leaveOut = (text: string): boolean => speaksOf(text, wish.without);
  const told = tell(
    state,
    all.filter(({ text }) => !leaveOut(text)),
    wish,
    abroad === null,
  );
  const paragraphs =
    abroad === null
      ? inEnglish(state, input, index, { told, wish, leaveOut, phrases: phrasesOf(tone, seed, isWanted) })
      : letterAbroad(input, index, abroad, { told, brief: wish.shorter, leaveOut });
  return { paragraphs: paragraphs.map(withOneStop), tone, engine: 'offline', notes };
}

/** A name that ends with a full stop ("Havenlicht B.V.") ends its sentence with that one. */
function withOneStop(claim: Claim): Claim {
  return { ...claim, text: claim.text.replace(/(?<=[^.]\.)\.(?=\s|$)/g, '') };
}

interface English {
  told: readonly Achievement[];
  wish: Wish;
  leaveOut: (text: string) => boolean;
  phrases: Phrases;
}

function inEnglish(
  state: LetterState,
  input: LetterInput,
  index: FactIndex,
  { told, wish, leaveOut, phrases }: English,
): Claim[] {
  return [
    openingParagraph(input, index, phrases, leaveOut),
    ...middle(state, input, index, { told, wish, phrases }),
    ...(wish.shorter ? [] : aboutCompany(state.research, input.analysis.job, phrases)),
    closingParagraph(input, index, phrases),
  ];
}

function middle(
  state: LetterState,
  input: LetterInput,
  index: FactIndex,
  { told, wish, phrases }: Pick<English, 'told' | 'wish' | 'phrases'>,
): Claim[] {
  const first = told[0];
  if (first === undefined) return credentials(input, index);
  const need =
    wish.shorter || !isEnglish(input.analysis.job.language)
      ? ''
      : (state.points.find((point) => point.factIds.includes(first.factId))?.need ?? '');
  const sentences = achievementSentences(told);
  if (need !== '')
    sentences.splice(1, 0, {
      text: phrases.task(need.replace(/[.;\s]+$/, '')),
      factIds: [],
      origin: 'rules',
    });
  const extra = wish.shorter ? [] : credentials(input, index);
  return [joined([...sentences, ...extra])];
}

/** What the wish names comes first, then the plan's points; of one job together, newest job first. */
function tell(
  state: LetterState,
  all: readonly Achievement[],
  wish: Wish,
  inSentences: boolean,
): Achievement[] {
  const planned = state.points.flatMap((point) => all.filter(({ factId }) => point.factIds.includes(factId)));
  const wished = all.filter(({ text }) => speaksOf(text, wish.mention));
  const count = wish.shorter ? TOLD.shorter : wish.longer ? TOLD.longer : TOLD.usual;
  const chosen = [...new Set([...wished, ...planned])].slice(
    0,
    Math.max(count, Math.min(wished.length, TOLD.longer)),
  );
  // A line that can only be quoted is told where there is nothing else, or where the user wants it.
  const fluent = chosen.filter(
    (achievement) =>
      !inSentences ||
      wished.includes(achievement) ||
      tellLine(achievement.text, achievement).kind !== 'quote',
  );
  const kept = fluent.length > 0 ? fluent : chosen.slice(0, 1);
  const lead = kept[0];
  return kept
    .map((achievement, position) => ({
      achievement,
      position,
      near: achievement.itemFactId === lead?.itemFactId ? 0 : 1,
    }))
    .sort((a, b) => a.near - b.near || a.achievement.age - b.achievement.age || a.position - b.position)
    .map(({ achievement }) => achievement);
}

/** Only what stands in this very posting is told as read there, and only in the letter's language. */
function aboutCompany(
  research: readonly string[],
  { description, language }: LetterInput['analysis']['job'],
  phrases: Phrases,
): Claim[] {
  if (!isEnglish(language)) return [];
  const quote = research.find(
    (note) => isQuotable(note) && /[.!]$/.test(note) && description.includes(note) && !isTerms(note),
  );
  return quote === undefined
    ? []
    : [{ text: phrases.about(quote), factIds: [POSTING_FACT], origin: 'rules' }];
}

/** Where a posting's language is not known, it is taken for the letter's. */
const isEnglish = (language: string | null): boolean => language === null || /^en\b/i.test(language);

/** Holidays, pay, hours and the like are asked about later, not in a letter. */
function isTerms(sentence: string): boolean {
  return /\b(?:holidays?|vacation|leave|days off|salary|pay|paid|bonus|pension|insurance|benefits?|perks?|overtime|shifts?|hours|stock options|equity|visas?|sponsor\w*|hybrid|remote|office|on-?site|equal opportunit\w+|regardless of|race|disabilit\w+|apply|application|interview)\b/i.test(
    sentence,
  );
}

function notesOn(wish: Wish, index: FactIndex): string[] {
  const facts = [...index.byId.values()];
  const absent = wish.mention.filter((thing) => !facts.some((fact) => speaksOf(fact.text, [thing])));
  return [
    ...absent.map((thing) => `I could not mention ${thing}, as your profile says nothing about it.`),
    ...(wish.unclear === null
      ? []
      : [`Without a model I could not follow this: "${wish.unclear}". You can edit the text yourself.`]),
  ];
}

/** Rules know the turns of phrase of six languages, and translate nothing. */
function languageNotes(input: LetterInput, language: DocumentLanguage): string[] {
  const asked = input.analysis.job.language?.split(/[-_]/)[0] ?? language;
  const own = ownLanguage(input.profile, language);
  const name = languageName(language);
  return [
    ...(styleOf(input).language === 'auto' && asked !== language
      ? [`The posting is in ${languageName(asked)}; this letter is in ${name}.`]
      : []),
    ...(own === null
      ? []
      : [
          `Your resume is in ${own} and this letter in ${name}, so it tells nothing of your single tasks. Add a sentence or two yourself.`,
        ]),
  ];
}

function insert(paragraphs: readonly Claim[], sentences: readonly Claim[]): Claim[] {
  if (sentences.length === 0) return [...paragraphs];
  return [...paragraphs.slice(0, -1), joined(sentences), ...paragraphs.slice(-1)];
}

function joined(sentences: readonly Claim[]): Claim {
  const factIds = [...new Set(sentences.flatMap((sentence) => sentence.factIds))];
  return { text: sentences.map((sentence) => sentence.text).join(' '), factIds, origin: 'rules' };
}
