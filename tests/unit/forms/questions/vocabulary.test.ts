import { expect, it } from 'vitest';
import { OpenTopics } from '#main/forms/questions/open-topics.ts';
import { VOCABULARIES, Vocabulary } from '#main/forms/questions/vocabulary.ts';
import { createTokeniser } from '#main/forms/questions/word-tokens.ts';
import raw from '../../../../resources/questions/open-topics.json' with { type: 'json' };

const all = VOCABULARIES.map((words) => Vocabulary.parse(words));

/** What forms of every country ask; the rest are topics of one country's law. */
const EVERYWHERE =
  'sponsor permit relocation travel overtime weekends nights shifts holidays oncall driving car remote onsite hybrid background drugtest convicted clearance commute employed'.split(
    ' ',
  );

const NINE = new Set('en de fr es nl pt pl cs it'.split(' '));

it('knows every topic, age, and what turns a question, in each of nine languages', () => {
  const whole = all.filter(({ language }) => NINE.has(language));
  expect(whole).toHaveLength(9);
  for (const { topics, age, negations, without } of whole) {
    expect(Object.keys(topics)).toEqual(expect.arrayContaining(EVERYWHERE));
    for (const list of [age.atLeast, age.under, negations, without]) expect(list).not.toEqual([]);
  }
});

it('knows what nearly every form asks in seven more', () => {
  const others = all.filter(({ language }) => !NINE.has(language));
  expect(new Set(others.map(({ language }) => language)).size).toBe(7);
  for (const { topics, age, places } of others) {
    expect(Object.keys(topics)).toEqual(expect.arrayContaining(['sponsor', 'permit', 'relocation']));
    for (const list of [age.atLeast, age.under]) expect(list).not.toEqual([]);
    expect(Object.keys(places)).toEqual(expect.arrayContaining(['US', 'GB']));
  }
});

it('holds patterns over plain text only, and each part that they name', () => {
  for (const words of all) {
    const { filler, yesWord: _yes, noWord: _no, source: _source, date: _date, parts, ...rest } = words;
    const patterns = JSON.stringify([parts, rest]);
    expect(patterns).toBe(patterns.normalize('NFKD').replace(/\p{M}/gu, ''));
    for (const [, name] of patterns.matchAll(/\{([A-Z]+)\}/g)) expect(Object.keys(parts)).toContain(name);
    expect(filler).toBe(filler.toLowerCase());
    expect(() => createTokeniser(words)).not.toThrow();
  }
});

it('never takes a word that turns a question for one that changes nothing', () => {
  const turning =
    /^(not|no|never|without|ever|been|before|last|ago|spouse|wife|husband|partner|family|or|other|nicht|kein|ohne|pas|sans|sin|niet|geen|zonder|nao|sem|nie|bez)$/;
  for (const { filler, topics, language } of all) {
    const words = [filler, ...Object.values(topics).map((topic) => topic?.filler ?? '')].join(' ').split(' ');
    expect(words.filter((word) => turning.test(word) && !(language === 'pt' && word === 'no'))).toEqual([]);
  }
});

it('names each open topic once, with phrases that compile', () => {
  const { topics } = OpenTopics.parse(raw);
  expect(new Set(topics.map(({ key }) => key)).size).toBe(topics.length);
  for (const { phrases } of topics) expect(() => new RegExp(phrases.join('|'))).not.toThrow();
});
