import type { Claim } from '#shared/domain/resume-document.ts';
import type { FactIndex } from '#shared/writing/fact-index.ts';
import type { LetterInput } from '../../input.ts';
import { SELF_EMPLOYED } from '../achievement-sentences.ts';
import type { Achievement } from '../achievements.ts';
import { certificatesFor, degreeFor } from '../closing.ts';
import { currentPosition, namedSkills, roleName } from '../opening.ts';
import type { AbroadTurns } from './turns.ts';

/** The paragraphs of a letter by rules that is not in English. What the user wrote of their work is quoted as it stands. */
export function letterAbroad(
  input: LetterInput,
  index: FactIndex,
  turns: AbroadTurns,
  {
    told,
    brief,
    leaveOut,
  }: { told: readonly Achievement[]; brief: boolean; leaveOut: (text: string) => boolean },
): Claim[] {
  const middle = [
    ...quotesOf(told, turns),
    ...(brief && told.length > 0 ? [] : credentials(input, index, turns)),
  ];
  return [
    opening(input, index, turns, leaveOut),
    ...(middle.length === 0 ? [] : [joined(middle)]),
    closing(input, index, turns),
  ];
}

function opening(
  { analysis, profile }: LetterInput,
  index: FactIndex,
  turns: AbroadTurns,
  leaveOut: (text: string) => boolean,
): Claim {
  const { job } = analysis;
  const at = job.company === '' ? '' : turns.say('at', { company: job.company });
  const now = currentPosition(profile, index);
  const skills = namedSkills(analysis, index, leaveOut);
  const where = (company: string) =>
    SELF_EMPLOYED.test(company) ? turns.say('self', {}) : turns.say('where', { company });
  return joined([
    claim(turns.opening({ role: roleName(job.title), at }), ['identity.name']),
    ...(now === undefined
      ? []
      : [
          claim(
            turns.say(now.item.current ? 'now' : 'last', {
              title: now.item.title,
              where: where(now.item.company),
            }),
            [now.factId],
          ),
        ]),
    ...(skills.length === 0
      ? []
      : [
          claim(
            turns.skills(skills.map(({ name }) => name)),
            skills.map(({ factId }) => factId),
          ),
        ]),
  ]);
}

/** Lines of the user's, those of one job together. */
export function quotesOf(told: readonly Achievement[], turns: AbroadTurns): Claim[] {
  const places = [...new Set(told.map(({ itemFactId }) => itemFactId))];
  return places.flatMap((id) => {
    const lines = told.filter(({ itemFactId, text }) => itemFactId === id && !/[.!?]\s/.test(text.trim()));
    const [first] = lines;
    if (first === undefined) return [];
    const quotes = turns.list(
      lines.map(({ text }) => turns.quoted(text.trim().replace(/[.;\s]+$/, ''))),
      'and',
    );
    const part = first.place === '' ? 'plain' : first.kind;
    return [
      claim(turns.say(part, { place: first.place, quotes }), [...lines.map(({ factId }) => factId), id]),
    ];
  });
}

function credentials(input: LetterInput, index: FactIndex, turns: AbroadTurns): Claim[] {
  const degree = degreeFor(input, index);
  const certificates = certificatesFor(input, index);
  const named = degree && [degree.item.degree, degree.item.field].filter((part) => part !== '').join(' ');
  return [
    ...(degree
      ? [claim(turns.say('degree', { degree: `${named}, ${degree.item.school}` }), degree.factIds)]
      : []),
    ...(certificates.titles.length > 0
      ? [
          claim(
            turns.say('certificates', { titles: turns.list(certificates.titles, 'and') }),
            certificates.factIds,
          ),
        ]
      : []),
  ];
}

function closing({ profile }: LetterInput, index: FactIndex, turns: AbroadTurns): Claim {
  const ways = [
    ...index.at('email').map(({ id }) => ({ id, text: turns.say('mail', { mail: profile.email }) })),
    ...index.at('phone').map(({ id }) => ({ id, text: turns.say('phone', { phone: profile.phone }) })),
  ];
  const offer = claim(turns.offer(), ways.length === 0 ? ['identity.name'] : []);
  if (ways.length === 0) return offer;
  const reach = turns.say('reach', {
    ways: turns.list(
      ways.map(({ text }) => text),
      'or',
    ),
  });
  return joined([
    offer,
    claim(
      reach,
      ways.map(({ id }) => id),
    ),
  ]);
}

function claim(text: string, factIds: readonly string[]): Claim {
  return { text, factIds: [...factIds], origin: 'rules' };
}

function joined(sentences: readonly Claim[]): Claim {
  const factIds = [...new Set(sentences.flatMap((sentence) => sentence.factIds))];
  return { text: sentences.map(({ text }) => text).join(' '), factIds, origin: 'rules' };
}
