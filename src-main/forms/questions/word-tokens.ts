import { getCountries } from 'libphonenumber-js';
import { normalise } from '../plan/similarity.ts';
import { TOPICS, type Topic } from './claim.ts';
import type { Vocabulary } from './vocabulary.ts';
import { withoutNotes } from './without-notes.ts';

/** Written large these are places; written small they may be words. */
const SHORT_PLACES: readonly [RegExp, string][] = [
  [/\bU\.? ?S\.?(?: ?A\.?)?(?![\p{L}])/gu, ' usa '],
  [/\bU\.? ?K\.?(?![\p{L}])/gu, ' uk '],
];
/** The ending for women beside that for men: `âgé(e)`, `autorizado(a)`, `prêt·e`. */
const BOTH_ENDINGS = /(?<=\p{L})(?:\(\p{L}{1,3}\)|[·•]\p{L}{1,3}(?:[·•]s)?(?!\p{L}))/gu;
/** What visas there are changes nothing about whether one is needed. */
const VISA_EXAMPLES = /\((?:e\.?\s?g\.?|i\.?\s?e\.?|for example|such as|including)[^)]*\)/gi;
const VISA = /visa|h-?1-?b|\btn\b|permit|status/i;

/** Scripts without blanks: each sign is a word of its own, in the patterns as well. */
const UNSPACED = /(?<=[\u3040-\u30ff\u4e00-\u9fff])(?=[^\s])|(?<=[^\s])(?=[\u3040-\u30ff\u4e00-\u9fff])/g;

/** Rewrites what is known of a question into tokens (`@permit+`, `@place0`, `@not`); other words stay as they are. */
export interface Tokeniser {
  language: string;
  yes: RegExp;
  no: RegExp;
  yesWord: string;
  noWord: string;
  filler: ReadonlySet<string>;
  /** What has an age too. */
  notOne: ReadonlySet<string>;
  fillerOf(topic: Topic): ReadonlySet<string>;
  /** Whether a question asks by a denial: "Do you not need ...?". */
  asksByDenial(text: string): boolean;
  /** Whether it asks what could be so, or will be: "Can you hold ...?". */
  asksPossibly(text: string): boolean;
  tokens(text: string): { words: string[]; places: string[] };
}

