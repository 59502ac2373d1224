import type { Fact } from '#shared/domain/fact.ts';
import { numbersIn } from '#shared/writing/quantities/quantities-of.ts';
import { contentKeys } from '../match-stories.ts';

const MOST = 2;
const SHARED = 3;

/** Deeds of the profile with a figure, about the same thing as an answer that does not say them yet. */
export function factsToAdd(answer: string, facts: readonly Fact[]): { id: string; text: string }[] {
  const said = contentKeys(answer);
  return facts
    .filter(({ kind }) => kind === 'highlight')
    .map((fact) => ({ fact, shared: [...contentKeys(fact.text)].filter((key) => said.has(key)).length }))
    .filter(({ fact, shared }) => shared >= SHARED && namesNewFigure(fact.text, answer))
    .sort((a, b) => b.shared - a.shared)
    .slice(0, MOST)
    .map(({ fact }) => ({ id: fact.id, text: fact.text }));
}

const namesNewFigure = (text: string, answer: string) =>
  numbersIn(text).quantities.some(({ kind, raw }) => kind !== 'vague' && !answer.includes(raw.trim()));
