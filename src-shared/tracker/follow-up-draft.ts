import words from '../../resources/tracker/follow-ups.json' with { type: 'json' };
import type { FollowUpKind } from '../domain/agenda.ts';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl'] as const;
type Language = (typeof LANGUAGES)[number];

interface About {
  what: FollowUpKind;
  role: string;
  company: string;
  /** The day on which it was sent: YYYY-MM-DD. */
  sentOn: string;
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
  const day = new Date(`${sentOn}T12:00`).toLocaleDateString(known, {
    ...{ day: 'numeric', month: 'long', year: 'numeric' },
  });
  const values: Record<string, string> = { ...about, hello, day };
  const filled = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  return { subject: filled(own.subject[what]), text: filled(own.text[what]).trim(), language: known };
}
