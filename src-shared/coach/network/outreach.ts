import type { Contact, OutreachKind } from '#shared/domain/contact.ts';
import { splitName } from '#shared/domain/person-name.ts';
import type { Profile } from '#shared/domain/profile.ts';
import scripts from '../../../resources/coach/outreach.json' with { type: 'json' };

/** A note with a LinkedIn invitation, in characters; with Premium it may be longer. */
export const NOTE_LIMIT = 200;
export const PREMIUM_NOTE_LIMIT = 300;

export interface OutreachInput {
  person: Pick<Contact, 'name' | 'company'>;
  kind: OutreachKind;
  role: string;
  premium: boolean;
  profile: Profile;
}

export interface Outreach {
  /** A note that fits the limit; empty where not even the shortest does. */
  note: string;
  limit: number;
  utf16: number;
  graphemes: number;
  email: string;
}

/** A note and an e-mail of what the profile says, nothing else: the longest wording whose note fits the limit. */
export function outreach({ person, kind, role, premium, profile }: OutreachInput): Outreach {
  const limit = premium ? PREMIUM_NOTE_LIMIT : NOTE_LIMIT;
  const school = profile.education.find((item) => item.school.trim() !== '')?.school.trim() ?? '';
  const last = profile.experience[0];
  const values: Record<string, string> = {
    first: calledBy(person.name),
    company: person.company,
    role,
    school,
    headline: profile.headline.trim() || (last?.title.trim() ?? ''),
    employer: last?.company.trim() ?? '',
    name: profile.name.full,
    me: profile.name.preferred || profile.name.first || profile.name.full,
  };
  const words = scripts.kinds[kind];
  const fit = words.notes
    .map((text) => fill(text, values))
    .find((text) => text !== null && lengthOf(text) <= limit);
  const note = fit ?? '';
  return {
    ...{ note, limit, utf16: note.length, graphemes: graphemesOf(note) },
    email: words.emails.map((text) => fill(text, values)).find((text) => text !== null) ?? '',
  };
}

/** "Anna" of "Dr. Anna Schmidt" and of "Schmidt, Anna"; the whole where nothing tells a first name: "Mr Smith", "J. Smith". */
function calledBy(name: string): string {
  const whole =
    name
      .split(/\s+/)
      .filter((word) => /\p{L}/u.test(word))
      .join(' ') || name.trim();
  const { first, last } = splitName(whole);
  const isName = first !== '' && !/^\p{Lu}\.?$/u.test(first) && (last !== '' || !whole.includes(' '));
  return isName ? first : whole;
}

/** A text with its blanks filled in; null where the profile does not have what one asks for. */
function fill(text: string, values: Readonly<Record<string, string>>): string | null {
  const blanks = [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  if (blanks.some((name) => (values[name] ?? '') === '')) return null;
  return text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

const SEGMENTS = new Intl.Segmenter('en', { granularity: 'grapheme' });
const graphemesOf = (text: string) => [...SEGMENTS.segment(text)].length;
/** LinkedIn may count either; the larger one is kept under the limit. */
const lengthOf = (text: string) => Math.max(text.length, graphemesOf(text));
