import { z } from 'zod';
import { DocumentLanguage } from '#shared/domain/document-language.ts';
import type { LetterTone } from '#shared/domain/letter.ts';
import raw from '../../../../resources/letters/abroad.json' with { type: 'json' };
import { oneOfTurns } from '../one-of-turns.ts';

const Turns = z.array(z.string()).min(1);
const OfTone = z.strictObject({ opening: Turns, offer: Turns });
const OfLanguage = z.strictObject({
  tones: z.strictObject({ professional: OfTone, enthusiastic: OfTone, formal: OfTone, casual: OfTone }),
  at: z.string(),
  now: z.string(),
  last: z.string(),
  where: z.string(),
  self: z.string(),
  skills: Turns,
  job: z.string(),
  project: z.string(),
  plain: z.string(),
  degree: z.string(),
  certificates: z.string(),
  reach: z.string(),
  mail: z.string(),
  phone: z.string(),
  and: z.string(),
  or: z.string(),
  quotes: z.tuple([z.string(), z.string()]),
});

/** `resources/letters/abroad.json`: the turns of phrase of letters by rules in each language but English. */
export const LettersAbroad = z.strictObject({
  about: z.string(),
  source: z.string(),
  date: z.iso.date(),
  languages: z.record(DocumentLanguage.exclude(['en']), OfLanguage),
});

export type AbroadLanguage = Exclude<DocumentLanguage, 'en'>;
type Values = Readonly<Record<string, string>>;
type Single = Exclude<keyof z.infer<typeof OfLanguage>, 'tones' | 'skills' | 'quotes'>;

/** The phrases of one letter in a language. */
export interface AbroadTurns {
  opening(values: Values): string;
  offer(): string;
  skills(skills: readonly string[]): string;
  say(part: Single, values: Values): string;
  /** `a, b and c`, or with `or`. */
  list(items: readonly string[], word: 'and' | 'or'): string;
  quoted(text: string): string;
}

let languages: z.infer<typeof LettersAbroad>['languages'] | null = null;

/** Phrases that the same seed chooses alike; those that are not wanted are left aside where there are others. */
export function abroadTurns(
  language: AbroadLanguage,
  tone: LetterTone,
  seed: string,
  isWanted: (turn: string) => boolean,
): AbroadTurns {
  languages ??= LettersAbroad.parse(raw).languages;
  const words = languages[language];
  const choose = (part: string, turns: readonly string[]) => oneOfTurns(turns, `${part} ${seed}`, isWanted);
  const say: AbroadTurns['say'] = (part, values) => filled(words[part], values);
  const list: AbroadTurns['list'] = (items, word) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')}${words[word]}${items.at(-1)}`;
  return {
    opening: (values) => filled(choose('opening', words.tones[tone].opening), values),
    offer: () => choose('offer', words.tones[tone].offer),
    skills: (skills) => filled(choose('skills', words.skills), { skills: list(skills, 'and') }),
    say,
    list,
    quoted: (text) => `${words.quotes[0]}${text}${words.quotes[1]}`,
  };
}

function filled(turn: string, values: Values): string {
  return turn.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '').replace(/\.\.$/, '.');
}
