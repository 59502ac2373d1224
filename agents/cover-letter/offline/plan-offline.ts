import type { Job } from '#shared/domain/job.ts';
import { factIndex } from '#shared/writing/fact-index.ts';
import { isNeutral } from '#shared/writing/neutral-words.ts';
import { isQuotable } from '#shared/writing/quotable.ts';
import { relevanceTo } from '#shared/writing/relevance.ts';
import { wordKey, wordsOf } from '#shared/writing/word-key.ts';
import { wantedLanguage } from '../frames.ts';
import type { LetterInput } from '../input.ts';
import type { Point } from '../state.ts';
import { type Achievement, achievementsOf } from './achievements.ts';
import { placeOfTurn } from './one-of-turns.ts';
import { tellLine } from './tell-line.ts';

/** Points in order of weight; a letter uses the first few, and further ones when asked to be longer. */
const POINTS = 5;
/** How much of its weight a line may lose by its turn: of lines that answer about as well, each place gets another first. */
const BY_TURN = 0.35;

/** Chooses the achievements that answer the posting best; recent ones are favoured. */
export function planOffline(input: LetterInput): Point[] {
  const { analysis, profile, facts } = input;
  const index = factIndex(profile, facts);
  const { job } = analysis;
  const relevance = relevanceTo(job);
  const turn = (text: string): number => 1 - BY_TURN * placeOfTurn(`${job.company} ${job.title} ${text}`);
  return achievementsOf(profile, index, wantedLanguage(input))
    .filter(({ text }) => text.length <= 320)
    .map((achievement) => ({
      achievement,
      weight:
        ((relevance(achievement.text) + 0.2) * readsWell(achievement) * turn(achievement.text)) /
        (1 + 0.3 * achievement.age),
    }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, POINTS)
    .map(({ achievement }) => ({
      need: needFor(achievement.text, job),
      factIds: [achievement.factId],
    }));
}

/** A line that can be told in a sentence of one's own is better than one that can only be named or quoted. */
function readsWell(achievement: Achievement): number {
  const { kind } = tellLine(achievement.text, achievement);
  return kind === 'quote' ? 0.1 : kind === 'part' ? 0.7 : 1;
}

/** The posting's task that shares the most words with a text; empty when fewer than two are shared. */
function needFor(text: string, job: Job): string {
  const words = keys(text);
  const best = job.responsibilities
    .filter((task) => task.length <= 120 && isQuotable(task))
    .map((task) => ({ task, shared: [...keys(task)].filter((key) => words.has(key)).length }))
    .sort((a, b) => b.shared - a.shared)[0];
  return best !== undefined && best.shared >= 2 ? best.task : '';
}

function keys(text: string): Set<string> {
  return new Set(
    wordsOf(text)
      .filter((word) => word.length > 3 && !isNeutral(word))
      .map(wordKey),
  );
}
