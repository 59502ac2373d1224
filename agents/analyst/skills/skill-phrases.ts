import type { SkillHit } from './find-skills.ts';
import { sentenceSpans } from './sentence-spans.ts';
import type { Skill } from './taxonomy.ts';
import { workVerb } from './work-verbs.ts';

/** Words of a posting that name an ability, with their place; `skill` is set where the taxonomy knows it. */
export interface SkillPhrase {
  text: string;
  start: number;
  end: number;
  kind: 'skill' | 'knowledge' | 'ability';
  skill: Skill | null;
}

/** What is known or done follows these: "experience with X", "knowledge of Y". */
const KNOWLEDGE_CUE =
  /\b(?:experienced?|expertise|background|proficien(?:t|cy)|skilled|knowledge(?:able)?|understanding|familiar(?:ity)?|competenc(?:e|es|y|ies)|insight|degree|education|certified|certification|training|specialist|expert|skills)\s+(?:(?:with|in|of|within|using|on|from)\s+)(?=\p{L})/giu;
/** An action follows these. */
const ABILITY_CUE =
  /\b(?:able to|ability to|abilities to|capacity to|capable of|responsible for|responsibility for|you will|you'll|you’ll|will be|talent for|skilled at|good at|experienced? (?:in|with)|focus on|eager to|willing(?:ness)? to|motivated to|tasks? (?:include|are)|role is to|job is to|participate in|involved in|include|includes|including)\s+(?=\p{L})/giu;
/** After an action these bring on the next one. */
const NEXT_ABILITY = /(?:\band|\bor|\bto|\bby|[,;])\s+(?=\p{L})/giu;
/** Sentences that speak of the employer, of applying, or of what is given. */
const NO_DUTY =
  /\b(we offer|you('|’)ll get|please|apply|applicants?|application|contact us|click|visit our|read more|join us|join our|our mission|benefits?|equal opportunity|regardless|disabilit|salary|pension|lunch|interviews?)\b|https?:|[<>@]/i;
const NO_DUTY_START =
  /^(?:\S+ (?:us|your|you|yourself|them|it|out)\b|work(?:ing)? (?:for|at|in)\b|work\s\p{Lu}|study\b|research (?:activities|institution|group|environment)|support (?:with|from)\b|do\b)/iu;
const CLAUSE_END =
  /[,;:.!?()\n]|\s(?:which|that|who|while|where|when|as well as|including|such as|so that|in order to|because|if|with a focus)\s|\s[-–—]\s/i;
const LEADING =
  /^(?:(?:a|an|the|our|your|any|all|some|various|different|relevant|several|other|one or more of|at least|solid|good|strong|excellent|deep|proven|extensive|hands-on|prior|previous|professional|great|basic)\s+)+/i;
const VAGUE =
  /^(?:one|similar|comparable|equivalent|software$|related|spoken|written|both|at least|we|you|this|that|these|other|others|same|following|more|any|related field|field|area|areas|it|market|app|responsibility|environments?)\b|\b(?:we|you|us)\b|[<>@]/i;
const MOST_KNOWLEDGE_WORDS = 5;
const MOST_ABILITY_WORDS = 14;

/** The skills of a text and the phrases that name abilities beyond the taxonomy, in order. */
export function skillPhrases(text: string, find: (text: string) => SkillHit[]): SkillPhrase[] {
  const known: SkillPhrase[] = find(text).map(({ skill, start, end }) => ({
    text: text.slice(start, end),
    start,
    end,
    kind: 'skill',
    skill,
  }));
  const free = sentenceSpans(text).flatMap(({ text: sentence, start }) =>
    [...abilities(sentence), ...knowledge(sentence)].map((phrase) => ({
      ...phrase,
      start: phrase.start + start,
      end: phrase.end + start,
    })),
  );
  const news = free.filter(
    (phrase) => !known.some((other) => other.start < phrase.end && phrase.start < other.end),
  );
  return [...known, ...withoutOverlaps(news)].sort((left, right) => left.start - right.start);
}

function knowledge(sentence: string): SkillPhrase[] {
  return [...sentence.matchAll(KNOWLEDGE_CUE)].flatMap((cue) => {
    const from = cue.index + cue[0].length;
    const clause = clauseAt(sentence, from);
    return itemsOf(clause, from)
      .map((item) => trimmed(item.text, item.start))
      .filter(
        ({ text }) =>
          text.length > 2 && !VAGUE.test(text) && !isAction(text) && wordCount(text) <= MOST_KNOWLEDGE_WORDS,
      )
      .map(
        (item): SkillPhrase => ({
          ...item,
          end: item.start + item.text.length,
          kind: 'knowledge',
          skill: null,
        }),
      );
  });
}

function isAction(text: string): boolean {
  const first = /^\p{L}+/u.exec(text)?.[0] ?? '';
  return first.endsWith('ing') && workVerb(first) !== null;
}

function abilities(sentence: string): SkillPhrase[] {
  if (NO_DUTY.test(sentence)) return [];
  const found: SkillPhrase[] = [];
  const opening = /^\W*/.exec(sentence)?.[0].length ?? 0;
  const cued = [...sentence.matchAll(ABILITY_CUE)].map((cue) => cue.index + cue[0].length);
  for (const from of new Set([opening, ...cued])) found.push(...abilityAt(sentence, from));
  const last = found.at(-1);
  if (!last) return [];
  for (const cue of sentence.matchAll(NEXT_ABILITY)) {
    const from = cue.index + cue[0].length;
    if (from > (found[0]?.end ?? 0)) found.push(...abilityAt(sentence, from));
  }
  return found;
}

function abilityAt(sentence: string, from: number): SkillPhrase[] {
  const clause = clauseAt(sentence, from).trimEnd();
  const first = /^\p{L}+/u.exec(clause)?.[0] ?? '';
  if (workVerb(first) === null || NO_DUTY_START.test(clause)) return [];
  if (wordCount(clause) < 2 || wordCount(clause) > MOST_ABILITY_WORDS) return [];
  return [{ text: clause, start: from, end: from + clause.length, kind: 'ability', skill: null }];
}

function clauseAt(sentence: string, from: number): string {
  const rest = sentence.slice(from);
  const end = CLAUSE_END.exec(rest)?.index ?? rest.length;
  return rest.slice(0, end);
}

function itemsOf(clause: string, from: number): { text: string; start: number }[] {
  const items: { text: string; start: number }[] = [];
  let start = 0;
  for (const joint of [...clause.matchAll(/\s+(?:and|or|&)\s+|\s*\/\s*/gi), null]) {
    const end = joint?.index ?? clause.length;
    items.push({ text: clause.slice(start, end), start: from + start });
    start = end + (joint?.[0].length ?? 0);
  }
  return items;
}

function trimmed(text: string, start: number): { text: string; start: number } {
  const lead = LEADING.exec(text.trimStart())?.[0].length ?? 0;
  const offset = text.length - text.trimStart().length + lead;
  return { text: text.slice(offset).trimEnd(), start: start + offset };
}

function wordCount(text: string): number {
  return text.trim().split(/\s+/).length;
}

function withoutOverlaps(phrases: readonly SkillPhrase[]): SkillPhrase[] {
  const kept: SkillPhrase[] = [];
  for (const phrase of phrases) {
    if (!kept.some((other) => other.start < phrase.end && phrase.start < other.end)) kept.push(phrase);
  }
  return kept;
}
