import type { Claim } from '#shared/domain/resume-document.ts';
import type { Achievement } from './achievements.ts';
import { afterI, afterWas, startsWithBaseVerb } from './first-person.ts';

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
    if (startsWithBaseVerb(text)) return `${quotedFrom(achievement, samePlace)}: ${bare(text)}.`;
    const work = place === '' ? 'My work' : kind === 'job' ? `My work at ${place}` : `My project ${place}`;
    return `${samePlace ? 'My work there also' : work} included ${asThing(text)}.`;
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

/** A line such as "Build reports" of a job that has ended fits into no sentence, so it is quoted. */
function quotedFrom({ kind, place }: Achievement, samePlace: boolean): string {
  if (samePlace) return `From the same ${kind === 'job' ? 'time' : 'project'}`;
  if (place === '') return 'From my work';
  return `From ${kind === 'job' ? 'my time at' : 'my project'} ${place}`;
}

function bare(text: string): string {
  return text.trim().replace(/[.;\s]+$/, '');
}

/** A line that is no deed as it stands inside a sentence: with a small first letter where that is a noun of doing, as it may else be a name. */
function asThing(text: string): string {
  const line = bare(text);
  return /^\p{Lu}\p{Ll}*(?:ing|tion|sion|ment|ance|ence|care|upkeep|repairs?|sales)\b/u.test(line)
    ? line.charAt(0).toLowerCase() + line.slice(1)
    : line;
}
