import type { Contact, OutreachKind } from '#shared/domain/contact.ts';
import type { DocumentLanguage } from '#shared/domain/document-language.ts';
import type { OutreachDraft } from '#shared/domain/outreach.ts';
import { splitName } from '#shared/domain/person-name.ts';
import type { Profile } from '#shared/domain/profile.ts';
import { languageFor } from '#shared/writing/language/language-for.ts';
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
  /** Of the message. */
  language: DocumentLanguage;
}

/** A note and an e-mail of what the profile says, nothing else: the longest wording whose note fits the limit. */
export function outreach(input: OutreachInput): OutreachDraft {
  const { person, kind, role, premium, profile, language } = input;
  // What asks a stranger is what asks somebody of the same school, without the school.
  const isStranger = kind === 'stranger';
  const school = isStranger
    ? ''
    : (profile.education.find((item) => item.school.trim() !== '')?.school.trim() ?? '');
  const last = profile.experience[0];
  const values: Record<string, string> = {
    first: calledBy(person.name),
    whole: withoutTitles(person.name),
    company: person.company,
    role,
    school,
    // What the user is, in their own words, stands in no text of another language.
    headline:
      languageFor(profile, null) === language ? profile.headline.trim() || (last?.title.trim() ?? '') : '',
    employer: last?.company.trim() ?? '',
    name: profile.name.full,
    me: profile.name.preferred || profile.name.first || profile.name.full,
  };
  const words = scripts.languages[language].kinds[isStranger ? 'alumni' : kind];
  const fit = words.notes
    .map((text) => fill(text, values))
    .find((text) => text !== null && fitsNote(text, premium));
  const email = words.emails.map((text) => fill(text, values)).find((text) => text !== null) ?? '';
  return { ...measuredNote(fit ?? '', premium), email, noteBy: 'offline', emailBy: 'offline' };
}

/** How a person may be called in a message, the longest first. */
export const namesFor = ({ name }: Pick<Contact, 'name'>): string[] =>
  [...new Set([name.trim(), withoutTitles(name), calledBy(name)])].sort((a, b) => b.length - a.length);

/** A note with its limit and its lengths in both counts. */
export function measuredNote(note: string, premium: boolean) {
  return { note, limit: limitOf(premium), utf16: note.length, graphemes: graphemesOf(note) };
}

/** An e-mail's body between a greeting and the user's name. */
export function emailAround(body: string, { person, profile, language }: OutreachInput): string {
  const { hello, regards } = scripts.languages[language];
  const values = { first: calledBy(person.name), whole: withoutTitles(person.name) };
  return `${fill(hello, values) ?? ''}\n\n${body}\n\n${regards}\n${profile.name.full}`;
}

export const limitOf = (premium: boolean): number => (premium ? PREMIUM_NOTE_LIMIT : NOTE_LIMIT);

/** LinkedIn may count UTF-16 units or graphemes; the larger one is kept under the limit. */
export const fitsNote = (text: string, premium: boolean): boolean =>
  Math.max(text.length, graphemesOf(text)) <= limitOf(premium);

/** "Anna" of "Dr. Anna Schmidt" and of "Schmidt, Anna"; the whole where nothing tells a first name: "Mr Smith", "J. Smith". */
function calledBy(name: string): string {
  const whole = wordsOf(name);
  const { first, last } = splitName(whole);
  const isName = first !== '' && !/^\p{Lu}\.?$/u.test(first) && (last !== '' || !whole.includes(' '));
  return isName ? first : whole;
}

/** "Anna Schmidt" of "Dr. Anna Schmidt, PhD"; as written where no first name can be told, or where it comes last. */
function withoutTitles(name: string): string {
  const whole = wordsOf(name);
  const { first, last } = splitName(whole);
  const isPlain = /\p{Script=Latin}/u.test(whole) && calledBy(name) === first && last !== '';
  return isPlain ? `${first} ${last}` : whole;
}

/** A name without what holds no letter. */
function wordsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  return words.join(' ') || name.trim();
}

/** A text with its blanks filled in; null where the profile does not have what one asks for. */
function fill(text: string, values: Readonly<Record<string, string>>): string | null {
  const blanks = [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  if (blanks.some((name) => (values[name] ?? '') === '')) return null;
  return text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

const SEGMENTS = new Intl.Segmenter('en', { granularity: 'grapheme' });
const graphemesOf = (text: string) => [...SEGMENTS.segment(text)].length;
