import { z } from 'zod';
import type { LetterTone } from '#shared/domain/letter.ts';
import raw from '../../../resources/letters/phrases.json' with { type: 'json' };
import { oneOfTurns } from './one-of-turns.ts';

const Turns = z.array(z.string()).min(1);
const ToneTurns = z.strictObject({
  salutation: z.string(),
  opening: Turns,
  now: Turns,
  last: Turns,
  skills: Turns,
  task: Turns,
  about: Turns,
  offer: Turns,
  closing: z.string(),
});

/** `resources/letters/phrases.json`: the turns of phrase that make a tone; all else of a letter by rules is the user's own. */
export const LetterPhrases = z.strictObject({
  source: z.string(),
  date: z.iso.date(),
  about: z.string(),
  tones: z.strictObject({
    professional: ToneTurns,
    enthusiastic: ToneTurns,
    formal: ToneTurns,
    casual: ToneTurns,
  }),
});

/** The phrases of one letter. */
export interface Phrases {
  salutation(company: string): string;
  opening(role: string, company: string): string;
  /** `title` with its article: "a Staff Nurse", "Head of Sales"; `where`: "at Acme", "for myself". */
  work(title: string, where: string, current: boolean): string;
  /** `skills` is a readable list of at least one. */
  skills(skills: string): string;
  task(quote: string): string;
  about(quote: string): string;
  offer(reach: string): string;
  closing: string;
}

type Part = Exclude<keyof z.infer<typeof ToneTurns>, 'salutation' | 'closing'>;
let tones: z.infer<typeof LetterPhrases>['tones'] | null = null;

/** The phrases of a tone. With a seed, such as the job's name, letters to different places differ; the same seed gives the same. */
export function phrasesOf(
  tone: LetterTone,
  seed = '',
  isWanted: (turn: string) => boolean = () => true,
): Phrases {
  tones ??= LetterPhrases.parse(raw).tones;
  const turns = tones[tone];
  const say = (part: Part, values: Record<string, string>): string => {
    const turn = oneOfTurns(turns[part], seed === '' ? null : `${part} ${seed}`, isWanted);
    return turn.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  };
  return {
    salutation: (company) =>
      turns.salutation.replace('{team}', company === '' ? 'hiring team' : `${company} team`),
    opening: (role, company) => say('opening', { role, at: company === '' ? '' : ` at ${company}` }),
    work: (title, where, current) =>
      say(current ? 'now' : 'last', { work: `as ${title} ${where}`, title: `${title} ${where}` }),
    skills: (skills) => say('skills', { skills }),
    task: (quote) => say('task', { quote }),
    about: (quote) => say('about', { quote }),
    offer: (reach) => say('offer', {}) + reach,
    closing: turns.closing,
  };
}

/** `a`, `a and b`, `a, b and c`. */
export function listOf(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
