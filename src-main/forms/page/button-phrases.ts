import { z } from 'zod';
import raw from '../../../resources/fields/buttons.json' with { type: 'json' };

const Phrases = z.array(z.string()).min(1);

/** `resources/fields/buttons.json`: whole buttons by language, in lower case. */
export const Buttons = z.strictObject({
  source: z.string(),
  date: z.iso.date(),
  languages: z.record(z.string().length(2), z.strictObject({ next: Phrases, send: Phrases, open: Phrases })),
});

/** What a button is for: the next step of a form, its end, or the form itself. */
export type ButtonUse = 'next' | 'send' | 'open';

const SIGNS = /[\s!.…→›»>]+$/;
let phrases: Record<ButtonUse, ReadonlySet<string>> | null = null;

/** Whether the whole of a button's words is known to mean something, in a language that `button-words.ts` does not cover. */
export function saysWhole(words: string, use: ButtonUse): boolean {
  phrases ??= load();
  return phrases[use].has(words.replace(SIGNS, '').toLocaleLowerCase('und').replaceAll('i̇', 'i'));
}

function load(): Record<ButtonUse, ReadonlySet<string>> {
  const languages = Object.values(Buttons.parse(raw).languages);
  const all = (use: ButtonUse) => new Set(languages.flatMap((one) => one[use]));
  return { next: all('next'), send: all('send'), open: all('open') };
}
