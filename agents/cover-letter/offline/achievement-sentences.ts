import type { Claim } from '#shared/domain/resume-document.ts';
import type { Achievement } from './achievements.ts';
import { afterI } from './first-person.ts';

/** Achievements as sentences of a letter: the user's words, with who and where put before them. */
export function achievementSentences(achievements: readonly Achievement[]): Claim[] {
  let previous: Achievement | null = null;
  return achievements.map((achievement) => {
    const text = sentence(achievement, previous);
    previous = achievement;
    return { text, factIds: [achievement.factId, achievement.itemFactId], origin: 'rules' };
  });
}

function sentence(achievement: Achievement, previous: Achievement | null): string {
  const { text, place, kind } = achievement;
  const samePlace = previous !== null && previous.itemFactId === achievement.itemFactId;
  const said = afterI(text);
  if (said === null) {
    const own = text.trim().replace(/[.;\s]+$/, '');
    const from = samePlace
      ? 'From the same time'
      : place === ''
        ? 'From my work'
        : `From my ${kind === 'job' ? 'time at' : 'project'} ${place}`;
    return `${from}: ${own}.`;
  }
  if (samePlace) return `There I also ${said}.`;
  if (place === '') return `I ${said}.`;
  if (kind === 'project') return `In my project ${place} I ${said}.`;
  const older = previous !== null && previous.kind === 'job' && achievement.age > previous.age;
  return older ? `Earlier, at ${place}, I ${said}.` : `At ${place} I ${said}.`;
}
