import type { Claim } from '#shared/domain/resume-document.ts';
import type { Achievement } from './achievements.ts';
import { tellLine } from './tell-line.ts';

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
  const told = tellLine(text, achievement);
  const samePlace = previous?.itemFactId === achievement.itemFactId;
  const isProject = kind === 'project';
  switch (told.kind) {
    case 'deed':
      return `${before(achievement, samePlace, previous, beforeThat)}${told.said}.`.replace(
        /\bI also (am|was) /,
        'I $1 also ',
      );
    case 'fate':
      return `${thing(achievement, samePlace)} was ${told.said}.`;
    case 'does':
      return `${samePlace ? 'It' : thing(achievement, samePlace)} ${told.said}.`;
    case 'part': {
      const includes = current && !isProject ? 'includes' : 'included';
      return `${samePlace ? `My work${place === '' ? '' : ' there'} also` : thing(achievement, false)} ${includes} ${told.said}.`;
    }
    case 'quote':
      return place === '' || samePlace
        ? `My resume also says: "${told.said}".`
        : `Of ${isProject ? `my project ${place}` : `my work at ${place}`} my resume says: "${told.said}".`;
  }
}

function before(
  { place, kind, age }: Achievement,
  samePlace: boolean,
  previous?: Achievement,
  beforeThat?: Achievement,
): string {
  if (samePlace) {
    const plain =
      beforeThat?.itemFactId === previous?.itemFactId || SELF_EMPLOYED.test(place) || kind === 'project';
    return plain ? 'I also ' : 'There I also ';
  }
  if (place === '') return 'I ';
  if (kind === 'project') return `In my project ${place} I `;
  if (SELF_EMPLOYED.test(place)) return 'Working for myself, I ';
  const older = previous?.kind === 'job' && age > previous.age;
  // Without the comma "At Acme Inc. I" would read as two sentences.
  return older ? `Earlier, at ${place}, I ` : `At ${place}${place.endsWith('.') ? ',' : ''} I `;
}

function thing({ place, kind }: Achievement, samePlace: boolean): string {
  if (kind === 'project') return samePlace ? 'The project' : `My project ${place}`;
  if (SELF_EMPLOYED.test(place)) return 'My own work';
  return place === '' ? 'My work' : `My work at ${place}`;
}
