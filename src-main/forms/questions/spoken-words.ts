import { z } from 'zod';
import { fold } from '#shared/domain/fold.ts';
import known from '../../../resources/postings/spoken-languages.json' with { type: 'json' };
import raw from '../../../resources/questions/speaking.json' with { type: 'json' };

const Patterns = z.array(z.string()).min(1);

/** `resources/questions/speaking.json`; it says itself what each part means. */
export const SpeakingWords = z.strictObject({
  source: z.string(),
  date: z.iso.date(),
  about: z.string(),
  endings: z.string(),
  names: z.record(z.string(), Patterns),
  languages: z.record(
    z.string().length(2),
    z.strictObject({
      phrases: z.partialRecord(z.enum(['1', '2', '3', '4', '5', '7']), Patterns),
      subject: z.string().optional(),
      filler: z.string(),
      is: z.string(),
      least: z.string(),
      or: z.string(),
    }),
  ),
});

/** How one language of forms asks whether another is spoken. */
export interface Wording {
  language: string;
  /** The longest first, each with how well the language must be spoken. */
  phrases: readonly (readonly [level: number, pattern: RegExp])[];
  /** Null: its verbs say who is asked. */
  subject: ReadonlySet<string> | null;
  filler: ReadonlySet<string>;
  is: ReadonlySet<string>;
  least: ReadonlySet<string>;
  or: ReadonlySet<string>;
}

interface Prepared {
  names: readonly (readonly [name: string, pattern: RegExp])[];
  /** Of words that begin with a language's name and are about knowing it. */
  knowing: RegExp;
  wordings: readonly Wording[];
}
let prepared: Prepared | null = null;

export function spokenWords(): Prepared {
  if (prepared !== null) return prepared;
  const { names, endings, languages } = SpeakingWords.parse(raw);
  const ending = endings.split(' ').join('|');
  prepared = {
    names: Object.entries(known.languages).map(([name, others]) => {
      const forms = [fold(name), ...others.map((one) => ofPhrase(one, ending)), ...(names[name] ?? [])];
      return [name, whole(forms)] as const;
    }),
    knowing: /(?:kenntnis|kunskap)\w*$/,
    wordings: Object.entries(languages).map(([language, { phrases, subject, ...words }]) => ({
      language,
      phrases: Object.entries(phrases)
        .flatMap(([level, list]) => list.map((one) => [Number(level), one] as const))
        .sort(([, one], [, other]) => other.length - one.length)
        .map(([level, one]) => [level, whole([one])] as const),
      subject: subject === undefined ? null : wordSet(subject),
      filler: wordSet(words.filler),
      is: wordSet(words.is),
      least: wordSet(words.least),
      or: wordSet(words.or),
    })),
  };
  return prepared;
}

/** A star stands for a short ending, or for one that is about knowing: "Englischlehrer" is no language. */
function ofPhrase(phrase: string, ending: string): string {
  return fold(phrase).replaceAll('-', ' ').replace('*', `(?:\\w{0,3}|${ending})`);
}

function whole(forms: readonly string[]): RegExp {
  return new RegExp(`(?<= )(?:${forms.join('|')})(?= )`, 'gu');
}

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));
