import { type Answer, dependsOnPlace } from '../domain/answer.ts';
import { topicLabel } from '../domain/answer-topics.ts';
import { fold } from '../domain/fold.ts';
import { countryName } from '../places/countries.ts';
import { namesCountry } from '../places/names-country.ts';

/** For which jobs an answer is used, in words: "everywhere", "Germany", "Acme", "one posting of Acme". */
export function reachWords(answer: Pick<Answer, 'key' | 'question' | 'posting' | 'scope' | 'place'>): string {
  const { posting, scope, place } = answer;
  if (posting) return scope === 'any' ? 'one posting' : `one posting of ${scope}`;
  const where = saysWhere(answer) ? 'that place' : place ? countryName(place) : '';
  if (scope !== 'any') return where === '' ? scope : `${scope}, ${where}`;
  return where || 'everywhere';
}

/** Whether the place that an answer depends on is in its question's own words. */
export function saysWhere({ key, question }: Pick<Answer, 'key' | 'question'>): boolean {
  return dependsOnPlace(key) && namesCountry(question);
}

/** What an answer was given to, in words; empty where that was not noted. */
export function originWords({ origin }: Pick<Answer, 'origin'>): string {
  if (!origin) return '';
  const job = [origin.title, origin.company].filter((part) => part !== '').join(', ');
  switch (origin.by) {
    case 'form':
      return job === '' ? 'given to a form' : `given to the form of ${job}`;
    case 'page':
      return job === '' ? 'typed into a page by hand' : `typed by hand into the form of ${job}`;
    case 'file':
      return 'read from a file';
    case 'user':
      return 'written by you';
  }
}

/** Whether an answer holds all words of a query, anywhere in it. */
export function answerMatches(answer: Answer, query: string): boolean {
  const { key, question, wordings = [], value } = answer;
  const text = fold(
    [topicLabel(key), question, ...wordings, value, reachWords(answer), originWords(answer)].join(' '),
  );
  return fold(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