/** Prepares one language: all its patterns compiled once. */
export function createTokeniser(vocabulary: Vocabulary): Tokeniser {
  const { language, parts, age } = vocabulary;
  const expand = (pattern: string): string => {
    let text = pattern;
    for (let depth = 0; depth < 5 && /\{[A-Z]+\}/.test(text); depth += 1)
      text = text.replace(/\{([A-Z]+)\}/g, (whole, name: string) =>
        parts[name] === undefined ? whole : `(?:${parts[name]})`,
      );
    return text.replaceAll('{n}', '(\\d{1,2})');
  };
  const compile = (patterns: readonly string[]): RegExp[] =>
    patterns.map((pattern) => new RegExp(`(?<= )(?:${expand(pattern)})(?= )`, 'g'));
  const rules: [RegExp, (match: string, years?: string) => string][] = [];
  const add = (patterns: readonly string[], token: string | ((match: string, years?: string) => string)) => {
    const make = typeof token === 'string' ? () => token : token;
    for (const pattern of compile(patterns)) rules.push([pattern, make]);
  };
  add(['eighteen(?: 18)?', '18 eighteen'], '18');
  add(vocabulary.another, '@another');
  add(vocabulary.ever, '@ever');
  add(vocabulary.now, '@now');
  add(vocabulary.later, '@later');
  add(vocabulary.anyEmployer, '@anyemployer');
  add(age.atLeast, (_, years) => `@age${years}+`);
  add(age.upTo, (_, years) => `@age${Number(years) + 1}-`);
  add(age.under, (_, years) => `@age${years}-`);
  add(age.adult, '@age18+');
  add(age.minor, '@age18-');
  const topics = TOPICS.flatMap((topic) => {
    const words = vocabulary.topics[topic];
    return words === undefined ? [] : [{ topic, words }];
  });
  for (const { topic, words } of topics) {
    add(words.deny, `@${topic}-`);
    add(words.affirm, `@${topic}+`);
  }
  for (const { topic, words } of topics) {
    add(words.noun, `@${topic}0`);
    add(words.weakDeny, `@${topic}~-`);
    add(words.weak, `@${topic}~+`);
  }
  add(vocabulary.without, '@without');
  add(
    [...vocabulary.negations].sort((left, right) => right.length - left.length),
    '@not',
  );

  const known: [RegExp, string][] = [
    ...compile(vocabulary.home).map((pattern): [RegExp, string] => [pattern, 'home']),
    ...compile(vocabulary.posting).map((pattern): [RegExp, string] => [pattern, 'posting']),
    ...Object.entries(vocabulary.places).flatMap(([code, pattern]) =>
      compile([pattern]).map((one): [RegExp, string] => [one, code]),
    ),
  ];
  const countries = countryNames(language);
  const anyCountry = new RegExp(
    `(?<= )(?:${[...countries.keys()].sort((left, right) => right.length - left.length).join('|')})(?= )`,
    'g',
  );
  const fillers = new Map(topics.map(({ topic, words }) => [topic as Topic, wordSet(words.filler)]));
  fillers.set('age', wordSet(age.filler));
  const denying =
    vocabulary.negativeQuestions.length === 0
      ? null
      : new RegExp(`^(?:${vocabulary.negativeQuestions.map(expand).join('|')})$`);
  const possibly = compile(vocabulary.possibly).map(({ source }) => new RegExp(source));
  const notes =
    vocabulary.notes.length === 0 ? null : new RegExp(`^ (?:${vocabulary.notes.map(expand).join('|')}) $`);
  return {
    language,
    yes: new RegExp(`^(?:${vocabulary.yes})(?= |$)`),
    no: new RegExp(`^(?:${vocabulary.no})(?= |$)`),
    yesWord: vocabulary.yesWord,
    noWord: vocabulary.noWord,
    filler: wordSet(vocabulary.filler),
    notOne: wordSet(age.notOne),
    fillerOf: (topic) => fillers.get(topic) ?? new Set(),
    asksByDenial: (text) =>
      denying?.test(`${plainWords(text, language)}${text.includes('?') ? ' ?' : ''}`) === true,
    asksPossibly: (text) => possibly.some((one) => one.test(` ${plainWords(text, language)} `)),
    tokens(text) {
      const places: string[] = [];
      const place = (code: string): string => `@place${places.push(code) - 1}`;
      // Each word has its own space on both sides, so that patterns beside each other both match.
      let line = ` ${plainWords(notes === null ? text : withoutNotes(text, notes), language).replaceAll(' ', '  ')} `;
      const single = (pattern: RegExp, by: (match: string, group?: string) => string): void => {
        line = ` ${line.trim().replace(/ +/g, ' ')} `.replace(pattern, by);
      };
      for (const [pattern, code] of known) single(pattern, () => place(code));
      single(anyCountry, (name) => place(countries.get(name) ?? name));
      for (const [pattern, make] of rules) single(pattern, make);
      return { words: line.trim().split(/ +/), places };
    },
  };
}

/** A question in the form that the patterns are written for. */
function plainWords(text: string, language: string): string {
  let raw = text.replace(VISA_EXAMPLES, (whole) => (VISA.test(whole) ? ' ' : whole));
  if (language !== 'en') raw = raw.replace(BOTH_ENDINGS, '');
  for (const [pattern, name] of SHORT_PLACES) raw = raw.replace(pattern, name);
  return normalise(language === 'en' ? raw : raw.replace(/['’]/g, ' ')).replace(UNSPACED, ' ');
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').filter((word) => word !== ''));
}

/** Codes by the plain names of all countries, in a language and in English. */
function countryNames(language: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const one of new Set([language, 'en'])) {
    const display = new Intl.DisplayNames([one], { type: 'region' });
    for (const code of getCountries()) {
      const name = normalise(display.of(code) ?? code);
      if (!names.has(name)) names.set(name, code);
    }
  }
  return names;
}
