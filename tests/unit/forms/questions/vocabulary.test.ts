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

it('knows every topic, age, and what turns a question, in each of nine languages', () => {
  expect(new Set(all.map(({ language }) => language)).size).toBe(9);
  for (const { topics, age, negations, without } of all) {
    expect(Object.keys(topics)).toEqual(expect.arrayContaining(EVERYWHERE));
    for (const list of [age.atLeast, age.under, negations, without]) expect(list).not.toEqual([]);
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
