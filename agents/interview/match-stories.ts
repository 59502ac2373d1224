import type { InterviewQuestion, Story } from '#shared/domain/interview.ts';
import { isNeutral } from '#shared/writing/neutral-words.ts';
import { wordKey, wordsOf } from '#shared/writing/word-key.ts';
import { COMPETENCES } from './bank.ts';

const ENOUGH = 2;
const MOST = 3;

/** The stories that answer a question, the best first: by the words of its competence, and those that both name. */
export function storiesFor(question: InterviewQuestion, stories: readonly Story[]): string[] {
  const wanted = contentKeys(`${question.text} ${question.quote}`);
  return stories
    .map((story) => ({ id: story.id, score: scoreOf(story, question.competence, wanted) }))
    .filter(({ score }) => score >= ENOUGH)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ id }) => id);
}

function scoreOf(story: Story, competence: string, wanted: ReadonlySet<string>): number {
  const text = [story.title, story.situation, story.task, story.action, story.result].join(' ');
  const own = contentKeys(text);
  const shared = [...wanted].filter((key) => own.has(key)).length;
  return cuesIn(text, competence) * 2 + shared;
}

/** How many of a competence's words a text holds. */
export function cuesIn(text: string, competence: string): number {
  const plain = ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%' -]+/gu, ' ')
    .replace(/\s+/g, ' ')} `;
  const cues = COMPETENCES.get(competence)?.cues ?? [];
  return cues.filter((cue) => (cue === '%' ? plain.includes('%') : plain.includes(` ${cue} `))).length;
}

/** The words of a text that say what it is about, as keys that are equal for the forms of one word. */
export function contentKeys(text: string): Set<string> {
  const words = wordsOf(text).filter((word) => word.length > 3 && !isNeutral(word) && !ASKING.has(word));
  return new Set(words.map(wordKey));
}

/** Words of questions that say nothing of their subject. */
const ASKING = new Set(
  'tell about time when what which where your have with that this they them then from does something somebody someone describe think would could before after first last done make work worked working much more most best good other others into over'.split(
    ' ',
  ),
);
