import { askedPhrases, asks } from './asked-for.ts';
import { degreesIn } from './degrees-in.ts';
import type { FindSkills, SkillHit } from './find-skills.ts';
import { type SentenceWord, sentenceWords } from './sentence-words.ts';
import type { Skill } from './taxonomy.ts';
import type { Wording } from './wording.ts';

/** A piece of a sentence that names something to know: as it is written, with the skills of the list that stand in it. */
export interface SkillPhrase {
  text: string;
  start: number;
  end: number;
  /** Empty where it was found by the way it is asked for. */
  known: Skill[];
  /** It stands behind words such as "experience with". */
  asked: boolean;
}

interface Span {
  start: number;
  end: number;
}

/** The skills of a sentence and what it asks for beyond the taxonomy, in order, without overlaps; `cued`: it asks for something. */
export function skillPhrases(
  sentence: string,
  find: FindSkills,
  wording: Wording,
  bare = false,
): { phrases: SkillPhrase[]; cued: boolean } {
  const hits = find(sentence, bare);
  const words = sentenceWords(sentence);
  const spanOf = ({ first, last }: { first: number; last: number }): Span => ({
    start: words[first]?.start ?? 0,
    end: words[last]?.end ?? 0,
  });
  const degrees = degreesIn(words, wording).map(spanOf);
  const asked = askedPhrases(words, wording).map(spanOf);
  const phraseOf = ({ start, end }: Span, inAsked: boolean): SkillPhrase => ({
    text: sentence.slice(start, end),
    start,
    end,
    known: distinct(hits.filter((hit) => hit.start < end && start < hit.end).map(({ skill }) => skill)),
    asked: inAsked,
  });
  const phrases = degrees.map((degree) => phraseOf(degree, true));
  for (const hit of hits) {
    const span = joinedByStroke(hit, hits, sentence) ?? (bare ? hit : widened(hit, words, wording));
    if (phrases.some((other) => overlaps(other, span))) continue;
    phrases.push(
      phraseOf(
        span,
        asked.some((other) => overlaps(other, span)),
      ),
    );
  }
  for (const span of asked) {
    if (!phrases.some((other) => overlaps(other, span))) phrases.push(phraseOf(span, true));
  }
  phrases.sort((left, right) => left.start - right.start);
  return { phrases, cued: asks(words, wording) };
}

/** "Angular/React", "continuous integration/continuous delivery": one demand that either meets. */
function joinedByStroke(hit: SkillHit, hits: readonly SkillHit[], sentence: string): Span | null {
  const isStroke = (from: number, to: number): boolean => sentence.slice(from, to) === '/';
  let { start, end } = hit;
  for (;;) {
    const before = hits.find((other) => isStroke(other.end, start));
    const after = hits.find((other) => isStroke(end, other.start));
    if (!before && !after) break;
    start = before?.start ?? start;
    end = after?.end ?? end;
  }
  return start === hit.start && end === hit.end ? null : { start, end };
}

/** "Agile" in "agile methods", and "cell" before "cell culture", belong to the name. */
function widened(hit: SkillHit, words: readonly SentenceWord[], wording: Wording): Span {
  const last = words.findIndex((word) => word.end >= hit.end && word.start <= hit.end);
  const word = words[last];
  if (!word || word.end !== hit.end || hit.skill.field === 'spoken-languages') return hit;
  let end = last;
  while (words[end]?.closes === 'no' && !words[end + 1]?.opens && end - last < 1) {
    if (!wording.general.has(words[end + 1]?.lower ?? '')) break;
    end += 1;
  }
  return { start: hit.start, end: words[end]?.end ?? hit.end };
}

function overlaps(left: Span, right: Span): boolean {
  return left.start < right.end && right.start < left.end;
}

function distinct(skills: readonly Skill[]): Skill[] {
  return [...new Map(skills.map((skill) => [skill.name, skill])).values()];
}
