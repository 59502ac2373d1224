import { isMeant } from './ambiguous-names.ts';
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

/** All skills in a text; `listed`: it is a bare list of names, in which everyday words are names too. */
export type FindSkills = (text: string, listed?: boolean) => SkillHit[];

const OPENING = /(^|[.!?:\n•*-]\s*)$/;

/** Makes a finder of all skills in a text: one pass, longest names first, everyday words only in technical company. */
export function createSkillFinder(taxonomy: Taxonomy): FindSkills {
  const findPhrases = createPhraseTrie(taxonomy.spellings);
  return (text, listed = false) => {
    const tokens = tokensOf(text);
    const hits = findPhrases(text, tokens);
    const technical = hits.map(({ spelling }) => kindOf(spelling));
    const placeOf = ({ first, last }: PhraseHit) => ({
      start: tokens[first]?.start ?? 0,
      end: tokens[last]?.end ?? 0,
    });
    const places = hits.map(placeOf);
    return hits
      .filter((hit, index) => {
        if (!listed && hit.spelling.ambiguous && !isMeant({ text, places, technical }, index)) return false;
        if (!listed && hit.spelling.everyday && !isSkillTalk(text, places, index)) return false;
        return !isVerbAtStart(text, tokens, hit);
      })
      .flatMap(({ spelling, first, last }) => {
        const [start, end] = [tokens[first]?.start, tokens[last]?.end];
        return start === undefined || end === undefined ? [] : [{ skill: spelling.skill, start, end }];
      });
  };
}

/** "React quickly", "Polish the page" and "Excel at work" open a sentence with a verb, not with a language or a program. */
function isVerbAtStart(text: string, tokens: readonly Token[], hit: PhraseHit): boolean {
  const token = tokens[hit.first];
  if (!token || !hit.spelling.exact || hit.first !== hit.last || !/^\p{Lu}\p{Ll}+$/u.test(token.text))
    return false;
  const follows = /^\s+(?:the|a|an|your|our|and|at|in|up|every|all|with|to|\p{Ll}+ly)(?!\p{L})\s*(.?)/u.exec(
    text.slice(token.end, token.end + 24),
  );
  return (
    follows !== null &&
    !/^\p{Lu}/u.test(follows[1] ?? '') &&
    OPENING.test(text.slice(Math.max(0, token.start - 4), token.start))
  );
}

function kindOf({ ambiguous, skill }: PhraseHit['spelling']): 'surely' | 'maybe' | 'no' {
  if (!skill.technical) return 'no';
  return ambiguous ? 'maybe' : 'surely';
}
