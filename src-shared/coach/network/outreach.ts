import type { Contact, OutreachKind } from '#shared/domain/contact.ts';
import type { DocumentLanguage } from '#shared/domain/document-language.ts';
import { fold } from '#shared/domain/fold.ts';
import type { OutreachDraft } from '#shared/domain/outreach.ts';
import { splitName } from '#shared/domain/person-name.ts';
import { phrases } from '#shared/domain/phrases.ts';
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
      languageFor(profile, null) === language
        ? titleIn(profile.headline) || titleIn(last?.current ? last.title : '')
        : '',
    employer: NO_EMPLOYER.test(fold(last?.company ?? '').trim()) ? '' : (last?.company.trim() ?? ''),
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

const wholeOf = (list: readonly string[]) => new RegExp(`^${phrases(list)}$`, 'u');
const NO_TITLE = new RegExp(`^${phrases(scripts.noTitle)}`, 'u');
const NO_EMPLOYER = wholeOf(scripts.noEmployer);
const FAMILY_FIRST = wholeOf(scripts.familyFirst);
/** Longer than any title that stands well in a sentence. */
const LONGEST_TITLE = 60;

/** The job that a headline names, to stand behind "I work as"; empty where it is a sentence, a wish, or in another script. */
function titleIn(headline: string): string {
  const [first = ''] = headline.split(/\s*[|•·]\s*/u);
  const title = first
    .replace(/\p{Extended_Pictographic}\uFE0F?/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  const isTitle =
    /\p{Script=Latin}/u.test(title) &&
    title.length <= LONGEST_TITLE &&
    !/[!?:;@]|\p{L}{4,}\.(?:\s|$)/u.test(title);
  return isTitle && !NO_TITLE.test(fold(title)) ? title : '';
}

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
  return isName && !beginsWithFamily(whole) ? first : whole;
}

/** "Nguyễn Thị Mai", "Kim Min-jun": which word is the given name is not told; "Kim Baker" is told. */
function beginsWithFamily(whole: string): boolean {
  const [first = '', ...rest] = whole.split(' ');
  if (!FAMILY_FIRST.test(fold(first))) return false;
  const isHyphened = rest.length === 1 && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(rest[0] ?? '');
  return isHyphened || /[^\p{ASCII}]/u.test(whole.normalize('NFC'));
}

/** "Anna Schmidt" of "Dr. Anna Schmidt, PhD"; as written where no first name can be told, or where it comes last. */
function withoutTitles(name: string): string {
  const whole = wordsOf(name);
  const { first, last } = splitName(whole);
  const isPlain = /\p{Script=Latin}/u.test(whole) && calledBy(name) === first && last !== '';
  return isPlain ? `${first} ${last}` : whole;
}

/** A name without what holds no letter; "ANNA BERG" and "anna berg" in usual letters. */
function wordsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const whole = words.join(' ') || name.trim();
  const isShouted = words.length > 1 && (whole === whole.toUpperCase() || whole === whole.toLowerCase());
  return isShouted && words.every((word) => /^\p{Script=Latin}{3,}$/u.test(word))
    ? capitalised(whole)
    : whole;
}

const capitalised = (name: string): string =>
  name.toLowerCase().replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());

/** A text with its blanks filled in; null where the profile does not have what one asks for. */
function fill(text: string, values: Readonly<Record<string, string>>): string | null {
  const blanks = [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  if (blanks.some((name) => (values[name] ?? '') === '')) return null;
  // "Yahoo!." and "J. R.." end once.
  return text.replace(/\{(\w+)\}(\.)?/g, (_, name: string, stop = '') => {
    const value = values[name] ?? '';
    return /[.!?]$/.test(value) ? value : value + stop;
  });
}

const SEGMENTS = new Intl.Segmenter('en', { granularity: 'grapheme' });
const graphemesOf = (text: string) => [...SEGMENTS.segment(text)].length;
