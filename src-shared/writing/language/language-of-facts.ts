import type { Fact } from '#shared/domain/fact.ts';
import { languageOf } from '../../postings/language-of.ts';
import { languageOfText } from './language-of-text.ts';

const known = new WeakMap<ReadonlyMap<string, Fact>, string | null>();

/** The language that a user's facts are in; that of what is compared with them where it can not be told. */
export function languageOfFacts(facts: ReadonlyMap<string, Fact>, other: string): string {
  const before = known.get(facts);
  if (before !== undefined) return before ?? other;
  const all = [...facts.values()];
  // Between a title and an employer the program itself puts an English word.
  const lines = all.filter(({ place }) => place === undefined);
  const textOf = (some: readonly Fact[]): string => some.map(({ text }) => text).join('\n');
  const language =
    languageOf(textOf(all)) ?? languageOf(textOf(lines)) ?? languageOfText(textOf(lines)) ?? null;
  known.set(facts, language);
  return language ?? other;
}
