import type { Fact } from '#shared/domain/fact.ts';
import { claimProblems } from '#shared/writing/claim-gate.ts';

/** Whether lines of a profile, of which a text names all, bear it out. `skills`: what the profile lists besides. */
export function bearsOut(
  lines: readonly string[],
  text: string,
  language: string,
  skills: readonly string[] = [],
): boolean {
  const facts = new Map(
    lines.map((line, at): [string, Fact] => [
      `f${at}`,
      { id: `f${at}`, kind: 'highlight', text: line, source: '' },
    ]),
  );
  const claim = { text, factIds: [...facts.keys()] };
  return claimProblems(claim, { facts, skills: [...skills], words: 'open', language }).length === 0;
}
