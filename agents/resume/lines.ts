import type { Claim } from '#shared/domain/resume-document.ts';
import type { FactIndex } from '#shared/writing/fact-index.ts';
import type { Choices } from './choices.ts';

/** A line that may stand under an entry, with how much it counts. */
export interface Candidate {
  claim: Claim;
  weight: number;
}

/** The lines that the user wrote at these places of the profile, reworded where the choices say so, without those to be left out. */
export function candidatesAt(sources: readonly string[], index: FactIndex, choices: Choices): Candidate[] {
  return sources.flatMap((source) => {
    const facts = index.at(source);
    const text = facts.map((fact) => fact.text).join(' ');
    if (text === '' || choices.leaveOut(text)) return [];
    const factIds = facts.map((fact) => fact.id);
    const first = factIds[0];
    const other = factIds.length === 1 && first !== undefined ? choices.reworded.get(first) : undefined;
    const claim: Claim = other ?? { text, factIds, origin: 'verbatim' };
    return [{ claim, weight: choices.weigh(text, factIds) }];
  });
}

/** The places of a list inside the profile, e.g. `experience[0].highlights[0]` and so on. */
export function placesOf(source: string, count: number): string[] {
  return Array.from({ length: count }, (_, position) => `${source}[${position}]`);
}

/** The weightiest first; equal ones stay in the user's order. */
export function byWeight(candidates: readonly Candidate[]): Candidate[] {
  return [...candidates].sort((a, b) => b.weight - a.weight);
}
