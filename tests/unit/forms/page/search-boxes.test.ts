import { expect, it } from 'vitest';
import { Searching, saysSearch } from '#main/forms/page/search-boxes.ts';
import raw from '../../../../resources/fields/searching.json' with { type: 'json' };

it('has each word once a language, in lower case', () => {
  for (const [language, words] of Object.entries(Searching.parse(raw).languages)) {
    expect(new Set(words).size, language).toBe(words.length);
    for (const word of words) expect(word).toBe(word.toLowerCase());
  }
});

it.each(['Suchen', 'Find jobs', 'Search jobs', 'Rechercher', '🔍 Zoeken', '検索'])(
  'takes "%s" for a search',
  (words) => {
    expect(saysSearch(words)).toBe(true);
  },
);

it.each(['Submit application', 'Next', 'Arabic', 'Haen paikkaa', 'Apply', ''])(
  'does not take "%s" for one',
  (words) => {
    expect(saysSearch(words)).toBe(false);
  },
);
