import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePhrases, plainWords, RAW, tokensOf } from '#main/postings/phrases/compile-phrases.ts';
import { wordsNeeded } from '#main/postings/phrases/words-needed.ts';
import closed from '../../../../resources/postings/closed.json' with { type: 'json' };

/** One text that a phrase stands for; `pick` chooses among so many ways. */
function said(tokens: string[], pick: (ways: number) => number): string {
  const ways: string[] = [];
  let way = '';
  for (let token = tokens.shift(); token !== undefined; token = tokens.shift()) {
    if (token === ')' || token === ']') break;
    if (token === '|') {
      ways.push(way);
      way = '';
    } else if (token === '(') way += said(tokens, pick);
    else if (token === '[') {
      const inside = said(tokens, pick);
      way += pick(2) === 0 ? '' : inside;
    } else way += `${token} `;
  }
  ways.push(way);
  return ways[pick(ways.length)] ?? '';
}

describe('wordsNeeded', () => {
  it.each(Object.entries(closed.languages))(
    'lets through whatever a phrase may say (%s)',
    (_name, language) => {
      const slots: Record<string, string> = { ...language.slots, title: 'jobtitle' };
      const phrases = [...language.sentences, ...language.bare];
      const needed = wordsNeeded(phrases, slots);
      const written = phrases.filter((phrase) => !RAW.test(phrase));
      if (written.length === 0) return;
      const pattern = new RegExp(`^(?:${compilePhrases(phrases, slots)})$`, 'u');
      fc.assert(
        fc.property(fc.constantFrom(...written), fc.infiniteStream(fc.nat(1000)), (phrase, numbers) => {
          const text = said(tokensOf(phrase, slots), (ways) => (numbers.next().value ?? 0) % ways);
          expect(pattern.test(text)).toBe(true);
          expect(needed.mayMatch(text)).toBe(true);
        }),
        { numRuns: 200 },
      );
    },
  );

  it('stops most sentences that say something else', () => {
    const { sentences, bare, slots } = closed.languages.en;
    const needed = wordsNeeded([...sentences, ...bare], { ...slots, title: 'jobtitle' });
    for (const text of ['We build software for hospitals', 'Five years of experience with Go'])
      expect(needed.mayMatch(plainWords(text))).toBe(false);
  });

  it('lets everything through where a phrase may be empty', () => {
    expect(wordsNeeded(['[now] [soon]']).mayMatch('anything ')).toBe(true);
  });
});
