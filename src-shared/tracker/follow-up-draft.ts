import words from '../../resources/tracker/follow-ups.json' with { type: 'json' };
import type { FollowUpKind } from '../domain/agenda.ts';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'cs', 'sv'] as const;
type Language = (typeof LANGUAGES)[number];

interface About {
  what: FollowUpKind;
  role: string;
  company: string;
  /** The day on which it was sent: YYYY-MM-DD; null where it is not known. */
  sentOn: string | null;
  /** Who is written to; empty where nobody is known. */
  person: string;
  /** The user's name. */
  name: string;
  /** BCP 47 of the posting; English for one that has no words here. */
  language: string | null;
}

/** A follow-up to be looked over and sent by the user; it says nothing that is not stored. */
export function followUpDraft({ what, person, language, sentOn, ...about }: About): {
  subject: string;
  text: string;
  language: string;
} {
  const asked = language?.slice(0, 2).toLowerCase();
  const known: Language = LANGUAGES.find((one) => one === asked) ?? 'en';
  const own = words[known];
  const hello = person === '' ? own.helloAll : own.hello.replace('{person}', () => person);
  const day = sentOn === null ? '' : dayIn(known, sentOn);
  const dated = what === 'thanks' ? { words: '', instead: '' } : own.undated[what];
  const text = sentOn === null ? own.text[what].replace(dated.words, dated.instead) : own.text[what];
  const values: Record<string, string> = { ...about, hello, day };
  const filled = (template: string) =>
    template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  return { subject: filled(own.subject[what]), text: filled(text).trim(), language: known };
}

function dayIn(language: Language, day: string): string {
  const written = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  return new Date(`${day}T12:00`).toLocaleDateString(language, written);
}
