import words from '../../resources/tracker/application-mails.json' with { type: 'json' };

const LANGUAGES = ['en', 'de', 'fr', 'es', 'nl', 'pt', 'pl', 'cs'] as const;

interface About {
  role: string;
  company: string;
  name: string;
  /** What the posting wants to be named; empty for nothing. */
  reference: string;
  /** The user's letter for the job, where there is one. */
  letter: string | null;
  /** BCP 47 of the posting; English for one that has no words here. */
  language: string | null;
}

/** An application by e-mail, to be looked over and sent by the user. The letter is its text where there is one; else it says only what is stored. */
export function applicationMail({ letter, language, reference, ...about }: About): {
  subject: string;
  text: string;
} {
  const asked = language?.slice(0, 2).toLowerCase();
  const own = words[LANGUAGES.find((one) => one === asked) ?? 'en'];
  const values: Record<string, string> = { ...about, reference };
  const filled = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  return {
    subject: filled(own.subject) + (reference === '' ? '' : filled(own.reference)),
    text: letter ?? filled(own.text),
  };
}
