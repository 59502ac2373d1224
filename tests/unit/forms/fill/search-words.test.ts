import { expect, it } from 'vitest';
import { searchWords } from '#main/forms/fill/search-words.ts';

it.each([
  ['Yes', { language: 'cs', question: 'Máte pracovní povolení?' }, ['Ano', 'Yes']],
  ['No', { language: 'de-DE', question: 'Brauchen Sie ein Visum?' }, ['Nein', 'No']],
  ['Yes', { language: '', question: 'Êtes-vous prêt à déménager pour le poste ?' }, ['Oui', 'Yes']],
  ['Germany', { language: 'fr', question: 'Pays' }, ['Allemagne', 'Germany']],
  ['Leipzig, Germany', { language: '', question: 'City' }, ['Leipzig', 'Leipzig, Germany']],
])('for "%s" the words of the page are typed first', (wanted, page, words) =>
  expect(searchWords(wanted, page)).toEqual(words),
);
