import { z } from 'zod';
import { FieldKey } from '#shared/domain/field-key.ts';
import { fold } from '#shared/domain/fold.ts';
import raw from '../../../resources/fields/sections.json' with { type: 'json' };
import { normalise } from '../plan/similarity.ts';

/** The sections of a form that take several entries of the profile. */
export type Section = 'work' | 'education';
export const SECTIONS: readonly Section[] = ['work', 'education'];

const Words = z.array(z.string()).min(1);
/** How a heading names a section: by words that stand for nothing else, by being nothing else, or with a number. */
const Names = z.strictObject({ anywhere: Words, whole: Words, counted: Words });

/** `resources/fields/sections.json`: repeated sections, their buttons and their boxes, in many languages, over plain text. */
export const SectionWords = z.strictObject({
  source: z.string(),
  date: z.iso.date(),
  work: Names,
  education: Names,
  /** Rows of a language and its level. */
  languages: Words,
  /** Lists of other things, which also have a button that adds to them. */
  neither: Words,
  filler: Words,
  add: Words,
  save: Words,
  cancel: Words,
  remove: Words,
  another: Words,
  oldestFirst: Words,
  /** What the labels inside such a section say. */
  fields: z.partialRecord(FieldKey, Words),
  /** What makes a label about something beside the company, the school or the date. */
  beside: Words,
});

interface Rules {
  sections: readonly { section: Section; anywhere: RegExp; whole: RegExp; counted: RegExp }[];
  languages: RegExp;
  neither: RegExp;
  filler: ReadonlySet<string>;
  /** At the beginning or the end of a button's words. */
  add: RegExp;
  another: RegExp;
  /** The whole of a button's words. */
  save: RegExp;
  cancel: RegExp;
  oldestFirst: RegExp;
  beside: RegExp;
  fields: readonly (readonly [FieldKey, RegExp])[];
}

const SHORTEST_WORD = 4;
const DATE_WORDS = '(?: (?:date|datum|data|fecha|month|year|monat|jahr|mm|yyyy|jjjj|aaaa|rrrr|dd|tt|jj))*';
const DATE_OF = '(?:date|datum|data|fecha) (?:de |da |do |d )?';
let rules: Rules | null = null;

/** The words, compiled at the first need. */
export function sectionRules(): Rules {
  if (rules !== null) return rules;
  const words = SectionWords.parse(raw);
  rules = {
    sections: SECTIONS.map((section) => ({
      section,
      anywhere: anyOf(words[section].anywhere),
      whole: new RegExp(`^ ?(?:${words[section].whole.join('|')}) ?$`),
      counted: new RegExp(`^ ?(?:${words[section].counted.join('|')}) ?$`),
    })),
    languages: anyOf(words.languages),
    neither: anyOf(words.neither),
    filler: new Set(words.filler),
    add: new RegExp(`^ (?:${words.add.join('|')}) | (?:${words.add.join('|')}) $`),
    another: anyOf(words.another),
    save: new RegExp(`^ (?:${words.save.join('|')})(?: |$)`),
    cancel: new RegExp(`^ (?:${words.cancel.join('|')}) $`),
    oldestFirst: anyOf(words.oldestFirst),
    beside: anyOf(words.beside),
    fields: Object.entries(words.fields).map(([key, list]) => [FieldKey.parse(key), labelled(list)]),
  };
  return rules;
}

/** A text as the words are matched against: plain, with a space before and behind. */
export function line(text: string): string {
  return ` ${normalise(fold(text.replace(/['’+]/g, ' ')))} `;
}

function anyOf(list: readonly string[]): RegExp {
  return new RegExp(`(?<= )(?:${list.join('|')})(?= )`);
}

/** Short words ("to", "bis", "de") are a label only where they stand alone or with the word for a date. */
function labelled(list: readonly string[]): RegExp {
  const isShort = (word: string): boolean => word.replace(/[^a-z]/g, '').length < SHORTEST_WORD;
  const short = list.filter(isShort);
  const long = list.filter((word) => !isShort(word));
  const parts = [
    ...(long.length > 0 ? [`(?<= )(?:${long.join('|')})(?= )`] : []),
    ...(short.length > 0 ? [`^ (?:${DATE_OF})?(?:${short.join('|')})${DATE_WORDS} $`] : []),
  ];
  return new RegExp(parts.join('|'));
}
