import type { Claim } from '#shared/domain/resume-document.ts';
import type { Achievement } from './achievements.ts';
import { afterI, afterWas } from './first-person.ts';

/** What people write for a company when there was none. */
export const SELF_EMPLOYED = /^(?:freelance\w*|self[- ]employed|independent(?: consultant)?|contractor)$/i;

/** Achievements as sentences of a letter: the user's words, with who and where put before them. */
export function achievementSentences(achievements: readonly Achievement[]): Claim[] {
  return achievements.map((achievement, position) => ({
    text: sentence(achievement, achievements[position - 1], achievements[position - 2]),
    factIds: [achievement.factId, achievement.itemFactId],
    origin: 'rules',
  }));
}

function sentence(achievement: Achievement, previous?: Achievement, beforeThat?: Achievement): string {
  const { text, place, kind, current } = achievement;
  const samePlace = previous?.itemFactId === achievement.itemFactId;
  const said = afterI(text, current);
  const became = afterWas(text);
  if (became !== null && place !== '') {
    const thing = kind === 'job' ? `My work at ${place}` : samePlace ? 'The project' : `My project ${place}`;
    return `${thing} was ${became}.`;
  }
  if (said === null) {
    const from = kind === 'job' ? `my time at ${place}` : `my project ${place}`;
    const same = `the same ${kind === 'job' ? 'time' : 'project'}`;
    return `From ${samePlace ? same : place === '' ? 'my work' : from}: ${text.trim().replace(/[.;\s]+$/, '')}.`;
  }
  if (samePlace) {
    const plain = beforeThat?.itemFactId === achievement.itemFactId || SELF_EMPLOYED.test(place);
    return plain ? `I also ${said}.` : `There I also ${said}.`;
  }
  if (place === '') return `I ${said}.`;
  if (kind === 'project') return `In my project ${place} I ${said}.`;
  if (SELF_EMPLOYED.test(place)) return `Working for myself, I ${said}.`;
  const older = previous?.kind === 'job' && achievement.age > previous.age;
  return older ? `Earlier, at ${place}, I ${said}.` : `At ${place} I ${said}.`;
}
