import { NOTE_LIMIT, outreach, PREMIUM_NOTE_LIMIT } from '#shared/coach/network/outreach.ts';
import { OutreachKind } from '#shared/domain/contact.ts';
import { DocumentLanguage } from '#shared/domain/document-language.ts';
import { randomProfile } from '#tests/fakes/random-profile.ts';
import type { Row } from '#tests/measures/measure.ts';
import scripts from '../../../resources/coach/outreach.json' with { type: 'json' };
import { seeded } from '../lib/seeded.ts';

const DRAFTS = 500;
const NAMES = [
  'Ann Lee',
  'Zoë Müller',
  '李 小龍',
  'Bartholomew Featherstonehaugh-Cholmondeley',
  '👩‍👩‍👧‍👦 Sam',
  'O’Neil',
];
const COMPANIES = [
  'Acme',
  'Krankenhaus der Barmherzigen Brüder Sankt Barbara Regensburg gGmbH',
  '株式会社例',
  'A',
];
const ROLES = [
  '',
  'Nurse',
  'Senior Principal Staff Engineer for Distributed Storage and Applied Reliability',
];

const SEGMENTS = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Whether a note fits LinkedIn's limit however it is counted, and says nothing that is not in the profile. */
export async function measureOutreach(): Promise<Row[]> {
  const draw = seeded(23);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)] as T;
  const ours = tokensOf(JSON.stringify(scripts.languages).replaceAll('\\n', ' '));
  const over: string[] = [];
  const unknown: string[] = [];
  let empty = 0;
  for (let index = 0; index < DRAFTS; index++) {
    const profile = randomProfile(index + 1);
    const person = { name: pick(NAMES), company: pick(COMPANIES) };
    const role = pick(ROLES);
    const premium = draw() < 0.5;
    const kind = pick(OutreachKind.options);
    const language = pick(DocumentLanguage.options);
    const { note, email } = outreach({ person, kind, role, premium, profile, language });
    const limit = premium ? PREMIUM_NOTE_LIMIT : NOTE_LIMIT;
    if (note.length > limit || [...SEGMENTS.segment(note)].length > limit) over.push(note);
    if (note === '') empty += 1;
    const known = new Set([...ours, ...tokensOf(JSON.stringify([profile, person, role]))]);
    const strange = [...tokensOf(`${note} ${email}`)].filter((token) => !known.has(token));
    if (strange.length > 0) unknown.push(strange.join(', '));
  }
  return [
    none('coach.outreach.over', over),
    none('coach.outreach.unknown', unknown),
    {
      ...{ name: 'coach.outreach.empty', figure: empty / DRAFTS, unit: 'share', against: null },
      ...{ goal: '<= 0.1', holds: empty / DRAFTS <= 0.1 },
    },
  ];
}

function tokensOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []);
}

function none(name: string, wrong: string[]): Row {
  const row = {
    name,
    figure: wrong.length,
    unit: 'of 500',
    against: null,
    goal: '0',
    holds: wrong.length === 0,
  };
  return wrong.length > 0 ? { ...row, note: wrong.slice(0, 3).join(' | ') } : row;
}
