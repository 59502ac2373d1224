import { createPhraseTrie, type PhraseHit } from './phrase-trie.ts';
import { isSkillTalk } from './skill-talk.ts';
import type { Skill, Taxonomy } from './taxonomy.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A skill in a text; `text.slice(start, end)` is how it is written there. */
export interface SkillHit {
  skill: Skill;
  start: number;
  end: number;
}

const NEAR = 90;
const OPENING = /(^|[.!?:\n•*-]\s*)$/;
const TECHNICAL_WORD =
  /\b(programming|languages?|frameworks?|develop(er|ers|ment|ing)|cod(e|ing)|software|engineers?|engineering|stack|backend|scripts?|librar(y|ies)|tools?|technolog(y|ies)|apps?)\b/i;

/** Makes a finder of all skills in a text: one pass, longest names first, everyday words only in technical company. */
export function createSkillFinder(taxonomy: Taxonomy): (text: string) => SkillHit[] {
  const findPhrases = createPhraseTrie(taxonomy.spellings);
  return (text) => {
    const tokens = tokensOf(text);
    const hits = findPhrases(text, tokens);
    const certain = hits.filter(({ spelling }) => !spelling.ambiguous && spelling.skill.technical);
    const placeOf = ({ first, last }: PhraseHit) => ({
      start: tokens[first]?.start ?? 0,
      end: tokens[last]?.end ?? 0,
    });
    const places = hits.map(placeOf);
    return hits
      .filter((hit) => !hit.spelling.ambiguous || isMeant(text, tokens, hit, certain))
      .filter((hit, index) => !hit.spelling.everyday || isSkillTalk(text, places, index))
      .filter((hit) => !isVerbAtStart(text, tokens, hit))
      .flatMap(({ spelling, first, last }) => {
        const [start, end] = [tokens[first]?.start, tokens[last]?.end];
        return start === undefined || end === undefined ? [] : [{ skill: spelling.skill, start, end }];
      });
  };
}

/** "Polish the page" and "Excel at work" open a sentence with a verb, not with a language or a program. */
function isVerbAtStart(text: string, tokens: readonly Token[], hit: PhraseHit): boolean {
  const token = tokens[hit.first];
  if (!token || !hit.spelling.exact || hit.first !== hit.last || !/^\p{Lu}\p{Ll}+$/u.test(token.text))
    return false;
  const follows = /^\s+(?:the|a|an|your|our|and|at|in|up|every|all|with)\b\s*(.?)/.exec(
    text.slice(token.end, token.end + 20),
  );
  return (
    follows !== null &&
    !/^\p{Lu}/u.test(follows[1] ?? '') &&
    OPENING.test(text.slice(Math.max(0, token.start - 4), token.start))
  );
}

/** "Go" beside "Python" is a language; "Go to market", "R&D", "C-level" and "Series C" are not. */
function isMeant(
  text: string,
  tokens: readonly Token[],
  hit: PhraseHit,
  certain: readonly PhraseHit[],
): boolean {
  const [start, end] = [tokens[hit.first]?.start ?? 0, tokens[hit.last]?.end ?? 0];
  const written = text.slice(start, end);
  if (text.trim() === written) return true;
  const before = text.slice(Math.max(0, start - 12), start);
  const after = text.slice(end, end + 12);
  if (
    /^(-\p{L}|&|['’]|\.\p{L})/u.test(after) ||
    /(&|-|\bseries |\bvitamin |\bgrade |\bclass )$/i.test(before)
  )
    return false;
  const listed = /^\s*($|[,;/)|\n]|and\b|or\b)/.test(after) || /[,;/(|]\s*(and\s+|or\s+)?$/.test(before);
  const opensSentence = OPENING.test(before);
  if (opensSentence && !listed) return false;
  const line = lineAround(text, start);
  const company = certain.some((other) => {
    const place = tokens[other.first]?.start ?? 0;
    return place >= line.start && place < line.end && Math.abs(place - start) <= NEAR;
  });
  if (company) return true;
  const near = text.slice(Math.max(line.start, start - NEAR / 2), Math.min(line.end, end + NEAR / 2));
  return TECHNICAL_WORD.test(near.replace(written, ' '));
}

function lineAround(text: string, place: number): { start: number; end: number } {
  const start = text.lastIndexOf('\n', place - 1) + 1;
  const end = text.indexOf('\n', place);
  return { start, end: end < 0 ? text.length : end };
}
