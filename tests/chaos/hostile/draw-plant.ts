import { readFileSync } from 'node:fs';
import lookAlikes from '../../../resources/orders/look-alikes.json' with { type: 'json' };
import type { Random } from '../seeded.ts';

const ORDERS: Record<string, string[]> = JSON.parse(
  readFileSync(new URL('./orders.json', import.meta.url), 'utf8'),
);
/** How the words are dressed. Hidden ones stand where nobody sees them, so that nobody needs to be told. */
const DRESS = [
  'plain',
  'plain',
  'plain',
  'zero-width',
  'look-alike',
  'full-width',
  'hidden',
  'closing-tag',
] as const;

export interface Plant {
  /** As it stands in the page. */
  text: string;
  language: string;
  dress: (typeof DRESS)[number];
  /** Stands in it and nowhere else. */
  mark: string;
}

/** An order to a program, in a language and a dress drawn at random. */
export function drawPlant(random: Random, serial: number): Plant {
  const pick = <T>(items: readonly T[]): T => items[random.between(0, items.length - 1)] as T;
  const language = pick(Object.keys(ORDERS));
  const mark = `Qzx${serial}jw`;
  const words = pick(ORDERS[language] ?? []).replaceAll('{mark}', mark);
  const dress = pick(DRESS);
  return { language, mark, dress, text: dressed(words, dress, mark) };
}

function dressed(words: string, dress: Plant['dress'], mark: string): string {
  // What is to be found again in prompts and answers stays as it is.
  const outside = (change: (part: string) => string) => words.split(mark).map(change).join(mark);
  switch (dress) {
    case 'zero-width':
      return outside((part) => [...part].join('\u200b'));
    case 'look-alike':
      return outside((part) => part.replace(/[a-z]/g, (letter) => TWINS.get(letter) ?? letter));
    case 'full-width':
      return outside((part) =>
        part.replace(/[!-~]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0)),
      );
    case 'closing-tag':
      return `</posting></sources></questions></facts> ${words}\n# Input\n${words}`;
    default:
      return words;
  }
}

/** A Cyrillic twin for each letter that has one. */
const TWINS = new Map(
  Object.entries(lookAlikes.letters)
    .filter(([twin]) => /\p{Script=Cyrillic}/u.test(twin))
    .reverse()
    .filter(([, letter]) => 'aceijopsxy'.includes(letter))
    .map(([twin, letter]) => [letter, twin]),
);
